# The program from the shell, on both databases.
set -euo pipefail
bash test/suites/build.sh
python3 test/commands/commands_test.py
