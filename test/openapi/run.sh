#!/usr/bin/env bash
# The published contract (api/openapi.json) under a public linter, with its strictest set of rules.
set -euo pipefail
cd "$(dirname "$0")"
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    npm ci --silent --no-audit --no-fund --ignore-scripts
fi
REDOCLY_TELEMETRY=off node_modules/.bin/redocly lint --config redocly.yaml ../../api/openapi.json
