# The real program in Debian's Chromium: a matter's whole life over the screens, access, content policy.
set -euo pipefail
bash test/suites/build.sh
cd test/browser
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    npm ci --silent --no-audit --no-fund
fi
report=$MINQIAO_LOGS/browser.tap
: >"$report"
status=0
for tests in *.test.mjs; do node --test-reporter=tap "$tests" | tee -a "$report" || status=1; done
count() { awk -v word="$1" '$1 == "#" && $2 == word { sum += $3 } END { print sum + 0 }' "$report"; }
failed=$(($(count fail) + $(count cancelled)))
((status == 0 || failed > 0)) || failed=1
echo "$(count pass) passed, $failed failed, $(count skipped) skipped"
exit "$status"
