#!/bin/sh
# Builds the image with podman. The same commit, jar, base and packages give the same bytes.
#
#   src/container/build.sh VERSION OWNER/REPO     after mvn package
set -eu

version=${1:?which version?}
repository=${2:?which repository?}
cd "$(dirname "$0")/../.."
epoch=$(git log -1 --format=%ct)

podman build --timestamp "$epoch" \
  --build-arg "SOURCE_DATE_EPOCH=$epoch" \
  --build-arg "VERSION=$version" \
  --build-arg "REVISION=$(git rev-parse HEAD)" \
  --build-arg "REPOSITORY=$repository" \
  --tag "ghcr.io/$repository:$version" .
