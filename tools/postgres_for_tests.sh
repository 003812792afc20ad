#!/usr/bin/env bash
# tools/postgres_for_tests.sh start|restart|stop DIR: a throw-away PostgreSQL cluster in DIR, for tests only.
# start prints its URL; restart brings back one that was killed, under the same URL. It listens on loopback
# and a socket in DIR; writes are flushed as in earnest.
# PostgreSQL refuses to run as root, so root hands it to the user postgres.
set -euo pipefail

usage() { echo "usage: tools/postgres_for_tests.sh start|restart|stop DIR" >&2; exit 2; }
[[ $# == 2 ]] || usage
dir=$2
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[[ -n $programs ]] || programs=$(dirname "$(command -v initdb)")

as_postgres() {
    if ((EUID == 0)); then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start() {
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd)
    if ((EUID == 0)); then chown postgres "$dir"; fi
    as_postgres "$programs/initdb" -D "$dir/cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >"$dir/initdb.log"
    local port
    for _ in {1..20}; do
        port=$((20000 + RANDOM % 12000))
        as_postgres "$programs/pg_ctl" -D "$dir/cluster" -l "$dir/cluster/log" -w -t 60 start -o \
            "-p $port -k $dir -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=64MB" \
            >/dev/null 2>&1 || continue
        # Not a superuser, so that missing rights show.
        as_postgres "$programs/psql" -q -h "$dir" -p "$port" -d postgres \
            -c "create role minqiao login createdb" -c "create database minqiao owner minqiao"
        echo "postgresql://minqiao@127.0.0.1:$port/minqiao"
        return
    done
    cat "$dir/cluster/log" >&2
    return 1
}

# The children of a killed postmaster hold its memory for a moment yet.
restart() {
    for _ in {1..30}; do
        ! as_postgres "$programs/pg_ctl" -D "$dir/cluster" -l "$dir/cluster/log" -w -t 60 restart \
            >/dev/null 2>&1 || return 0
        sleep 0.3
    done
    tail -n 40 "$dir/cluster/log" >&2
    return 1
}

stop() {
    as_postgres "$programs/pg_ctl" -D "$dir/cluster" -m immediate -w stop >/dev/null
    rm -rf "$dir"
}

case $1 in
    start) start ;;
    restart) restart ;;
    stop) stop ;;
    *) usage ;;
esac
