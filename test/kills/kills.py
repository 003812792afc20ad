#!/usr/bin/env python3
"""Sudden death under load. MINQIAO_BINARY names the program, MINQIAO_LONG asks for thousands of commands, and
MINQIAO_KILLS_SEED (printed) makes the same plan again. Arguments: parts of the names of the cases to run."""
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

import server
from trial import Trial, why

LONG = bool(os.environ.get("MINQIAO_LONG"))
SEED = int(os.environ.get("MINQIAO_KILLS_SEED") or random.SystemRandom().randrange(1_000_000))
COMMANDS_MIN = 2000 if LONG else 1  # acknowledged ones, of each database, under kills of the server
KILLS_MIN = 20 if LONG else 1
POSTMASTER_KILLS = 6 if LONG else 1
SECONDS = (1.0, 4.0) if LONG else (0.8, 2.0)  # of load before a death
AWAY_SECONDS_MAX = 60
COMMITS_TO_OPEN = 1  # that of a server which makes sure of its derived tables


def the_server_dies(trial):
    kills = 0
    acknowledged = trial.journal.acknowledged
    while kills < KILLS_MIN or trial.journal.acknowledged - acknowledged < COMMANDS_MIN:
        trial.under_load(trial.server.kill, SECONDS)
        kills += 1
        trial.server.start()
        trial.settle()
    trial.verify()
    return f"{trial.journal.acknowledged - acknowledged} acknowledged commands, {kills} kills of the server"


def expect_patience(trial):
    """While the database is away: reading and writing are put off, and the server says it lives."""
    client = trial.client()
    health = client.ask("GET", "/healthz")
    if health.status != 200:
        raise AssertionError(f"healthz says {health.code()} while the database is away")
    for method, path, body in (("GET", "/api/v1/matters", None), ("POST", "/api/v1/petitions", {}),
                               ("GET", "/readyz", None)):
        answer = client.ask(method, path, body, "sorter")
        if not answer.asks_for_patience:
            raise AssertionError(f"{method} {path} says {answer.code()} while the database is away")


def wait_until_ready(trial):
    client = trial.client()
    for _ in range(AWAY_SECONDS_MAX * 10):
        if client.ask("GET", "/readyz").status == 200:
            return
        time.sleep(0.1)
    raise AssertionError(f"the server was not ready {AWAY_SECONDS_MAX} seconds after its database")


def the_postmaster_dies(trial, cluster):
    acknowledged = trial.journal.acknowledged
    for _ in range(POSTMASTER_KILLS):
        trial.under_load(cluster.kill, SECONDS)
        for writer in trial.writers:
            if not getattr(writer.ended, "asks_for_patience", False):
                raise AssertionError(f"{writer.name} was told {why(writer)} when the database went away")
        expect_patience(trial)
        cluster.restart()
        wait_until_ready(trial)
        trial.settle()
    trial.verify()
    if trial.server.program.poll() is not None:
        raise AssertionError("the server did not outlive its database")
    count = trial.journal.acknowledged - acknowledged
    return f"{count} acknowledged commands, {POSTMASTER_KILLS} kills of the postmaster"


def a_commit_dies(trial, point):
    """With one writer every command is one commit: the N-th is counted to, and nobody is told of it."""
    commit = trial.chance.randrange(5, 30)
    trial.log_in()  # for a minute no session is written again
    trial.server.end()
    trial.server.start(failpoint=f"{point}:{commit}")
    writer = trial.writers[0]
    acknowledged = trial.journal.acknowledged
    writer.write(trial.server.address, trial.tokens, trial.housing, steps_max=commit + 5)
    trial.server.expect_death()
    count = trial.journal.acknowledged - acknowledged
    if count != commit - COMMITS_TO_OPEN - 1:
        raise AssertionError(f"{count} commands were acknowledged before the death in commit {commit}")
    trial.server.start()
    [step] = trial.journal.with_outcome("open")
    if (step.words in trial.compare()) != (point == "commit_after"):
        raise AssertionError(f"after a death at {point} the command is {'absent' if 'after' in point else 'there'}")
    trial.settle()
    trial.verify()
    return f"{count} acknowledged commands, death at {point}:{commit}"


def a_group_dies(trial, point):
    """With many writers a commit holds the commands of several."""
    trial.server.end()
    trial.server.start(failpoint=f"{point}:{trial.chance.randrange(20, 60)}")
    acknowledged = trial.journal.acknowledged
    for thread in trial.start_writers():
        thread.join()
    trial.server.expect_death()
    trial.server.start()
    trial.settle()
    trial.verify()
    return f"{trial.journal.acknowledged - acknowledged} acknowledged commands, death at {point} of a group"


class Cases:
    def __init__(self, wanted):
        self.wanted = wanted
        self.passed = self.failed = 0

    def wants(self, part):
        return not self.wanted or any(name in part or part in name for name in self.wanted)

    def run(self, name, case, *arguments):
        if self.wanted and not any(each in name for each in self.wanted):
            return
        began = time.monotonic()
        try:
            told = case(*arguments)
            self.passed += 1
        except Exception as error:  # a case that breaks is a case that failed; the next one is tried
            told = f"FAILED: {type(error).__name__}: {error}"
            traceback.print_exc()
            self.failed += 1
        print(f"{name}: {told} ({time.monotonic() - began:.1f} s)", flush=True)


def run_on(cases, database, directory, cluster=None):
    if not cases.wants(database):
        return
    trial = Trial(directory, ["--database", cluster.url] if cluster else [], f"{SEED} {database}")
    try:
        trial.begin()
        cases.run(f"{database}: the server dies", the_server_dies, trial)
        for point in ("commit", "commit_after"):
            cases.run(f"{database}: {point}", a_commit_dies, trial, point)
            if LONG:
                cases.run(f"{database}: {point} of a group", a_group_dies, trial, point)
        if cluster:
            cases.run(f"{database}: the postmaster dies", the_postmaster_dies, trial, cluster)
        print(f"{database}: {trial.journal.acknowledged} acknowledged commands in all; {trial.left_open} were left open "
              f"by deaths, {trial.kept_of_open} of these kept", flush=True)
    finally:
        trial.server.stop()


def main(wanted):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))  # and takes its servers along
    print(f"MINQIAO_KILLS_SEED={SEED}", flush=True)
    cases = Cases(wanted)
    place = Path(tempfile.mkdtemp(prefix="minqiao-kills-"))
    place.chmod(0o755)  # the cluster belongs to another user
    cluster = None
    try:
        run_on(cases, "sqlite", place / "sqlite")
        if cases.wants("postgres"):
            cluster = server.Cluster(place / "cluster")
            run_on(cases, "postgres", place / "postgres", cluster)
    finally:
        if cluster:
            cluster.stop()
    if cases.failed:
        print(f"journals and logs are in {place}")
    else:
        shutil.rmtree(place)
    print(f"{cases.passed} passed, {cases.failed} failed, 0 skipped")
    return 1 if cases.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
