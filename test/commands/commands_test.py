#!/usr/bin/env python3
"""The program from the shell: what each subcommand does, refuses and answers with."""
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from program import BINARY, STATES, Postgres, Store, Tally, equal  # noqa: E402

PASSWORD = "a password for this test"
# Of an account in a demonstration store.
SESSIONS_MAX = 64
ACCOUNTS = {
    "clerk": "clerk", "sorter": "sorter", "head.office": "head", "handler.housing": "handler", "head.housing": "head",
    "handler.land": "handler", "head.land": "head", "reviewer.city": "reviewer", "reviewer.province": "reviewer",
    "supervisor": "supervisor", "leader": "leader", "writer": "writer", "archivist": "archivist",
    "discipline": "discipline", "admin": "admin", "security": "security", "auditor": "auditor", "clerk.other": "clerk",
    "station.village": "handler", "enterprise": "handler",
}


def run(*words):
    return subprocess.run([BINARY, *words], capture_output=True, text=True)


def holds(text, part):
    if part not in text:
        raise AssertionError(f"{part!r} is not in {text!r}")


def says_what_it_is():
    helped = run("--help")
    equal(helped.returncode, 0)
    for command in ["init", "serve", "demo", "import", "rebuild", "verify", "account"]:
        holds(helped.stdout, command)
    equal(run("--version").returncode, 0)
    holds(run("--version").stdout, "minqiao 0.")
    for words in [[], ["nonsense"], ["init"], ["serve"], ["import", "--data", "x"], ["init", "--data", "x", "--nonsense"]]:
        equal(run(*words).returncode, 2, words)
    holds(run("nonsense").stderr, "nonsense")
    unnamed = subprocess.run([BINARY, "verify"], capture_output=True, env={**os.environ, "MINQIAO_DATA": "/tmp"})
    equal(unnamed.returncode, 2, "a store named by the environment alone")


def founds_an_office(store):
    for command in ["serve", "verify", "rebuild"]:
        nothing = store.run(command)
        equal(nothing.returncode, 1, command)
        holds(nothing.stderr, "no initialised store")
    for bad in [["--division", "33", "--name", "信访局"], ["--division", "380121", "--name", " "]]:
        equal(store.run("init", *bad).returncode, 2, bad)
    made = store.run("init", "--division", "380121", "--name", "青禾县信访局")
    equal(made.returncode, 0, made.stderr)
    again = store.run("init", "--division", "380121", "--name", "青禾县信访局")
    equal(again.returncode, 1)
    holds(again.stderr, "initialised already")
    lets_in_by_the_link_once(store, re.search(r"#([0-9a-f]{64})", made.stdout).group(1))
    equal(store.run("demo").returncode, 1, "demo over a real store")
    equal(store.run("verify").returncode, 0)


def lets_in_by_the_link_once(store, link):
    with store.serve() as server:
        asked = {"token": link, "password": "short"}
        equal(server.ask("POST", "/api/v1/login_links", asked)[0], 422, "a short password")
        asked["password"] = PASSWORD
        equal(server.ask("POST", "/api/v1/login_links", asked)[0] // 100, 2, "the link")
        equal(server.ask("POST", "/api/v1/login_links", asked)[0], 410, "the link again")
        equal(server.ask("POST", "/api/v1/sessions", {"name": "admin", "password": "wrong"})[0], 401)
        token = server.log_in("admin", PASSWORD)
        status, me, _ = server.ask("GET", "/api/v1/me", token=token)
        equal((status, me["officer"]["role"]), (200, "admin"))
        for command, words in [("init", ["--division", "380121", "--name", "x"]), ("demo", []), ("rebuild", []),
                               ("account add", ["--name", "x", "--role", "clerk"])]:
            refused = store.run(command, *words)
            equal(refused.returncode, 1, command)
            holds(refused.stderr, "`minqiao serve` is using")
        equal(store.run("serve").returncode, 1, "a second server")
        equal(store.run("verify").returncode, 0, "verify beside a server")
        equal(server.stop(), 0, "SIGTERM")


def adds_accounts(store):
    equal(store.run("account add", "--name", "w", "--role", "king").returncode, 2)
    equal(store.run("account add", "--name", "w", "--role", "clerk", "--organ", "nowhere").returncode, 1)
    equal(store.run("account add", "--name", "w", "--role", "clerk").returncode, 0)
    again = store.run("account add", "--name", "w", "--role", "clerk")
    equal(again.returncode, 1)
    holds(again.stderr, "already")


def opens_and_closes_accounts(store):
    """A lost password is set anew by a second link; a closed account lets nobody in, and its sessions end."""
    made = store.run("account add", "--name", "v", "--role", "clerk")
    equal(made.returncode, 0, made.stderr)
    equal(store.run("account link", "--name", "nobody").returncode, 1)
    token = store.run("account link", "--name", "v").stdout.strip().rsplit("#", 1)[1]
    with store.serve() as server:
        words = {"token": token, "password": "a new one, long enough"}
        equal(server.ask("POST", "/api/v1/login_links", words)[0], 201)
        session = {"name": "v", "password": words["password"]}
        equal(server.ask("POST", "/api/v1/sessions", session)[0], 201)
    equal(store.run("account close", "--name", "v").returncode, 0)
    with store.serve() as server:
        equal(server.ask("POST", "/api/v1/sessions", session)[0], 401)
    equal(store.run("account open", "--name", "v").returncode, 0)
    with store.serve() as server:
        equal(server.ask("POST", "/api/v1/sessions", session)[0], 201)


def adds_organs(store):
    """An office of one's own enters the organs that it sends matters to."""
    made = store.run("organ add", "--name", "住房和城乡建设局")
    equal(made.returncode, 0, made.stderr)
    equal(store.run("organ add", "--name", "住房和城乡建设局").returncode, 2, "twice")
    below = store.run("organ add", "--name", "物业管理处", "--parent", "住房和城乡建设局")
    equal(below.returncode, 0, below.stderr)
    for wrong in [("--kind", "kingdom"), ("--level", "moon"), ("--division", "12"), ("--parent", "nowhere")]:
        refused = store.run("organ add", "--name", "某局", *wrong)
        equal(refused.returncode, 2, wrong)
        holds(refused.stderr, wrong[0])
    equal(store.run("account add", "--name", "h", "--role", "handler", "--organ", "物业管理处").returncode, 0)
    equal(store.run("verify").returncode, 0)


def reads_settings(store):
    """Flags come before the environment, and that before minqiao.toml."""
    file = Path(store.dir, "minqiao.toml")
    file.write_text('listen = "127.0.0.1:1"\nclock = "/nowhere"\n')
    words = [BINARY, "serve", *store.where]
    by_file = subprocess.run(words, capture_output=True, text=True)
    equal(by_file.returncode, 1)
    holds(by_file.stderr, "--clock works in a demonstration")
    file.write_text("listen = [1]\n")
    equal(subprocess.run(words, capture_output=True).returncode, 2, "one value is no list")
    file.write_text('limit = ["searches_per_minute=7", "there_is_none=1"]\n')
    by_list = subprocess.run(words, capture_output=True, text=True)
    holds(by_list.stderr, "there_is_none")
    file.write_text('listn = "127.0.0.1:1"\n')
    misspelt = subprocess.run(words, capture_output=True, text=True)
    equal(misspelt.returncode, 2, "a setting that is none")
    holds(misspelt.stderr, "listn")
    file.write_text('listen = "nonsense"\n')
    equal(subprocess.run(words, capture_output=True).returncode, 1, "no address")
    environment = {"MINQIAO_LISTEN": "nonsense too"}
    with store.serve(env=environment) as server:
        equal(server.ask("GET", "/healthz")[0], 200)
    file.unlink()


def changes_settings(store):
    """What an office sets is an act with a first day; the lists follow it."""
    made = store.run("setting", "counting.rolls_last_day", "no", "--from", "2026-01-01", "--reason", "县里决定")
    equal(made.returncode, 0, made.stderr)
    holds(made.stdout, "counting.rolls_last_day is no from 2026-01-01 on")
    equal(store.run("setting", "clock.K1", "10").returncode, 0)
    for wrong in [("clock.K1", "16"), ("clock.K7", "10"), ("lamp", "yes"), ("counting.day_means", "week"),
                  ("clock.K1", "10", "--from", "soon")]:
        equal(store.run("setting", *wrong).returncode, 2, wrong)
    equal(store.run("rebuild", "--check").returncode, 0)
    equal(store.run("verify").returncode, 0)
    equal(store.run("demo", "--division", "33").returncode, 2, "no division")


def shows_a_small_county(store, seed):
    made = store.run("demo", "--matters", 40, "--seed", seed)
    equal(made.returncode, 0, made.stderr)
    accounts = Path(store.dir, "demo-accounts.txt")
    equal(accounts.stat().st_mode & 0o777, 0o600, "rights")
    lines = [line.split("\t") for line in accounts.read_text().splitlines()]
    # Those of the demonstration's many that outsiders rely on.
    equal({name: role for name, _, role in lines if name in ACCOUNTS}, ACCOUNTS)
    equal(len({password for _, password, _ in lines}), len(lines), "passwords")
    equal(store.run("verify").returncode, 0)
    equal(store.run("rebuild").returncode, 0)
    equal(store.run("rebuild", "--check").returncode, 0)
    with store.serve() as server:
        passwords = dict(line[:2] for line in lines)
        _, page, _ = server.ask("GET", "/api/v1/matters?limit=100", token=server.log_in("sorter", passwords["sorter"]))
        lamps = {item["lamp"] for item in page["items"]}
        if len(lamps) < 3:
            raise AssertionError(f"only the lamps {lamps}")
        seen = server.log_in("head.office", passwords["head.office"])
        _, page, _ = server.ask("GET", "/api/v1/matters?limit=100", token=seen)
        equal({item["state"] for item in page["items"]}, STATES, "matters in every state:")
        ends_the_first_session_of_one_too_many(server, passwords["writer"])


def ends_the_first_session_of_one_too_many(server, password):
    tokens = [server.log_in("writer", password) for _ in range(SESSIONS_MAX + 1)]
    statuses = [server.ask("GET", "/api/v1/me", token=token)[0] for token in tokens]
    equal(statuses, [401] + [200] * SESSIONS_MAX)


def obeys_a_clock(store):
    clock = Path(store.dir, "clock")
    equal(store.run("serve", "--clock", clock).returncode, 1, "no such clock")
    password = dict(line.split("\t")[:2] for line in Path(store.dir, "demo-accounts.txt").read_text().splitlines())
    clock.write_text("2031-05-06T08:00:00+08:00\n")
    with store.serve("--clock", str(clock)) as server:
        token = server.log_in("clerk", password["clerk"])
        equal(server.ask("GET", "/api/v1/me", token=token)[1]["today"], "2031-05-06", "today")
        clock.write_text("2031-05-07T08:00:00+08:00\n")
        equal(server.ask("GET", "/api/v1/me", token=token)[1]["today"], "2031-05-07", "today")


def follows_its_seed(folder):
    def acts(name, seed):
        store = Store(Path(folder, name))
        equal(store.run("demo", "--matters", 30, "--seed", seed).returncode, 0)
        with sqlite3.connect(Path(store.dir, "minqiao.sqlite")) as database:
            return database.execute("select n, act, written from records where subject_kind = 1 "
                                    "order by subject, n").fetchall()
    one, same, other = acts("seed_1", 7), acts("seed_2", 7), acts("seed_3", 8)
    equal(one == same, True, "the same seed gives the same acts:")
    equal(one == other, False, "another seed gives the same acts:")


TAMPERINGS = {
    "an act's bytes": "update records set written = replace(written, '\"n\":1,', '\"n\":1 ,') where n = 1",
    "an act's time": "update records set recorded_at = recorded_at + 1 where n = 2",
    "another text": "update contents set value = 'eA==' where n = 1",
    "a missing act": "delete from records where n = 2",
    "a petition's number": "update petitions set number = number || '0'",
    "a stray text": "insert into contents select jurisdiction, subject_kind, subject, 99, 0, salt, value "
                    "from contents limit 1",
    "the trail": "update audit set result = 'other' where n = 1",
    "a derived row": "update docket_matters set due_on = '2001-01-01'",
    "a lost derived row": "delete from docket_petitions where id in (select id from docket_petitions limit 1)",
}


def notices(store, folder, statement):
    """What somebody did behind the program's back."""
    copy = tempfile.mkdtemp(dir=folder)
    shutil.copy(Path(store.dir, "minqiao.sqlite"), copy)
    with sqlite3.connect(Path(copy, "minqiao.sqlite")) as database:
        for (trigger,) in database.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            database.execute("drop trigger " + trigger)
        if database.execute(statement).rowcount < 1:
            raise AssertionError("nothing was changed")
    database.close()
    verified = Store(copy).run("verify")
    equal(verified.returncode, 1, verified.stdout)
    holds(verified.stderr, "not whole")
    if "docket" in statement:
        equal(Store(copy).run("rebuild", "--check").returncode, 1)
        equal(Store(copy).run("rebuild").returncode, 0)
        equal(Store(copy).run("verify").returncode, 0, "after rebuild")


def fills_lists_of_another_version_anew(store, folder):
    copy = tempfile.mkdtemp(dir=folder)
    shutil.copy(Path(store.dir, "minqiao.sqlite"), copy)
    with sqlite3.connect(Path(copy, "minqiao.sqlite")) as database:
        database.execute("alter table docket_matters drop column subject_place")
        database.execute("update settings set value = 'of another version' where name = 'derived_form'")
    database.close()
    verified = Store(copy).run("verify")
    equal(verified.returncode, 1)
    holds(verified.stderr, "another version")
    with Store(copy).serve() as server:
        equal(server.ask("GET", "/healthz")[0], 200)
    holds(Path(copy, "serve.log").read_text(), "filled anew")
    equal(Store(copy).run("rebuild", "--check").returncode, 0)
    equal(Store(copy).run("verify").returncode, 0)


def main():
    tally = Tally()
    began = time.monotonic()
    folder = tempfile.mkdtemp(prefix="minqiao-commands-")
    tally.check("help, version and usage", says_what_it_is)
    with Postgres() as postgres:
        for name, url in [("SQLite", None), ("PostgreSQL", postgres.database())]:
            store = Store(Path(folder, name), url)
            tally.check(f"init on {name}", founds_an_office, store)
            tally.check(f"account add on {name}", adds_accounts, store)
            tally.check(f"account link, close and open on {name}", opens_and_closes_accounts, store)
            tally.check(f"organ add on {name}", adds_organs, store)
        tally.check("settings", reads_settings, Store(Path(folder, "SQLite")))
        county = Store(Path(folder, "county"))
        tally.check("demo on SQLite", shows_a_small_county, county, 1)
        tally.check("demo on PostgreSQL", shows_a_small_county, Store(Path(folder, "other"), postgres.database()), 2)
    tally.check("a test clock", obeys_a_clock, county)
    tally.check("settings from a day on", changes_settings, county)
    tally.check("lists of another version", fills_lists_of_another_version_anew, county, folder)
    tally.check("the seed", follows_its_seed, folder)
    for name, statement in TAMPERINGS.items():
        tally.check(f"verify notices {name}", notices, county, folder, statement)
    shutil.rmtree(folder)
    print(f"in {time.monotonic() - began:.0f} s")
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
