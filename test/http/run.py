#!/usr/bin/env python3
"""run.py [sqlite|postgres|PART…]: the program over HTTP as outsiders meet it, on both databases.

At the end every operation of the contract and every published problem code must have been met; those of
met_elsewhere.txt in a story or, where no post comes upon them, in a sentence test.
"""
import json
import re
import sys
import tempfile
from pathlib import Path

import accounts
import acts
import bad_input
import browser_rules
import categories
import contract
import damage
import drafts
import enquiries
import exports
import hearings
import jobs
import library
import limits
import lists
import organs
import outcomes
import passwords
import preferences
import presence
import previews
import receivers
import reckoning
import revealing
import roles
import unsealing
import uploads
import view_matrix
import workbench
from office import CONTRACT, Met, Office, ROOT
from program import Postgres, Tally, equal

HERE = Path(__file__).resolve().parent
PARTS = {part.__name__: part
         for part in (lists, hearings, exports, workbench, roles, view_matrix, revealing, unsealing, contract, bad_input, passwords, acts, drafts, enquiries,
                      browser_rules, receivers, reckoning, organs, categories, accounts, library, preferences, jobs, presence, outcomes, uploads, previews, limits)}
DATABASES = ("sqlite", "postgres")


class Named:
    """A tally whose lines say on which database; it remembers what was looked at there."""

    def __init__(self, tally, database):
        self.tally, self.database, self.names = tally, database, []

    def check(self, name, run, *arguments):
        self.names.append(name)
        self.tally.check(f"{self.database}: {name}", run, *arguments)


def run_on(database, url, parts, met, tally):
    with tempfile.TemporaryDirectory(prefix="minqiao-http-") as directory:
        office, named = Office(directory, url, met=met).serve(), Named(tally, database)
        try:
            for part in parts:
                part.run(office, named)
        finally:
            office.close()
        if parts == list(PARTS.values()):
            named.check("every row of bad input", bad_input.check_all_rows, list(named.names))


def check_statuses(met):
    equal(met.unlisted, set(), "statuses that their operation does not list:")


def codes_of(name, list_name):
    return {row["code"] for row in json.loads((ROOT / "api" / name).read_text())[list_name]}


def check_operations(met):
    known = {operation["operationId"] for path in CONTRACT["paths"].values() for operation in path.values()}
    equal(roles.operations_by_post() & set(roles.ELSEWHERE), set(), "operations that are tried by post here:")
    equal(roles.operations_by_post() | set(roles.ELSEWHERE), known, "operations that are tried by post:")
    equal({file for file in roles.ELSEWHERE.values() if not (HERE / file).is_file()}, set(), "files that are not there:")
    equal(known - met.operations, set(), "operations nobody has done:")


def check_codes(met):
    known = codes_of("problems.json", "problems") | codes_of("refusals.json", "refusals")
    elsewhere = set((HERE / "met_elsewhere.txt").read_text().split())
    equal(known - met.codes - elsewhere, set(), "codes nobody met:")
    equal(elsewhere - known, set(), "codes met elsewhere that are not published:")
    equal(met.codes - known, set(), "codes that are not published:")
    told = set()
    for place in [*(ROOT / "test/story").glob("*.story"), *(ROOT / "src").glob("*/*_test.cc")]:
        told |= set(re.findall(r"\b[a-z_]+\b", place.read_text()))
    equal(elsewhere - told, set(), "codes that are met nowhere:")


def check_served_contract(directory):
    office = Office(directory).serve()
    served = office.send("GET", "/api/openapi.json").text
    office.close()
    equal(served == (ROOT / "api/openapi.json").read_text(), True, "the served contract is the committed one:")


def main(words):
    databases = [word for word in words if word in DATABASES] or DATABASES
    parts = [PARTS[word] for word in words if word in PARTS] or list(PARTS.values())
    met, tally = Met(), Tally()
    if "sqlite" in databases:
        with tempfile.TemporaryDirectory(prefix="minqiao-http-") as directory:
            tally.check("the served contract", check_served_contract, directory)
        if reckoning in parts:
            tally.check("sqlite: a local division", reckoning.check_local_division, None)
        run_on("sqlite", None, parts, met, tally)
        damage.run(met, tally, "sqlite", None)
        if exports in parts:
            exports.run_large(met, tally, "sqlite", None)
        if jobs in parts:
            jobs.run_large(met, tally, "sqlite", None)
    if "postgres" in databases:
        with Postgres() as postgres:
            if reckoning in parts:
                tally.check("postgres: a local division", reckoning.check_local_division, postgres.database())
            run_on("postgres", postgres.database(), parts, met, tally)
            damage.run(met, tally, "postgres", postgres.database())
            if exports in parts:
                exports.run_large(met, tally, "postgres", postgres.database())
            if jobs in parts:
                jobs.run_large(met, tally, "postgres", postgres.database())
    tally.check("every status is listed", check_statuses, met)
    # The served contract is compared on SQLite alone.
    if parts == list(PARTS.values()) and "sqlite" in databases:
        tally.check("every operation was done", check_operations, met)
        tally.check("every code was met", check_codes, met)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
