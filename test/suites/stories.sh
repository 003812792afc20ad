# Every story of test/story told to the running program over HTTP, on both databases, in an order that
# differs from run to run: the seed stands in the log, GTEST_RANDOM_SEED takes it again.
set -euo pipefail
bash test/suites/build.sh
export GTEST_SHUFFLE=1
test/suites/run_tests.py "$MINQIAO_BUILD" "$MINQIAO_LOGS/stories" -L whole_program
