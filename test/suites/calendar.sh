# Our calendar against an independent one, day by day.
set -euo pipefail
bash test/suites/build.sh
test/calendar/run.sh "$MINQIAO_BUILD"
