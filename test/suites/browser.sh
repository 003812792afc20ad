# The real program in Debian's Chromium: a matter's whole life over the screens, access, content policy. Two files
# at a time, each with a program and a browser of its own.
set -euo pipefail
bash test/suites/build.sh
cd test/browser
if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    npm ci --silent --no-audit --no-fund
fi
export reports=$MINQIAO_LOGS/browser
rm -rf "$reports"
mkdir -p "$reports"
status=0
# The longest first, or one of the two waits for it at the end.
longest=open_screens.test.mjs
{ echo "$longest" && ls ./*.test.mjs | sed 's,^\./,,' | grep -vx "$longest"; } | xargs -P 2 -I FILE sh -c 'node --test-reporter=tap FILE >"$reports/FILE.tap" 2>&1' || status=1
cat "$reports"/*.tap
count() { cat "$reports"/*.tap | awk -v word="$1" '$1 == "#" && $2 == word { sum += $3 } END { print sum + 0 }'; }
failed=$(($(count fail) + $(count cancelled)))
((status == 0 || failed > 0)) || failed=1
echo "$(count pass) passed, $failed failed, $(count skipped) skipped"
exit "$status"
