# Only in `long`: the tests of what runs on many threads, under the thread sanitizer.
set -euo pipefail
[[ -n $MINQIAO_LONG ]] || { echo "0 passed, 0 failed, 1 skipped"; exit 0; }
tree=build/tsan
folders=(store desk http)
if [[ ! -e $tree/build.ninja ]]; then
    cached=()
    if command -v ccache >/dev/null; then
        cached=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DMINQIAO_PRECOMPILE=OFF)
    fi
    cmake --preset tsan --log-level=WARNING "${cached[@]}"
fi
cmake --build "$tree" -j "$(nproc)" --target "${folders[@]/%/_test}"
export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1
test/suites/run_tests.py "$tree" "$MINQIAO_LOGS/tsan" -R "^($(IFS='|'; echo "${folders[*]}"))\$"
