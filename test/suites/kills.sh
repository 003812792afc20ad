# The server, its commits and the database are killed under load: what was acknowledged is there.
set -euo pipefail
bash test/suites/build.sh
python3 test/kills/comparison_test.py
exec test/kills/kills.py
