# The tests of the pure folders again, under the address and undefined-behaviour sanitizers; all
# tests in `long`.
set -euo pipefail
tree=build/asan
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
if [[ -n $MINQIAO_LONG ]]; then
    tools/build_sanitized.sh asan all
    exec test/suites/run_tests.py "$tree" "$MINQIAO_LOGS/asan"
fi
wanted=()
for folder in base json statute petitioner organ matter record; do
    if compgen -G "src/$folder/*_test.cc" >/dev/null; then wanted+=("$folder"); fi
done
tools/build_sanitized.sh asan "${wanted[@]/%/_test}"
test/suites/run_tests.py "$tree" "$MINQIAO_LOGS/asan" -R "^($(IFS='|'; echo "${wanted[*]}"))\$"
