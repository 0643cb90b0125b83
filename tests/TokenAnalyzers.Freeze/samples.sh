#!/usr/bin/env bash
# samples.sh REPOSITORY OUTPUT: what a build says of each sample at the repository's commit (as SARIF), and its files after "dotnet format".
set -euo pipefail
repository=$(realpath "$1")
mkdir -p "$2"
output=$(realpath "$2")
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_NOLOGO=1

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
git clone --quiet --shared "$repository" "$scratch/clone"
cd "$scratch/clone"

for project in samples/*/*.csproj; do
  name=$(basename "$project" .csproj)
  folder=$(dirname "$project")
  # Each project that is built writes a log to its own folder.
  dotnet build "$project" -v q "-p:ErrorLog=frozen.sarif%2cversion=2.1" > "$scratch/log" 2>&1 || cat "$scratch/log" >&2
  # Versions, places and times are the machine's, and the order of results is chance.
  jq --sort-keys '.runs[0] | { rules: [.tool.driver.rules[] | select(.id | startswith("TKN")) | del(.properties.executionTimeInSeconds, .properties.executionTimeInPercentage)],
    results: [.results[] | del(.ruleIndex)] | sort_by(tojson) }' "$folder/frozen.sarif" | sed "s#file://$PWD/##g" > "$output/$name.sarif"
  dotnet format analyzers "$project" --severity info --no-restore > "$scratch/log" 2>&1 || cat "$scratch/log" >&2
  find "$folder" -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' -exec cp --parents -t "$output" {} +
done
