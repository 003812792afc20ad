# The staff pages: types made anew from api/openapi.json, then compiler, linter and tests. Compiler and
# linter count as one test each.
set -uo pipefail
tools/build_web.sh || exit 1
cd web
npm run --silent types || exit 1

passed=0 failed=0 skipped=0
for step in typecheck lint; do
    if npm run --silent "$step"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
report=$(mktemp)
trap 'rm -f "$report"' EXIT
npm run --silent test -- --reporter=default --reporter=json --outputFile.json="$report" || true
read -r here_passed here_failed here_skipped < <(node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
    const crashed = report.success || report.numFailedTests > 0 ? 0 : 1
    console.log(report.numPassedTests, report.numFailedTests + crashed, report.numPendingTests)' "$report" ||
    echo "0 1 0")
passed=$((passed + here_passed)) failed=$((failed + here_failed)) skipped=$((skipped + here_skipped))
echo "$passed passed, $failed failed, $skipped skipped"
((failed == 0))
