#!/usr/bin/env bash
# test/calendar/run.sh BUILD_DIR: our calendar of 2007 to 2026 against an npm package that keeps its
# own copy of the State Council's notices.
set -euo pipefail
build=$(cd "${1:?run.sh BUILD_DIR}" && pwd)
cd "$(dirname "$0")"
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    npm ci --silent --no-audit --no-fund
fi
dump=$(mktemp)
trap 'rm -f "$dump"' EXIT
"$build/test/calendar/calendar_dump" ../../statutes/reference/holidays_cn.tsv >"$dump"
# The package reads a date as midnight of the machine's zone.
TZ=Asia/Shanghai node compare.mjs "$dump" exceptions.tsv
