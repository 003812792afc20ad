# Whole laws into the library, on both databases. MINQIAO_DATA may name a folder with real ones in laws/.
set -euo pipefail
bash test/suites/build.sh
python3 test/import/law_test.py
