#!/usr/bin/env bash
# Builds the program that this action belongs to, once for each state of its sources.
#
#   program.sh identify   says what the sources are, and where the jar is to be
#   program.sh build      makes the jar, unless it is there
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd -P)
jar=$root/target/backlog.jar

fingerprint() {
  cd -- "$root"
  find pom.xml .mvn LICENSE src/main -type f -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
}

case ${1-} in
  identify)
    {
      echo "jar=$jar"
      echo "fingerprint=$(fingerprint)"
    } >>"$GITHUB_OUTPUT"
    ;;
  build)
    [ -f "$jar" ] || (cd -- "$root" && mvn -q -Dmaven.test.skip=true -Dverification.skip=true package)
    ;;
  *)
    echo "usage: program.sh identify | build" >&2
    exit 2
    ;;
esac
