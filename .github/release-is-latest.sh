#!/bin/sh
# Prints whether a release becomes the latest, that which the image's "latest" and the JBang alias
# lead to: true where no version is higher and its commit is on the main branch, else false.
#
#   .github/release-is-latest.sh 1.2.3 [origin/main]     with all tags fetched
set -eu

version=${1:?which version?}
main=${2:-origin/main}

highest=$(git tag --list 'v*' --sort=-v:refname | grep -E -m 1 '^v[0-9]+\.[0-9]+\.[0-9]+$')
if [ "$highest" = "v$version" ] && git merge-base --is-ancestor "v$version" "$main"; then
  echo true
else
  echo false
fi
