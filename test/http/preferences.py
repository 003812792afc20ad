"""What an officer's screens keep: for that officer alone, small, and there after the next log-in."""
from office import ACCOUNTS
from program import equal

PATH = "/api/v1/preferences"


def keep(office, account, name, value):
    return office.ask(account, "PUT", f"{PATH}/{name}", {} if value is None else {"value": value})


def kept(office, account):
    answer = office.ask(account, "GET", PATH)
    equal(answer.status, 200, answer.text)
    return {item["name"]: item["value"] for item in answer.body["items"]}


def check_own(office):
    for account in ACCOUNTS:
        equal(kept(office, account), {}, account)
        equal(keep(office, account, "matter_views", account).status, 204)
    for account in ACCOUNTS:
        equal(kept(office, account), {"matter_views": account})
    equal(keep(office, "clerk", "matter_views", "另一个").status, 204)
    equal(keep(office, "sorter", "matter_views", None).status, 204)
    again = office.log_in("clerk").body["token"]
    answer = office.send("GET", PATH, headers={"Authorization": "Bearer " + again})
    equal(answer.body["items"], [{"name": "matter_views", "value": "另一个"}])
    equal(kept(office, "sorter"), {})


def check_refused(office):
    for name, value, field, code in [
        ("Views", "1", "name", "bad_value"), ("a" * 41, "1", "name", "bad_value"), ("%E8%A7%86", "1", "name", "bad_value"),
        ("views", "字" * 2731, "value", "too_long"),
    ]:
        answer = keep(office, "head.land", name, value)
        fault = answer.body["fields"][0]
        equal((answer.status, fault["name"], fault["code"]), (422, field, code), name)
    keep(office, "head.land", "matter_views", None)
    for number in range(20):
        equal(keep(office, "head.land", "n" * (number + 1), "1").status, 204)
    answer = keep(office, "head.land", "one_more", "1")
    equal((answer.status, answer.body["fields"][0]["code"]), (422, "too_many"))
    equal(keep(office, "head.land", "n", "2").status, 204, "in place of one that is there")
    equal(len(kept(office, "head.land")), 20)
    equal(office.ask(None, "GET", PATH).status, 401)


def check_nothing_told(office):
    """A view may hold what somebody looked for: neither the log nor the audit has it."""
    equal(keep(office, "clerk", "matter_views", "找过的欧阳银杏").status, 204)
    equal("欧阳银杏" in office.log(), False)
    rows = office.ask("auditor", "GET", "/api/v1/audit?limit=100")
    equal("欧阳银杏" in rows.text, False)


def run(office, tally):
    tally.check("preferences of each officer", check_own, office)
    tally.check("preferences that are refused", check_refused, office)
    tally.check("preferences are told nowhere", check_nothing_told, office)
