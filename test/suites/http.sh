# The program over HTTP, as clients, browsers and strangers meet it, on both databases.
set -euo pipefail
bash test/suites/build.sh
python3 test/http/run.py
