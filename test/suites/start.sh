# ./start by itself: its words, what it says when packages are missing, and what it serves. Its tree is
# made here: the program is the one that was tested, and nothing is installed or built.
set -euo pipefail
bash test/suites/build.sh
work=$(mktemp -d)
chmod 755 "$work"  # one test is another user's
server=
end() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap end EXIT
passed=0 failed=0

mkdir -p "$work/bare/tools" "$work/tree/tools" "$work/tree/build" "$work/nothing" "$work/ready"
cp start "$work/bare" && cp tools/install.sh tools/packages.txt "$work/bare/tools"
cp start "$work/tree"
touch "$work/tree/build/build.ninja"

program() { printf '#!/usr/bin/env bash\n%s\n' "$2" >"$1"; chmod 755 "$1"; }
program "$work/nothing/dpkg-query" 'exit 0'
for done_already in tools/install.sh tools/build_web.sh; do program "$work/tree/$done_already" 'exit 0'; done
program "$work/ready/cmake" 'exit 0'
# A small demonstration; where DIES is set, the power fails in the middle of it.
program "$work/tree/build/minqiao" '[[ $1 == demo ]] || exec "$MINQIAO_BINARY" "$@"
"$MINQIAO_BINARY" "$@" --matters 3
[[ -z ${DIES:-} ]] || kill -KILL "$PPID"'

# In a process of its own, which becomes ./start and then the server.
run_start() { exec env PATH="$work/ready:$PATH" "$work/tree/start" --port 0 "$@"; }

tried() { if "${@:2}"; then passed=$((passed + 1)); else echo "$1 failed"; failed=$((failed + 1)); fi; }

refuses_a_bad_flag() {
    local words status said
    for words in "--nonsense" "--port" "--port x" "--data"; do
        status=0
        said=$(run_start $words 2>&1) || status=$?
        [[ $status == 2 && $said == "usage: ./start "* ]] || { echo "$words: $status $said"; return 1; }
    done
}

says_what_to_install() {
    local status=0 said nobody=()
    ((EUID)) || nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    said=$("${nobody[@]}" env PATH="$work/nothing:$PATH" "$work/bare/start" 2>&1) || status=$?
    [[ $status == 1 && $said == *"sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends "* ]] ||
        { echo "$status $said"; return 1; }
}

serves_no_empty_store() {
    local status=0 said
    said=$(run_start --no-demo --data "$work/empty" 2>&1) || status=$?
    [[ $status == 1 && $said == *"minqiao init"* && $said != *http://* ]] || { echo "$status $said"; return 1; }
}

dies_while_filling() {
    (DIES=1 run_start --data "$work/store") >/dev/null 2>&1 && return 1
    [[ -e $work/store.filling && ! -e $work/store ]]
}

serves_what_is_whole() {
    local address
    run_start --data "$work/store" >"$work/said" 2>"$work/log" &
    server=$!
    for _ in {1..300}; do
        address=$(grep -m 1 '^http://127.0.0.1:' "$work/said") && break
        sleep 0.1
    done
    curl -sS --fail "$address/healthz" >/dev/null || { cat "$work/said" "$work/log"; return 1; }
    kill "$server" && wait "$server" || true
    server=
    grep -qP '^clerk\t.+\tclerk$' "$work/said" && [[ ! -e $work/store.filling ]]
}

tried "a bad flag" refuses_a_bad_flag
tried "missing packages" says_what_to_install
tried "an empty directory" serves_no_empty_store
tried "a power cut" dies_while_filling
tried "the first time after it" serves_what_is_whole
tried "the second time" serves_what_is_whole
echo "$passed passed, $failed failed, 0 skipped"
((failed == 0))
