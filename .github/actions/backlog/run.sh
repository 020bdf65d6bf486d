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

# What a command needs besides the items: 1 releases, for figures; 2 labels and as whom it acts, for
# policies; 4 the past, for a simulation; 0 nothing, or it always looks for itself.
needs_of() {
  case $1 in
    sync | report | queue) echo 1 ;;
    triage | audit | explain | slides) echo 2 ;;
    simulate) echo 6 ;;
    *) echo 0 ;;
  esac
}

# Whether a command finds all that it needs in the store, as those before have read it. What writes
# looks at GitHub once more.
is_read() {
  local needs
  needs=$(needs_of "$1")
  [ "$needs" -ne 0 ] && [ $((needs & ~read)) -eq 0 ] &&
    ! { [ "$1" = triage ] && [ "$switched_live" = true ]; }
}

# Whether a command that has just ended in part did so as GitHub answers no more in this hour.
is_spent() {
  grep -q "GitHub's .*rate limit" "$annotations"
}

# Sets `arguments` to those of a command.
compose() {
  arguments=("$1" --store "$store" --out "$reports" --no-progress)
  if [ -n "${INPUT_CONFIG-}" ] && { [ -f "$INPUT_CONFIG" ] || [ ${#repositories[@]} -eq 0 ]; }; then
    arguments+=(--config "$INPUT_CONFIG")
  fi
  if [ "$1" = triage ]; then
    [ "$switched_live" = false ] || arguments+=(--live --yes)
    [ "$may_close" = false ] || arguments+=(--allow-close)
  fi
  ! is_read "$1" || arguments+=(--offline)
  [ "$1" != simulate ] || [ -z "${INPUT_SINCE-}" ] || arguments+=(--since "$INPUT_SINCE")
  arguments+=(-- ${repositories[@]+"${repositories[@]}"})
}

# Runs a command, or leaves it out where it would ask GitHub in vain; keeps what is read by then.
carry_out() {
  local its=0 needs
  needs=$(needs_of "$1")
  if [ "$spent" = true ] && [ "$needs" -ne 0 ] && ! is_read "$1"; then
    echo "::warning title=backlog::$1 was left out: GitHub's rate limit is used up; a later run makes up for it" \
      >>"$annotations"
    return 3
  fi
  compose "$1"
  run "$1" || its=$?
  # The slides read what policies need only where there are policies; and what a live run wrote is
  # not in the store before GitHub is asked again.
  if [ "$1" = triage ] && [ "$switched_live" = true ]; then
    read=0
  elif [ "$1" != slides ]; then
    read=$((read | needs))
  fi
  if [ "$its" -eq 3 ] && is_spent; then spent=true; fi
  return "$its"
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
  local commands command code=0
  read=0
  spent=false
  read -r -d '' -a repositories <<<"${INPUT_REPOSITORIES-}" || true
  read -r -d '' -a commands <<<"${INPUT_COMMAND-}" || true
  [ ${#commands[@]} -gt 0 ] || refuse "the input command is empty; write for example report"
  for command in "${commands[@]}"; do
    [[ $command =~ ^[a-z][a-z-]*$ ]] || refuse "\"$command\" is no command of backlog"
  done
  if [ "$switched_live" = true ] && [[ " ${commands[*]} " != *" triage "* ]]; then
    refuse "live is for triage, and nothing else that this action runs writes to GitHub; add triage to the command, or switch live off"
  fi
  if [ "$may_close" = true ] && [ "$switched_live" = false ]; then
    refuse "allow-close is for live runs; switch live on as well, or allow-close off (a dry run names what has expired)"
  fi
  mkdir -p "$reports" "$(dirname "$store")"
  : >"$annotations"
  for command in "${commands[@]}"; do
    local its=0
    carry_out "$command" || its=$?
    code=$(graver "$code" "$its")
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
