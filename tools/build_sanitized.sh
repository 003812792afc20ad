#!/usr/bin/env bash
# tools/build_sanitized.sh TARGET...: builds targets of build/asan, where tests and fuzzing targets stand
# beside each other under the address and undefined-behaviour sanitizers. One build at a time.
set -euo pipefail
cd "$(dirname "$0")/.."
tree=build/asan
mkdir -p build
exec 9>build/asan.lock
flock 9
if [[ ! -e $tree/build.ninja ]]; then
    cached=()
    if command -v ccache >/dev/null; then
        cached=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DMINQIAO_PRECOMPILE=OFF)
    fi
    cmake --preset asan --log-level=WARNING "${cached[@]}"
fi
cmake --build "$tree" -j "$(nproc)" --target "$@"
