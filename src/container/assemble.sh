#!/bin/bash
# Puts together, in an empty folder, all that the container image holds: a Java of only the modules
# in use, the libraries that it loads, one font, and the program. There is no shell in it and no
# package manager. The same inputs give the same bytes.
#
#   src/container/assemble.sh JAR ROOT
#
# JAVA_HOME          the JDK that Java is taken from; without it, that of the javac on the PATH
# SOURCE_DATE_EPOCH  the time that every file bears; 0 unless given
set -euo pipefail
umask 022

jar=$(readlink -f "${1:?which jar?}")
root=${2:?which folder?}
modules=java.base,java.desktop,java.logging,java.naming,java.net.http,java.sql,java.xml
modules+=,jdk.crypto.ec,jdk.unsupported,jdk.zipfs
user=65532

fail() {
  echo "assemble.sh: $*" >&2
  exit 1
}

find_jdk() {
  jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
  [ -x "$jdk/bin/jlink" ] || fail "no jlink in $jdk"
}

java_runtime() {
  "$jdk/bin/jlink" --module-path "$jdk/jmods" --add-modules "$modules" --output "$root/opt/java" \
    --compress=2 --strip-java-debug-attributes --no-header-files --no-man-pages
  # A distribution keeps its certificates elsewhere and leaves a link.
  cp -L --remove-destination "$jdk/lib/security/cacerts" "$root/opt/java/lib/security/cacerts"
  # What speaks to a screen or to loudspeakers.
  rm -f "$root"/opt/java/lib/lib{awt_xawt,jawt,splashscreen,jsound}.so
  # No archive of classes: no two dumps of one are the same.
}

# Copies the libraries that one needs, under the names by which they are looked for.
needed_by() {
  local path
  { ldd "$1" 2>/dev/null || true; } |
    awk '$2 == "=>" && $3 ~ /^\// { print $3 } $1 ~ /^\// { print $1 }' |
    while read -r path; do
      case $path in "$root"/*) ;; *) library "$path" ;; esac
    done
}

library() {
  [ ! -e "$root$1" ] || return 0
  install -D -m 755 "$1" "$root$1"
  needed_by "$1"
}

libraries() {
  local file fontconfig
  while read -r file; do needed_by "$file"; done < <(
    find "$root/opt/java" -name '*.so' -o -path '*/bin/java'
  )
  # SQLite's own library comes out of the jar at run time.
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  (cd "$scratch" && "$jdk/bin/jar" xf "$jar" org/sqlite/native/Linux)
  while read -r file; do needed_by "$file"; done < <(
    find "$scratch" -path "*/Linux/$(uname -m)/*.so"
  )
  # Java asks for it by name.
  fontconfig=$(ldconfig -p | awk '$1 == "libfontconfig.so.1" { print $NF; exit }')
  [ -n "$fontconfig" ] || fail 'no fontconfig here; install it first'
  library "$fontconfig"
}

fonts() {
  local font
  font=$(fc-match --format '%{file}' DejaVuSans)
  [ -f "$font" ] || fail 'no font here; install fonts-dejavu-core first'
  install -D -m 644 "$font" "$root/usr/share/fonts/$(basename "$font")"
  mkdir -p "$root/etc/fonts"
  cat >"$root/etc/fonts/fonts.conf" <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>/tmp/fontconfig</cachedir>
</fontconfig>
FONTS
}

person() {
  printf 'root:x:0:0:root:/:/nowhere\nbacklog:x:%s:%s::/home/backlog:/nowhere\n' $user $user \
    >"$root/etc/passwd"
  printf 'root:x:0:\nbacklog:x:%s:\n' $user >"$root/etc/group"
  echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
  install -d -m 1777 "$root/tmp"
  install -d -o $user -g $user "$root/home/backlog" "$root/here"
}

[ ! -e "$root" ] || [ -z "$(ls -A "$root")" ] || fail "$root is not empty"
mkdir -p "$root"
root=$(cd "$root" && pwd -P)
find_jdk
java_runtime
install -D -m 644 "$jar" "$root/opt/backlog/backlog.jar"
libraries
fonts
person
find "$root" -exec touch --no-dereference --date="@${SOURCE_DATE_EPOCH:-0}" {} +
