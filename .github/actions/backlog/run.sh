#!/usr/bin/env bash
# Runs backlog as a step of a workflow: inputs come as variables, never as text of a script; results
# go to the step's outputs, its summary and its annotations.
set -euo pipefail

reports=$RUNNER_TEMP/backlog-reports
store=$RUNNER_TEMP/backlog-store/store.db
annotations=$RUNNER_TEMP/backlog-annotations
summary_limit=1048576 # bytes, of GitHub's

# Text as the data of a workflow command.
escape() {
  local text=${1//'%'/%25}
  text=${text//$'\r'/%0D}
  printf '%s' "${text//$'\n'/%0A}"
}

refuse() {
  printf '::error title=backlog::%s\n' "$(escape "$1")"
  printf 'complete=false\nexit-code=2\n' >>"$GITHUB_OUTPUT"
  exit 2
}

# Whether a switch is on. What is neither true nor false is a mistake, not an "off".
is_on() {
  case $2 in
    true) return 0 ;;
    false | '') return 1 ;;
    *) refuse "the input $1 is true or false, not \"$2\"" ;;
  esac
}

# Sets `arguments` to those of a command, the first or a later one.
compose() {
  arguments=("$1" --store "$store" --out "$reports" --no-progress)
  if [ -n "${INPUT_CONFIG-}" ] && { [ -f "$INPUT_CONFIG" ] || [ ${#repositories[@]} -eq 0 ]; }; then
    arguments+=(--config "$INPUT_CONFIG")
  fi
  local live=false
  if [ "$1" = triage ]; then
    if [ "$switched_live" = true ]; then
      live=true
      arguments+=(--live --yes)
    fi
    [ "$may_close" = false ] || arguments+=(--allow-close)
  fi
  # One sync is enough, but whatever writes looks at GitHub once more.
  [ "$2" = first ] || [ "$live" = true ] || arguments+=(--offline)
  [ "$1" != simulate ] || [ -z "${INPUT_SINCE-}" ] || arguments+=(--since "$INPUT_SINCE")
  arguments+=(-- ${repositories[@]+"${repositories[@]}"})
}

# Runs one command. What it prints may quote anybody, so no line of it is a workflow command.
run() {
  local silence code=0
  silence=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::group::backlog %s\n::stop-commands::%s\n' "$1" "$silence"
  BACKLOG_ANNOTATIONS=$annotations java -XX:+UseSerialGC -Djava.awt.headless=true \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -jar "$PROGRAM" "${arguments[@]}" 2>&1 || code=$?
  printf '\n::%s::\n::endgroup::\n' "$silence"
  return "$code"
}

# The graver of two exit codes: a wrong configuration, a failure, a part, all done.
graver() {
  local code
  for code in 2 1 3; do
    if [ "$1" -eq "$code" ] || [ "$2" -eq "$code" ]; then
      echo "$code"
      return
    fi
  done
  [ "$1" -ne 0 ] && echo "$1" || echo "$2"
}

# The open ones of a type, from ages.csv; its first columns hold no commas.
open_of() {
  awk -F , -v type="$1" '$2 == "all" && $3 == type && $4 == "all" { print $5 }' \
    "$reports/csv/ages.csv"
}

write_outputs() {
  echo "exit-code=$1"
  [ "$1" -eq 0 ] && echo complete=true || echo complete=false
  [ ! -d "$reports" ] || echo "reports=$reports"
  [ ! -f "$reports/backlog.md" ] || echo "summary=$reports/backlog.md"
  if [ -f "$reports/csv/ages.csv" ]; then
    echo "open-issues=$(open_of issue)"
    echo "open-pull-requests=$(open_of pull_request)"
  fi
  if [ -f "$reports/csv/plan.csv" ]; then
    echo "plan=$reports/csv/plan.csv"
    # A title never holds a line end.
    echo "planned=$(($(wc -l <"$reports/csv/plan.csv") - 1))"
  fi
}

# The report without its pictures, which stand in the artifact, and not longer than GitHub takes.
write_summary() {
  [ -f "$reports/backlog.md" ] || return 0
  local text=$RUNNER_TEMP/backlog-summary.md room
  grep -v '^!\[' "$reports/backlog.md" >"$text" || true
  room=$((summary_limit - $(wc -c <"$GITHUB_STEP_SUMMARY")))
  if [ "$(wc -c <"$text")" -le "$room" ]; then
    cat "$text" >>"$GITHUB_STEP_SUMMARY"
  elif [ "$room" -gt 1000 ]; then
    # Not within a line, of which a part could mean something else.
    head -c $((room - 200)) "$text" | sed '$d' >>"$GITHUB_STEP_SUMMARY"
    printf '\n*Cut here: the rest stands in backlog.md, in the artifact.*\n' >>"$GITHUB_STEP_SUMMARY"
  fi
}

main() {
  switched_live=false
  may_close=false
  if is_on live "${INPUT_LIVE-}"; then switched_live=true; fi
  if is_on allow-close "${INPUT_ALLOW_CLOSE-}"; then may_close=true; fi
  local commands command order=first code=0
  read -r -d '' -a repositories <<<"${INPUT_REPOSITORIES-}" || true
  read -r -d '' -a commands <<<"${INPUT_COMMAND-}" || true
  [ ${#commands[@]} -gt 0 ] || refuse "the input command is empty; write for example report"
  for command in "${commands[@]}"; do
    [[ $command =~ ^[a-z][a-z-]*$ ]] || refuse "\"$command\" is no command of backlog"
  done
  mkdir -p "$reports" "$(dirname "$store")"
  : >"$annotations"
  for command in "${commands[@]}"; do
    local its=0
    compose "$command" "$order"
    run "$command" || its=$?
    code=$(graver "$code" "$its")
    order=later
    # After a mistake or a failure the others would only repeat it.
    case $its in 0 | 3) ;; *) break ;; esac
  done
  cat "$annotations"
  if [ "$code" -ne 0 ] && [ ! -s "$annotations" ]; then
    local level=error
    [ "$code" -ne 3 ] || level=warning
    echo "::$level title=backlog::ended with exit code $code; the log of this step says why"
  fi
  rmdir "$reports" 2>/dev/null || true
  write_outputs "$code" >>"$GITHUB_OUTPUT"
  write_summary
  # What fell short is told by warnings and the output; the next run goes on there.
  [ "$code" -eq 3 ] || exit "$code"
}

main
