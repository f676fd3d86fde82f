#!/usr/bin/env bash
# The one command. It needs bash, the usual Unix tools and the .NET SDK that global.json names, nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly configuration="${CONFIGURATION:-Release}"
readonly solution=PbrEngine.sln
readonly results=TestResults
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
failures=()

usage() {
  cat <<'TEXT'
./build.sh               restore, build, check the format, run every test
./build.sh test [NAME]   build and run the test projects whose name holds NAME (all without it)
./build.sh demo [...]    build pbr and run `pbr demo` with the arguments given
./build.sh format        put the format right
./build.sh ci            what has to pass before a change is merged: locked restore, everything above, a small demo

CONFIGURATION=Debug builds Debug instead of Release; PbrStack=full takes the other stack (docs/stacks.md).
TEXT
}

stage() { echo "== $1"; }

fail() {
  echo "FAILED: $1" >&2
  failures+=("$1")
}

# Says nothing unless the command fails.
quietly() {
  local output
  output="$("$@" 2>&1)" && return
  echo "$output"
  return 1
}

restore() {
  stage restore
  quietly dotnet restore "$1" -v quiet
}

# Without the SDK's translator programs start later, and nothing else is different: a package source that lacks it is
# no fault.
fetch_translator() {
  dotnet restore src/PbrEngine.Cli/ReadyToRun/Crossgen.proj -v quiet >/dev/null 2>&1 \
    || echo "note: the package source has no translator; pbr starts a little later" >&2
}

build() {
  stage "build ($configuration)"
  quietly dotnet build "$1" --no-restore -c "$configuration" -v quiet -nologo --tl:off
}

check_format() {
  stage format
  dotnet format whitespace "$solution" --no-restore --verify-no-changes \
    || fail "format (./build.sh format puts it right)"
  dotnet format style "$solution" --no-restore --verify-no-changes --severity warn || fail "code style"
}

# Prints the test projects wanted; an exact name wins over a part of one.
projects_named() {
  local name="$1"
  if [[ -n "$name" && -d "tests/PbrEngine.$name.Tests" ]]; then
    echo "tests/PbrEngine.$name.Tests/PbrEngine.$name.Tests.csproj"
    return
  fi
  find tests -mindepth 2 -maxdepth 2 -name "*$name*.Tests.csproj" | LC_ALL=C sort
}

# Runs the built test assemblies one after the other: no second build, and one result file each.
run_tests() {
  local project name assembly
  rm -rf "$results"
  for project in "$@"; do
    name="$(basename "$project" .csproj)"
    assembly="$(dirname "$project")/bin/$configuration/net10.0/$name.dll"
    stage "test $name"
    quietly dotnet test "$assembly" --nologo --results-directory "$results" \
      --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" || fail "$name"
  done
}

# Adds up the result files. A skipped test is one that was found and not executed.
print_counts() {
  find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*' {} + 2>/dev/null | awk '
    function number(name,   found) {
      if (!match($0, " " name "=\"[0-9]+\"")) return 0
      found = substr($0, RSTART, RLENGTH)
      gsub(/[^0-9]/, "", found)
      return found + 0
    }
    {
      passed += number("passed")
      failed += number("failed") + number("error") + number("timeout") + number("aborted")
      skipped += number("total") - number("executed")
    }
    END {
      printf "%d passed, %d failed", passed, failed
      if (skipped > 0) printf ", %d skipped", skipped
      printf "\n"
    }'
}

demo() {
  dotnet "src/PbrEngine.Cli/bin/$configuration/net10.0/pbr.dll" demo "$@"
}

# A small council from extracts to return, in a folder of its own; the run's own files say whether it did anything.
check_demo() {
  local folder
  stage "demo, small"
  folder="$(mktemp -d)"
  quietly demo --families 120 --seed 1 --out "$folder/council" || fail "demo"
  if [[ -z "$(find "$folder" -name families.csv -size +100c)" ]]; then
    fail "demo wrote no families.csv"
  fi
  rm -rf "$folder"
}

finish() {
  local failure
  for failure in ${failures[@]+"${failures[@]}"}; do
    echo "FAILED: $failure"
  done
  print_counts
  (( ${#failures[@]} == 0 ))
}

everything() {
  restore "$solution"
  fetch_translator
  build "$solution"
  check_format
  mapfile -t projects < <(projects_named "")
  run_tests "${projects[@]}"
}

test_named() {
  mapfile -t projects < <(projects_named "$1")
  if (( ${#projects[@]} == 0 )); then
    echo "No test project has a name with '$1' in it." >&2
    exit 2
  fi
  if [[ -z "$1" ]]; then
    restore "$solution"
    build "$solution"
  else
    local project
    for project in "${projects[@]}"; do
      restore "$project"
      build "$project"
    done
  fi
  run_tests "${projects[@]}"
}

case "${1:-}" in
  "")
    everything
    finish
    ;;
  test)
    test_named "${2:-}"
    finish
    ;;
  demo)
    shift
    { restore src/PbrEngine.Cli && fetch_translator && build src/PbrEngine.Cli; } >&2
    demo "$@"
    ;;
  format)
    restore "$solution"
    dotnet format whitespace "$solution" --no-restore
    dotnet format style "$solution" --no-restore --severity warn
    ;;
  ci)
    export CI=true
    everything
    check_demo
    finish
    ;;
  -h | --help | help)
    usage
    ;;
  *)
    usage >&2
    exit 2
    ;;
esac
