#!/usr/bin/env python3
"""Petitions of older systems: whole files on both databases, each bad row named, nothing in twice.

With MINQIAO_DATA (a folder with petitions/fj4_replies.tsv and others) real files are imported too, and the shares
answered in time, as read through the interface, must equal what is counted from the file itself.
"""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from program import BINARY, Postgres, Store, Tally, equal  # noqa: E402

import count_replies  # noqa: E402
import tables  # noqa: E402

PASSWORD = "a password for this test"


def last_line(process):
    return process.stdout.strip().splitlines()[-1]


def imports(store, file, expected, *arguments, status=0):
    process = store.run("import", *arguments, file)
    equal(process.returncode, status, process.stderr[-500:])
    equal(last_line(process), expected, "counts")
    return process


def is_whole(store):
    process = store.run("verify")
    equal(process.returncode, 0, process.stderr)


def is_answered(store, file, rows):
    """Twice changes nothing, and the interface says what the file says."""
    imports(store, file, f"{rows} read, {rows} new, 0 known, 0 bad")
    imports(store, file, f"{rows} read, 0 new, {rows} known, 0 bad")
    is_whole(store)
    shares = shares_by_interface(store)
    for days, share in count_replies.shares(file).items():
        print(f"  answered within {days} days: {share[0]} of {share[1]}")
        equal(shares[days], share, f"answered within {days} days")


def account(store, role):
    """A session's name and password, by the one-time link."""
    added = store.run("account add", "--name", role, "--role", role)
    equal(added.returncode, 0, added.stderr)
    return re.search(r"#([0-9a-f]{64})", added.stdout).group(1)


def shares_by_interface(store):
    link = account(store, "sorter")
    within = {15: 0, 60: 0}
    answered = 0
    with store.serve() as server:
        status, _, _ = server.ask("POST", "/api/v1/login_links", {"token": link, "password": PASSWORD})
        equal(status // 100, 2, "link")
        token = server.log_in("sorter", PASSWORD)
        for matter in all_items(server, token, "/api/v1/matters?limit=100"):
            _, page, _ = server.ask("GET", "/api/v1/matters/" + matter["id"], token=token)
            replies = [act for act in page["acts"] if act["act"] == "imported_reply"]
            if not replies:
                continue
            answered += 1
            days = count_replies.days_between(page["matter"]["received_on"], replies[0]["on"])
            for limit in within:
                within[limit] += days <= limit
        equal(server.stop(), 0, "exit status")
    return {limit: (count, answered) for limit, count in within.items()}


def all_items(server, token, path):
    cursor = ""
    while cursor is not None:
        status, page, _ = server.ask("GET", path + (f"&cursor={cursor}" if cursor else ""), token=token)
        equal(status, 200, path)
        yield from page["items"]
        cursor = page["next_cursor"]


def names_bad_rows(store, folder, kind):
    file, good, bad = tables.with_bad_rows(folder, kind)
    process = imports(store, file, f"{good + len(bad)} read, {good} new, 0 known, {len(bad)} bad", status=3)
    for line, reason in bad.items():
        expected = f"{file}:{line}: {reason}"
        if expected not in process.stderr.splitlines():
            raise AssertionError(f"no line {expected!r} in {process.stderr!r}")
    if tables.SECRET in process.stderr or tables.SECRET in process.stdout:
        raise AssertionError("a row's text was shown")
    imports(store, file, f"{good + len(bad)} read, 0 new, {good} known, {len(bad)} bad", status=3)
    is_whole(store)


def refuses_while_served(store, folder):
    file = tables.good(folder, 3)
    equal(store.run("init", "--division", "380121", "--name", "信访办公室").returncode, 0, "init")
    with store.serve():
        process = store.run("import", file)
        equal(process.returncode, 1, "import beside a server")
        if "minqiao serve" not in process.stderr:
            raise AssertionError(process.stderr)
        is_whole(store)
    imports(store, file, "3 read, 3 new, 0 known, 0 bad")


def goes_on_where_it_was_killed(store, folder):
    rows = 1600
    file = tables.good(folder, rows)
    process = subprocess.Popen([BINARY, "import", *store.where, file], stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if re.match(r"\d+ rows", line):
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stderr.close()
    is_whole(store)
    again = store.run("import", file)
    equal(again.returncode, 0, again.stderr)
    read, new, known = map(int, re.match(r"(\d+) read, (\d+) new, (\d+) known, 0 bad", last_line(again)).groups())
    equal((read, new + known), (rows, rows), "rows")
    if known < 1000:
        raise AssertionError(f"only {known} rows outlived the kill")
    is_whole(store)


def is_refused_as_a_whole(store, folder):
    file = Path(folder, "no_text.tsv")
    file.write_text("type\tstatus\nx\ty\n")
    equal(store.run("import", file).returncode, 1, "a table without texts")
    equal(store.run("verify").returncode, 1, "nothing was founded for it")
    equal(store.run("import", Path(folder, "missing.tsv")).returncode, 1, "no file")
    equal(store.run("import", folder).returncode, 1, "a folder")
    equal(store.run("import", "--received-on", "someday", tables.good(folder, 1)).returncode, 2, "a bad day")


REAL_FILES = [("fj3_hot.tsv", []), ("msga_messages.tsv", ["--received-on", "2024-05-06"]), ("fuzhou_river.tsv", [])]


def main():
    tally = Tally()
    folder = tempfile.mkdtemp(prefix="minqiao-import-")
    data = os.environ.get("MINQIAO_DATA")
    began = time.monotonic()
    with Postgres() as postgres:
        stores = iter(range(1000))

        def new(database):
            return Store(Path(folder, f"store{next(stores)}"), postgres.database() if database == "PostgreSQL" else None)

        for database in ["SQLite", "PostgreSQL"]:
            for kind in ["tsv", "csv", "xlsx"]:
                tally.check(f"bad rows of {kind} on {database}", names_bad_rows, new(database), folder, kind)
            tally.check(f"a kill on {database}", goes_on_where_it_was_killed, new(database), folder)
            if not data:
                tally.skip(f"real files on {database}", "MINQIAO_DATA names no folder")
                continue
            petitions = Path(data, "petitions")
            replies = petitions / "fj4_replies.tsv"
            tally.check(f"replies on {database}", is_answered, new(database), replies, count_replies.rows(replies))
            for name, arguments in REAL_FILES if database == "SQLite" or os.environ.get("MINQIAO_LONG") else []:
                rows = count_replies.rows(petitions / name)
                tally.check(f"{name} on {database}", imports, new(database), petitions / name,
                            f"{rows} read, {rows} new, 0 known, 0 bad", *arguments)
        tally.check("a server in the way", refuses_while_served, new("SQLite"), folder)
        tally.check("what is no table of petitions", is_refused_as_a_whole, new("SQLite"), folder)
    shutil.rmtree(folder)
    print(f"in {time.monotonic() - began:.0f} s")
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
