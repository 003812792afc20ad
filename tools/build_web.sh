#!/usr/bin/env bash
# Builds web/ into web/dist, only when something it is made from has changed. The pages end up
# inside the program (cmake/embed.cmake), so nothing of node is needed to run it.
set -euo pipefail
cd "$(dirname "$0")/.."
[[ -f web/package.json ]] || exit 0

# Suites that run at the same time ask for it at the same time.
mkdir -p build
exec 8>build/web.lock
flock 8

# One digest over names and contents of the given files.
digest() { sha256sum "$@" | sha256sum | cut -d' ' -f1; }

mapfile -t inputs < <(find web api tools/build_web.sh -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' -not -path 'web/generated/*' | LC_ALL=C sort)
packages=$(digest web/package.json web/package-lock.json)-$(node --version)
pages=$(digest "${inputs[@]}")-$packages
[[ -e web/dist/index.html && $(cat web/node_modules/.pages-built-from 2>/dev/null) == "$pages" ]] && exit 0

if [[ $(cat web/node_modules/.packages-built-from 2>/dev/null) != "$packages" ]]; then
    npm --prefix web ci --no-audit --no-fund
    echo "$packages" >web/node_modules/.packages-built-from
fi
npm --prefix web run build
# What a browser takes packed is packed once here, not at each request.
find web/dist/assets -type f \( -name '*.js' -o -name '*.css' \) -exec gzip -9 --no-name --keep {} +
echo "$pages" >web/node_modules/.pages-built-from
