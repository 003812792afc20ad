# Every *_test program but those that start the whole program, each as one process; its tests are counted
# one by one.
set -euo pipefail
bash test/suites/build.sh
test/suites/run_tests.py "$MINQIAO_BUILD" "$MINQIAO_LOGS/unit" -LE whole_program
