#!/usr/bin/env python3
"""bench/run.py: measures the program beside limits that are taken in the same run, and prints a table.

    bench/run.py [--matters 0,100000] [--databases sqlite,postgres] [--clients 1,8,32] [--seconds 10] [--keep DIR]
    bench/run.py --core

Builds a release with the generator first. Stores are made once per size and kept in DIR (default build/bench), so that
a second run begins at once. Every answer is checked; a row with a wrong one says so and is worth nothing.
"""
import argparse
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
os.environ.setdefault("MINQIAO_BINARY", str(BUILD / "minqiao"))
sys.path.insert(0, str(ROOT / "test"))
from program import Postgres, Store  # noqa: E402

ERRANDS = ["lifecycle", "registration", "matter", "list", "similar", "search", "workbench"]
ACCOUNTS = ["clerk", "sorter", "handler.housing", "head.housing", "head.office"]
WORDS = [quote(word) for word in ["电梯停运", "维修资金", "业主委员会", "下楼看病"]]
PLAIN_MATTERS = 5000
FILLED_MATTERS = 30_000
BURST_SECONDS = 60
# One machine and one officer stand for a whole county here.
LIMITS = ["--limit", "searches_per_minute=100000000", "--limit", "connections_per_address=5000"]


def run(words, **more):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **more)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, words))}: {done.stderr.strip()}")
    return done.stdout


def build():
    run([ROOT / "tools/install.sh", "bench"])
    run(["cmake", "--preset", "release", "-DMINQIAO_BENCH=ON"], cwd=ROOT)
    run(["cmake", "--build", BUILD, "-j", str(os.cpu_count())])


class Filled:
    """A demonstration store of so many matters, and what the generator must know of it."""

    def __init__(self, folder, name, matters, url, is_kept=True):
        self.store = Store(folder / f"{name}-{matters}", url)
        self.fresh_seconds = None
        if not Path(self.store.dir, "demo-accounts.txt").exists() or not is_kept:
            shutil.rmtree(self.store.dir, ignore_errors=True)
            began = time.monotonic()
            run([os.environ["MINQIAO_BINARY"], "demo", *self.store.where, "--matters", matters])
            self.fresh_seconds = time.monotonic() - began

    def accounts(self):
        lines = Path(self.store.dir, "demo-accounts.txt").read_text().splitlines()
        return {name: password for name, password, _ in (line.split("\t") for line in lines)}


def found_out(filled, server, file):
    """Tokens, the organ's id, and matters that head.office may see, from all over the list."""
    passwords = filled.accounts()
    tokens = {}
    for name in ACCOUNTS:
        status, body, _ = server.ask("POST", "/api/v1/sessions", {"name": name, "password": passwords[name]})
        assert status == 201, f"log-in of {name}: {status}"
        tokens[name] = body["token"]
    _, organs, _ = server.ask("GET", "/api/v1/organs", token=tokens["clerk"])
    _, me, _ = server.ask("GET", "/api/v1/me", token=tokens["clerk"])
    ids = []
    for sort in ["registered_on", "-registered_on", "due_on", "-due_on"]:
        cursor = ""
        for _ in range(20):
            _, page, _ = server.ask("GET", f"/api/v1/matters?limit=100&sort={sort}{cursor}", token=tokens["head.office"])
            ids += [item["id"] for item in page["items"]]
            if not page["next_cursor"]:
                break
            cursor = "&cursor=" + page["next_cursor"]
    housing = next(organ["id"] for organ in organs["items"] if organ["name"].endswith("住房和城乡建设局"))
    ids = sorted(set(ids))
    random.Random(1).shuffle(ids)
    file.write_text(json.dumps({"tokens": tokens, "housing": housing, "today": me["today"], "matters": ids,
                                "words": WORDS}))
    return ids


def port_of(server):
    return server.address.rsplit(":", 1)[1]


def ask(port, office, errand, clients, seconds, per_second=0, seed=1):
    words = [BUILD / "bench/minqiao_bench", "--port", port, "--office", office, "--errand", errand, "--clients", clients,
             "--seconds", seconds, "--seed", seed]
    return json.loads(run(words + (["--per-second", per_second] if per_second else [])))


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def anonymous_mib(pid):
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("RssAnon"))
    return int(line.split()[1]) / 1024


class Table:
    def __init__(self):
        print("| store | matters | what | clients | /s | limit /s | ratio | p50 ms | p99 ms | errors | server | generator |")
        print("|---|---|---|---|---|---|---|---|---|---|---|---|")

    def row(self, store, matters, measured, limit=None, server=None):
        rate = measured["per_second"]
        wrong = sum(measured["errors"].values())
        seconds = measured["seconds"]
        cells = [store, f"{matters:,}", measured["errand"], measured["clients"], f"{rate:,.0f}",
                 f"{limit:,.0f}" if limit else "", f"{rate / limit:.2f}" if limit else "",
                 f"{measured['p50_ms']:.1f}", f"{measured['p99_ms']:.1f}",
                 "; ".join(f"{what}: {count}" for what, count in measured["errors"].items()) if wrong else "0",
                 f"{server / seconds:.0%}" if server is not None else "",
                 f"{measured['processor_seconds'] / seconds:.0%}"]
        print("| " + " | ".join(map(str, cells)) + " |", flush=True)

    def line(self, store, matters, what, value):
        print(f"| {store} | {matters:,} | {what} | | {value} | | | | | | | |", flush=True)


def empty_handler(table, seconds, clients, office):
    """What the transport alone gives: a handler that reads a request and answers a few bytes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    handler = subprocess.Popen([BUILD / "bench/minqiao_bench_limits", "empty-handler", "--port", str(port)])
    try:
        time.sleep(0.5)
        measured = ask(port, office, "nothing", clients, seconds)
        table.row("none", 0, {**measured, "errand": "empty Beast handler"})
        return measured["per_second"]
    finally:
        handler.kill()
        handler.wait()


def plain_sqlite(store, folder, matters=PLAIN_MATTERS):
    """Matters and acts a second that SQLite alone keeps: the same rows and indexes, 32 matters in one commit."""
    to = folder / "plain.sqlite"
    for file in folder.glob("plain.sqlite*"):
        file.unlink()
    measured = json.loads(run([BUILD / "bench/minqiao_bench_limits", "plain-sqlite", "--from",
                               Path(store.dir, "minqiao.sqlite"), "--to", to, "--subjects", matters]))
    to.unlink()
    return measured["matters"] / measured["seconds"], measured["acts"] / measured["seconds"], measured["acts"]


def filling(table, folder):
    """Acts a second of `demo --matters`, with the accounts it makes first, beside plain SQLite writing the same rows."""
    store = Store(folder / "filling")
    shutil.rmtree(store.dir, ignore_errors=True)
    began = time.monotonic()
    run([os.environ["MINQIAO_BINARY"], "demo", *store.where, "--matters", FILLED_MATTERS])
    seconds = time.monotonic() - began
    _, limit, acts = plain_sqlite(store, folder, FILLED_MATTERS)
    print(f"| SQLite | {FILLED_MATTERS:,} | filling, acts | | {acts / seconds:,.0f} | {limit:,.0f} |"
          f" {acts / seconds / limit:.2f} | | | | | |", flush=True)
    shutil.rmtree(store.dir)


def burst(table, name, matters, port, office, capacity, pid):
    errand = "registration"
    before = processor_seconds(pid)
    flood = ask(port, office, errand, 768, BURST_SECONDS, per_second=3 * capacity, seed=90)
    table.row(name, matters, {**flood, "errand": f"burst, three times {capacity:,.0f}/s; {flood['busy']:,} told to wait"},
              server=processor_seconds(pid) - before)
    after = ask(port, office, errand, 8, 5, seed=91)
    table.row(name, matters, {**after, "errand": "registration, the 5 s after the burst"})


def measure(table, args, folder, name, matters, url, is_kept=True):
    filled = Filled(folder, name, matters, url, is_kept)
    if filled.fresh_seconds and matters:
        table.line(name, matters, "filling, with whatever ran beside it", f"{matters / filled.fresh_seconds:,.0f} matters/s")
    began = time.monotonic()
    server = filled.store.serve(*LIMITS)
    server.ask("GET", "/healthz")
    table.line(name, matters, "start to the first answer", f"{time.monotonic() - began:.2f} s")
    office = folder / "office.json"
    pid = server.process.pid
    try:
        ids = found_out(filled, server, office)
        rates = {}
        for errand in args.errands:
            if errand == "matter" and not ids:
                continue
            for clients in args.clients:
                used = processor_seconds(pid)
                measured = ask(port_of(server), office, errand, clients, args.seconds, seed=random.randrange(1 << 30))
                rates[errand] = measured["per_second"]
                limit = None
                if errand == "registration" and not url and clients == max(args.clients):
                    limit, *_ = plain_sqlite(filled.store, folder)
                table.row(name, matters, measured, limit, processor_seconds(pid) - used)
        table.line(name, matters, "RssAnon", f"{anonymous_mib(pid):.0f} MiB")
        if args.burst:
            burst(table, name, matters, port_of(server), office, rates["registration"], pid)
    finally:
        server.stop()


def numbers(text):
    return [int(number) for number in text.split(",")]


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--matters", type=numbers, default=[0, 100_000])
    asked.add_argument("--databases", default="sqlite,postgres")
    asked.add_argument("--clients", type=numbers, default=[1, 8, 32])
    asked.add_argument("--errands", type=lambda text: text.split(","), default=ERRANDS)
    asked.add_argument("--seconds", type=int, default=10)
    asked.add_argument("--url", help="a PostgreSQL database for one size of store, filled by an earlier run or empty")
    asked.add_argument("--burst", action="store_true")
    asked.add_argument("--fill", action="store_true", help="how fast a store is filled, too")
    asked.add_argument("--core", action="store_true", help="the core by itself, nothing else")
    asked.add_argument("--keep", type=Path, default=BUILD / "bench-stores")
    args = asked.parse_args()
    build()
    if args.core:
        return subprocess.call([BUILD / "bench/minqiao_bench_core"], cwd=ROOT)
    args.keep.mkdir(parents=True, exist_ok=True)
    commit = run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT).strip()
    print(f"commit {commit}, {os.cpu_count()} processors, {time.strftime('%Y-%m-%d %H:%M')}\n")
    table = Table()
    (args.keep / "office.json").write_text(json.dumps({"tokens": {}, "housing": "", "today": "", "matters": [],
                                                       "words": []}))
    empty_handler(table, args.seconds, max(args.clients), args.keep / "office.json")
    if args.fill:
        filling(table, args.keep)
    for database in args.databases.split(","):
        for matters in args.matters:
            if database == "postgres" and args.url:
                measure(table, args, args.keep, "PostgreSQL", matters, args.url)
            elif database == "postgres":
                with Postgres() as cluster:
                    measure(table, args, args.keep, "PostgreSQL", matters, cluster.database(), False)
            else:
                measure(table, args, args.keep, "SQLite", matters, None)


if __name__ == "__main__":
    sys.exit(main())
