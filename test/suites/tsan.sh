# Only in `long`: the tests of what runs on many threads, under the thread sanitizer.
set -euo pipefail
[[ -n $MINQIAO_LONG ]] || { echo "0 passed, 0 failed, 1 skipped"; exit 0; }
tree=build/tsan
folders=(store desk http)
tools/build_sanitized.sh tsan "${folders[@]/%/_test}"
export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1
test/suites/run_tests.py "$tree" "$MINQIAO_LOGS/tsan" -R "^($(IFS='|'; echo "${folders[*]}"))\$"
