#!/usr/bin/env bash
# tools/build_sanitized.sh PRESET TARGET...: builds targets under sanitizers: of build/asan, where tests and fuzzing
# targets stand beside each other, or of build/tsan. One build of each at a time.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1 tree=build/$1
shift
mkdir -p build
exec 9>"$tree.lock"
flock 9
if [[ ! -e $tree/build.ninja ]]; then
    cached=()
    if command -v ccache >/dev/null; then
        cached=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DMINQIAO_PRECOMPILE=OFF)
    fi
    cmake --preset "$preset" --log-level=WARNING "${cached[@]}"
fi
cmake --build "$tree" -j "$(nproc)" --target "$@"
