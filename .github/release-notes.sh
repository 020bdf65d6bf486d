#!/bin/sh
# Prints what CHANGELOG.md says of a version, without its heading; fails where it says nothing.
#
#   .github/release-notes.sh 1.2.3 [CHANGELOG.md]
set -eu

version=${1:?which version?}
changelog=${2:-CHANGELOG.md}

# Blank lines at the beginning and at the end are left out.
notes=$(awk -v heading="## [$version]" '
  index($0, heading) == 1 { inside = 1; next }
  /^## / || /^\[[^]]*\]: / { inside = 0 }
  inside && (NF || begun) { begun = 1; print }
' "$changelog")

if [ -z "$notes" ]; then
  echo "$changelog has no section \"## [$version]\", or nothing in it" >&2
  exit 1
fi
printf '%s\n' "$notes"
