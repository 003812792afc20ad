# The whole tree compiles, warnings as errors, into build/check.
set -euo pipefail
# Suites that run at the same time ask for the program at the same time.
mkdir -p build
exec 9>build/check.lock
flock 9
tools/build_web.sh
if command -v ccache >/dev/null; then
    cached=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DMINQIAO_PRECOMPILE=OFF)
fi
if [[ ! -e $MINQIAO_BUILD/build.ninja ]]; then
    cmake --preset check "${cached[@]}"
fi
cmake --build "$MINQIAO_BUILD" -j "$(nproc)"
