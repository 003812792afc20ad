"""Categories added, renamed, withdrawn and restored over HTTP: what is offered then, and what old matters show."""
import csv
import io
import tempfile
from datetime import timedelta

from exports import WORDS
from office import ACCOUNTS
from program import Store, equal
from reckoning import today

CATEGORIES = "/api/v1/categories"
CHANGES, COUNTS = CATEGORIES + "/changes", CATEGORIES + "/counts"
SUBJECT = "滩涂边的路断了"
NAME, NEW_NAME, ENGLISH = "滩涂开发", "滩涂与岸线", "Tidal flats"


def change(office, kind, on=None, **more):
    return {"kind": kind, "in_force_from": (on or today(office)).isoformat(), "reason": "局务会决定", **more}


def enter(office, kind, on=None, **more):
    entered = office.ask("admin", "POST", CHANGES, change(office, kind, on, **more))
    equal(entered.status, 201, entered.text)
    return entered.body


def offered(office, account="clerk", **headers):
    """Both levels by their codes."""
    items = office.ask(account, "GET", CATEGORIES, **headers).body["items"]
    return {one["id"]: one for above in items for one in [above, *above["children"]]}


def screened(office, category):
    """A matter that is about it; else the answer that refused it."""
    matter = office.register(subject=SUBJECT).body["matter"]["id"]
    answer = office.command("sorter", matter, "screen", kind="appeal", category=category, branch=6)
    return matter if answer.status == 201 else answer


def faults(answer):
    equal(answer.status, 422, answer.text)
    return [(fault["name"], fault["code"]) for fault in answer.body["fields"]]


def counted(office, account, category):
    items = office.ask(account, "GET", COUNTS).body["items"]
    return next((one["matters"] for one in items if one["category"] == category), 0)


def check_added(office):
    asked = change(office, "added", parent="land", name=NAME)
    entered = office.ask("admin", "POST", CHANGES, asked, Idempotency_Key="categories1")
    equal((entered.status, entered.body), (201, {"n": 1, "category": "land.own1"}), entered.text)
    again = office.ask("admin", "POST", CHANGES, asked, Idempotency_Key="categories1")
    equal(again.body, entered.body, "once")
    equal(offered(office)["land.own1"]["name"], NAME)
    equal(offered(office, Accept_Language="en")["land.own1"]["name"], NAME, "without an English name")
    before = counted(office, "admin", "land")
    screened(office, "land.own1")
    equal((counted(office, "admin", "land"), counted(office, "admin", "land.own1")), (before + 1, 1))
    listed = office.ask("supervisor", "GET", "/api/v1/matters?category=land.own1").body
    equal(counted(office, "supervisor", "land.own1"), listed["count"], "as many as the list has")
    equal(counted(office, "leader", "land.own1"), 0, "whoever has none of them in the own list is told of none")


def check_renamed(office):
    enter(office, "renamed", category="land.own1", name=NEW_NAME, name_en=ENGLISH)
    enter(office, "renamed", today(office) + timedelta(days=30), category="land.own1", name="将来的名称")
    equal(offered(office)["land.own1"]["name"], NEW_NAME)
    equal(offered(office, Accept_Language="en")["land.own1"]["name"], ENGLISH)
    rows = office.ask("sorter", "POST", "/api/v1/matters/export?category=land.own1").text[1:]
    equal([row[WORDS["column.category"]] for row in csv.DictReader(io.StringIO(rows, newline=""))], [NEW_NAME], "today's name")
    listed = office.ask("admin", "GET", CHANGES).body["items"]
    equal([(one["n"], one["kind"]) for one in listed], [(3, "renamed"), (2, "renamed"), (1, "added")])
    equal((listed[1]["officer_id"], listed[1]["reason"], listed[1]["name_en"]),
          (office.officer("admin")["id"], "局务会决定", ENGLISH))


def check_withdrawn(office):
    old = screened(office, "land.own1")
    enter(office, "withdrawn", today(office) + timedelta(days=1), category="land")
    equal("withdrawn_on" in offered(office)["land"], False, "not before its day")
    enter(office, "withdrawn", category="land.own1")
    equal(offered(office)["land.own1"]["withdrawn_on"], today(office).isoformat())
    refused = screened(office, "land.own1")
    equal(faults(refused), [("category", "withdrawn")])
    equal(today(office).isoformat() in refused.body["fields"][0]["detail"], True, "since when")
    equal(faults(office.register(category="land.own1")), [("category", "withdrawn")])
    page = office.ask("sorter", "GET", "/api/v1/matters/" + old).body
    equal(page["matter"]["category"], "land.own1", "an old matter keeps it")
    equal(office.ask("sorter", "GET", "/api/v1/matters?category=land.own1").body["count"], 2)
    enter(office, "restored", category="land.own1")
    equal(type(screened(office, "land.own1")), str, "it is chosen again")


def check_bad(office):
    good = change(office, "renamed", category="land.own1", name="滩地")
    rows = [
        ({"category": None}, ("category", "required")),
        ({"category": "moon"}, ("category", "unknown")),
        ({"parent": "land"}, ("parent", "not_allowed")),
        ({"name": None}, ("name", "required")),
        ({"name": " "}, ("name", "required")),
        ({"name": "滩\n地"}, ("name", "bad_char")),
        ({"name": "滩" * 201}, ("name", "too_long")),
        ({"name_en": "a\tb"}, ("name_en", "bad_char")),
        ({"reason": ""}, ("reason", "required")),
        ({"in_force_from": "2020-01-01"}, ("in_force_from", "before_today")),
        ({"kind": "restored", "name": None}, ("category", "not_withdrawn")),
        ({"kind": "withdrawn"}, ("name", "not_allowed")),
        ({"kind": "added"}, ("parent", "required")),
    ]
    before = office.rows()
    for fields, fault in rows:
        asked = {name: value for name, value in {**good, **fields}.items() if value is not None}
        told = faults(office.ask("admin", "POST", CHANGES, asked))
        equal(fault in told, True, f"{fields} {told}")
    taken = change(office, "added", parent="land", name=NEW_NAME)
    equal(faults(office.ask("admin", "POST", CHANGES, taken)), [("name", "duplicate")])
    equal(office.rows(), before, "a refusal keeps nothing")
    equal(office.ask("admin", "POST", CHANGES, {**good, "secret": 1}).code, "unknown_field")
    for account in ACCOUNTS:
        if account != "admin":
            equal(office.ask(account, "POST", CHANGES, good).status, 403, account)


def check_rebuilt(office):
    kept = offered(office)
    office.close()
    for check in (("rebuild", "--check"), ("verify",)):
        done = office.store.run(*check)
        equal(done.returncode, 0, done.stdout + done.stderr)
    office.serve()
    equal(offered(office), kept, "read again from the acts")
    trail = office.ask("auditor", "GET", "/api/v1/audit?action=change_category").body["items"]
    equal(trail[-1]["object"], "added land.own1")


def check_second_node(office, directory):
    """What one server enters, another one on the same database knows at once."""
    with Store(directory, office.store.where[3]).serve() as other:
        entered = enter(office, "added", parent="urban_rural", name="村里的路灯")
        status, listed, _ = other.ask("GET", CATEGORIES, token=office.token("clerk"))
        equal(status, 200)
        equal(entered["category"] in [one["id"] for above in listed["items"] for one in above["children"]], True)


def run(office, tally):
    tally.check("a category of the office's own", check_added, office)
    tally.check("a category renamed", check_renamed, office)
    tally.check("a category withdrawn and restored", check_withdrawn, office)
    tally.check("changes of categories that are wrong", check_bad, office)
    tally.check("categories read again from their acts", check_rebuilt, office)
    if len(office.store.where) > 2:
        with tempfile.TemporaryDirectory(prefix="minqiao-node-") as directory:
            tally.check("a second node knows the categories", check_second_node, office, directory)
