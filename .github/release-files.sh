#!/bin/sh
# Puts the files of a release into an empty folder, with their checksums; the same build gives the
# same bytes.
#
#   .github/release-files.sh 1.2.3 FOLDER     after mvn -Prelease package
set -eu

version=${1:?which version?}
folder=${2:?which folder?}
target=$(cd "$(dirname "$0")/../target" && pwd)

mkdir -p "$folder"
cp "$target/backlog.jar" "$folder/backlog.jar"
cp "$target/backlog.cdx.json" "$folder/backlog-$version.cdx.json"
cp "$target/documents/backlog.schema.json" "$folder/"
tar -C "$target/documents" --sort=name --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw \
  --mtime=2026-11-01T00:00:00Z -cf - man completion | gzip -9n >"$folder/backlog-$version-documents.tar.gz"
cd "$folder"
sha256sum backlog* >SHA256SUMS
