# The demonstration county: the figures of its past years counted over the API, and work for everybody.
set -euo pipefail
bash test/suites/build.sh
python3 test/county/county_test.py
