# The tests of the pure folders again, under the address and undefined-behaviour sanitizers; all
# tests in `long`.
set -euo pipefail
tree=build/asan
folders=(base json statute petitioner organ matter record)
if [[ ! -e $tree/build.ninja ]]; then
    cached=()
    if command -v ccache >/dev/null; then
        cached=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DMINQIAO_PRECOMPILE=OFF)
    fi
    cmake --preset asan --log-level=WARNING "${cached[@]}"
fi
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
if [[ -n $MINQIAO_LONG ]]; then
    cmake --build "$tree" -j "$(nproc)"
    exec test/suites/run_tests.py "$tree" "$MINQIAO_LOGS/asan"
fi
cmake "$tree" >/dev/null  # sees folders that are new
ninja -C "$tree" -t targets all >"$MINQIAO_LOGS/asan.targets"
wanted=()
for folder in "${folders[@]}"; do
    if grep -q "^${folder}_test:" "$MINQIAO_LOGS/asan.targets"; then wanted+=("$folder"); fi
done
cmake --build "$tree" -j "$(nproc)" --target "${wanted[@]/%/_test}"
test/suites/run_tests.py "$tree" "$MINQIAO_LOGS/asan" -R "^($(IFS='|'; echo "${wanted[*]}"))\$"
