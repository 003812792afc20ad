# Petitions of older systems, on both databases. MINQIAO_DATA names a folder of real files.
set -euo pipefail
bash test/suites/build.sh
python3 test/import/import_test.py
