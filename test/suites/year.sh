# A year of a county from one printed seed, with crashes and restarts; twenty of them in `long`, and some on
# PostgreSQL. MINQIAO_YEAR_SEED takes a seed again.
set -euo pipefail
bash test/suites/build.sh
# What dies here are programs, not the machine: memory keeps what they wrote as well as a disk does.
if [[ -w /dev/shm && $(df --output=avail -k /dev/shm | tail -n 1) -gt 1000000 ]]; then export TMPDIR=/dev/shm; fi
place=$(mktemp -d)
chmod 755 "$place"  # PostgreSQL runs as another user
export TMPDIR=$place
clusters=()
end() {
    for cluster in "${clusters[@]}"; do tools/postgres_for_tests.sh stop "$cluster" || true; done
    ((failed > 0)) || rm -rf "$place"
}
passed=0 failed=0
trap end EXIT

try() {
    if "$MINQIAO_BUILD/test/year/year" "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}
# A cluster for each: the year wants an empty database.
try_on_postgres() {
    local cluster=$place/cluster$1
    shift
    url=$(tools/postgres_for_tests.sh start "$cluster")
    clusters+=("$cluster")
    try "$@" --database "$url"
}

seed=${MINQIAO_YEAR_SEED:-$((RANDOM * 32768 + RANDOM))}
years=1 postgres_years=1 postgres_days=60
[[ -z $MINQIAO_LONG ]] || years=20 postgres_years=3 postgres_days=365
for ((number = 0; number < years; ++number)); do try --seed $((seed + number)); done
for ((number = 0; number < postgres_years; ++number)); do
    try_on_postgres "$number" --seed $((seed + number)) --days "$postgres_days"
done
((failed == 0)) || echo "the stores of what failed are in $place"
echo "$passed passed, $failed failed, 0 skipped"
((failed == 0))
