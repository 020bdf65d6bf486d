#!/bin/bash
# Holds what the image holds to what it promises, without a container engine: assembles it twice and
# compares, then runs the program in it, with nothing else around and as nobody in particular.
# Needs to be root.
#
#   src/container/try.sh target/backlog.jar
set -euo pipefail

jar=$(readlink -f "${1:?which jar?}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

packed() {
  tar -C "$1" --sort=name --numeric-owner -cf - . | sha256sum
}

# Runs something in the root as the image's user does, as an engine would: with /proc and /dev.
inside() {
  # shellcheck disable=SC2016 # expanded by the inner bash
  unshare --mount --pid --net --fork bash -c '
    set -e
    mkdir -p "$1/proc" "$1/dev"
    mount -t proc proc "$1/proc"
    mount -t tmpfs tmpfs "$1/dev"
    for device in null random urandom; do
      : >"$1/dev/$device"
      mount --bind "/dev/$device" "$1/dev/$device"
    done
    exec env -i HOME=/home/backlog PATH=/opt/java/bin \
      "$(command -v unshare)" --root="$1" --wd=/here --setgid=65532 --setuid=65532 "${@:2}"
  ' bash "$place/one" "$@"
}

backlog() {
  inside /opt/java/bin/java -XX:+UseSerialGC -Djava.awt.headless=true -jar \
    /opt/backlog/backlog.jar "$@"
}

check() {
  echo "ok: $1"
}
trap 'echo "not so: the check after the last one above, in line $LINENO" >&2' ERR

"$here/assemble.sh" "$jar" "$place/one"
"$here/assemble.sh" "$jar" "$place/two"
[ "$(packed "$place/one")" = "$(packed "$place/two")" ]
check 'two assemblies are the same byte for byte'
rm -rf "$place/two"
echo "size: $(du -sm "$place/one" | cut -f 1) MiB"

[ -z "$(find "$place/one" -perm /6000)" ]
[ -z "$(find "$place/one" -type f ! -user root)" ]
[ ! -e "$place/one/bin/sh" ]
check 'no shell, nothing that raises rights, nothing that the user could replace'

backlog --version | grep -q '^backlog '
check 'it starts'

backlog demo --out demo >/dev/null
[ -s "$place/one/here/demo/charts/open-issues.png" ]
[ -s "$place/one/here/demo/backlog.md" ]
check 'it reports, with pictures, from a store of its own'

if backlog demo --out /opt/demo >/dev/null 2>&1; then exit 1; fi
check 'it cannot write where it should not'

said=$(backlog sync a/b 2>&1) && exit 1
grep -q 'cannot reach' <<<"$said"
check 'without a network it says so'
