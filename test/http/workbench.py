"""The workbench: what somebody must do and by when. Every figure is the number of rows that the list of matters
shows with the same filter, and nothing is counted that this officer may not see."""
from datetime import date, timedelta
from urllib.parse import urlencode

from office import ACCOUNTS, petition
from program import equal
from revealing import give, organ_of

PATH = "/api/v1/workbench"
PARTS = ("mine", "arrived", "others")
CATEGORY = "urban_rural.property_service"


def bench(office, account, limit=100):
    answer = office.ask(account, "GET", f"{PATH}?limit={limit}")
    equal(answer.status, 200, answer.text)
    return answer.body


def listed(office, account, **asked):
    """All matters that the list shows, page by page."""
    rows, cursor = [], None
    while True:
        more = {"cursor": cursor} if cursor else {}
        answer = office.ask(account, "GET", "/api/v1/matters?" + urlencode({**asked, **more, "limit": 7}))
        equal(answer.status, 200, answer.text)
        rows += answer.body["items"]
        cursor = answer.body["next_cursor"]
        if not cursor:
            equal(answer.body["count"], len(rows), f"{account} {asked} counts")
            equal(len({row["id"] for row in rows}), len(rows), "each once")
            return [row["id"] for row in rows]


def bounds(part):
    return {name: part[name] for name in ("due_from", "due_before") if part.get(name)}


def ids(rows):
    return [row["matter"]["id"] for row in rows]


def check_figures(office, account):
    page = bench(office, account)
    equal(sum(group["rows"]["count"] for group in page["groups"]), page["mine"]["count"], f"{account}: groups")
    equal(len(listed(office, account, duty="mine")), page["mine"]["count"], f"{account}: mine")
    for group in page["groups"]:
        rows = group["rows"]
        expected = listed(office, account, duty="mine", **bounds(rows))
        equal((ids(rows["items"]), rows["count"]), (expected, len(expected)), f"{account}: {group['group']}")
        days = [row["due_on"] for row in rows["items"]]
        equal(days, sorted(days), f"{account}: {group['group']} by due day")
    equal(sorted(ids(page["arrived"]["items"])), sorted(listed(office, account, duty="arrived")), f"{account}: arrived")
    equal(ids(page["others"]["items"]), listed(office, account, duty="others"), f"{account}: others")
    organ = organ_of(office, account)
    for row in page["organ"]:
        expected = listed(office, account, organ=organ, **bounds(row["matters"]))
        equal(row["matters"]["count"], len(expected), f"{account}: {row['lamp']}")
    equal(len(page["days"]), 10)
    for row in page["days"]:
        expected = listed(office, account, duty="mine", **bounds(row["matters"]))
        equal(row["matters"]["count"], len(expected), f"{account}: {row['on']}")


def check_duties(office, account):
    """Each row is the first duty of the organ in that matter, as its own page says."""
    organ = organ_of(office, account)
    page = bench(office, account)
    for rows in [*(group["rows"] for group in page["groups"]), page["arrived"], page["others"]]:
        for row in rows["items"]:
            shown = office.ask(account, "GET", "/api/v1/matters/" + row["matter"]["id"]).body
            own = rows is not page["others"]
            duties = [duty for duty in shown["duties"] if (duty["holder"] == organ) == own]
            equal({name: row[name] for name in ("kind", "holder", "due_on", "lamp", "article", "clock")},
                  {name: duties[0][name] for name in ("kind", "holder", "due_on", "lamp", "article", "clock")}, account)


def check_nobody(office, account):
    page = bench(office, account)
    equal([page[part]["count"] for part in PARTS] + [row["matters"]["count"] for row in page["organ"] + page["days"]],
          [0] * 16, f"{account} counts something")


def check_limit(office):
    page = bench(office, "sorter", limit=1)
    equal({len(group["rows"]["items"]) for group in page["groups"]} <= {0, 1}, True)
    equal(page["mine"]["count"] > 1, True)
    equal(office.ask("sorter", "GET", PATH + "?limit=0").status, 422)


def check_way(office):
    """A new petition is the sorter's; once referred it is the bureau's, and the head waits for it."""
    made = office.ask("clerk", "POST", "/api/v1/petitions", petition()).body["matter"]["id"]
    equal(made in listed(office, "sorter", duty="mine"), True)
    equal(made in listed(office, "sorter", duty="arrived"), True)
    give(office, "sorter", made, "screen", kind="appeal", category=CATEGORY, branch=6)
    give(office, "sorter", made, "refer", to_organ_id=organ_of(office, "handler.housing"))
    equal(made in listed(office, "sorter", duty="mine"), False)
    for account in ("handler.housing", "head.housing"):
        equal(made in listed(office, account, duty="arrived"), True, account)
        equal(made in listed(office, account, duty="others"), False, account)
    equal(made in listed(office, "head.office", duty="others"), True)
    for account in ("handler.land", "leader", "clerk.other", "admin"):
        for part in PARTS:
            equal(made in listed(office, account, duty=part), False, f"{account} {part}")
    give(office, "handler.housing", made, "accept", procedure="ordinary")
    equal(made in listed(office, "handler.housing", duty="mine"), True)
    equal(made in listed(office, "handler.housing", duty="arrived"), False, "what it opened itself has not arrived")
    page = office.ask("handler.housing", "GET", "/api/v1/matters/" + made).body
    own, soon = page["duties"][0]["due_on"], str(date.fromisoformat(page["matter"]["received_on"]) + timedelta(days=9))
    give(office, "handler.housing", made, "ask_assistance", organ_id=organ_of(office, "handler.land"), part="查用地", due_on=soon)
    due = lambda account: {row["id"]: row["due_on"] for row in  # noqa: E731
                           office.ask(account, "GET", "/api/v1/matters?duty=mine&limit=100").body["items"]}[made]
    equal((due("handler.housing"), due("handler.land")), (own, soon), "each its own day")
    equal(office.ask("handler.housing", "GET", "/api/v1/matters/" + made).body["matter"]["due_on"], soon)


def check_sealed(office):
    """An accusation is on no other desk than its keeper's, and counted nowhere else."""
    before = {account: bench(office, account) for account in ACCOUNTS}
    body = petition(kind="accusation", subject="收钱办证一事", text="某科室收钱才给办证。")
    made = office.ask("clerk", "POST", "/api/v1/petitions", body)
    equal(made.status, 201, made.text)
    for account in ACCOUNTS:
        seen = office.ask(account, "GET", "/api/v1/matters/" + made.body["matter"]["id"]).status == 200
        after = bench(office, account)
        if not seen:
            equal(after, before[account], f"{account} learns of it")


def run(office, tally):
    tally.check("a petition's way over the workbenches", check_way, office)
    for account in ("sorter", "head.office", "handler.housing", "head.housing", "supervisor", "reviewer.city"):
        tally.check(f"the figures of {account}", check_figures, office, account)
        tally.check(f"the duties of {account}", check_duties, office, account)
    for account in ("writer", "admin", "security", "auditor"):
        tally.check(f"nothing for {account}", check_nobody, office, account)
    tally.check("the limit of rows", check_limit, office)
    tally.check("a sealed matter is counted nowhere", check_sealed, office)
