# The walk of the README, on SQLite and on PostgreSQL, each in a new demonstration store; and what the
# README quotes of it is what runs here, line by line. The county suite takes it through a whole county.
set -euo pipefail
bash test/suites/build.sh
work=$(mktemp -d)
chmod 755 "$work"  # PostgreSQL runs as another user
server=
trap '[[ -z $server ]] || kill "$server"; [[ ! -d $work/postgres ]] || tools/postgres_for_tests.sh stop "$work/postgres"
    rm -rf "$work"' EXIT
passed=0 failed=0

walk_on() {
    local dir=$work/$1 address
    "$MINQIAO_BINARY" demo --data "$dir" --matters 0 "${@:2}"
    "$MINQIAO_BINARY" serve --data "$dir" "${@:2}" --listen 127.0.0.1:0 >"$dir.address" 2>"$dir.log" &
    server=$!
    for _ in {1..300}; do [[ ! -s $dir.address ]] || break; sleep 0.1; done
    address=$(head -n 1 "$dir.address")
    docs/walk.sh "$address" "$dir/demo-accounts.txt" >"$dir.walk" 2>&1 || true
    kill "$server" && wait "$server" || true
    server=
    [[ $(tail -n 1 "$dir.walk") == "state: archived" ]] || { cat "$dir.walk"; tail -n 20 "$dir.log"; return 1; }
}

tried() { if "${@:2}"; then passed=$((passed + 1)); else echo "$1 failed"; failed=$((failed + 1)); fi; }

is_quoted() {
    diff <(awk '/^```bash/ { on = 1; next } /^```/ { on = 0 } on' "$1" | grep -v '^$') \
        <(grep -vE '^(#|$|set -euo )' docs/walk.sh)
}

tried "the README" is_quoted README.md
tried "the README in Chinese" is_quoted README.zh-CN.md
tried "the walk on SQLite" walk_on sqlite
database=$(tools/postgres_for_tests.sh start "$work/postgres")
tried "the walk on PostgreSQL" walk_on postgresql --database "$database"
echo "$passed passed, $failed failed, 0 skipped"
((failed == 0))
