"""Holiday notices and settings over HTTP: tried, entered, and what pages and lists then say.

Due days are computed here once more, from the table of holidays alone, by counting on day after day.
"""
import tempfile
from datetime import date, timedelta
from urllib.parse import quote

import acts
from office import Office, petition
from program import ROOT, Store, equal

ONE_DAY = timedelta(days=1)
SUBJECT, NAME = "石竹坪的桥栏断了", "司马青梅"
NOTICES, SETTINGS = "/api/v1/calendar/notices", "/api/v1/settings"


def named_days():
    """{day: whether it is off}, as the notices have it."""
    rows = (ROOT / "statutes/reference/holidays_cn.tsv").read_text().splitlines()[1:]
    return {date.fromisoformat(row.split("\t")[0]): row.split("\t")[2] == "1" for row in rows}


class Days:
    def __init__(self):
        self.named = named_days()

    def is_worked(self, day):
        return not self.named[day] if day in self.named else day.isoweekday() < 6

    def next_worked(self, day):
        while not self.is_worked(day):
            day += ONE_DAY
        return day

    def after(self, start, days):
        return self.next_worked(start + days * ONE_DAY)

    def after_working(self, start, days):
        while days > 0:
            start += ONE_DAY
            days -= self.is_worked(start)
        return start


def today(office):
    return date.fromisoformat(office.ask("clerk", "GET", "/api/v1/me").body["today"])


def duties(office, matter):
    return office.ask("head.office", "GET", "/api/v1/matters/" + matter).body


def notice(*days, title="关于调休的补充通知", off=True):
    return {"title": title, "days": [{"on": day.isoformat(), "name": "中秋节", "is_off": off} for day in days]}


def every_row(office, path, asked, limit=1, scope="open"):
    """All items of a preview, page by page, and its effect."""
    items, cursor, effect = [], "", None
    while cursor is not None:
        answer = office.ask("admin", "POST", f"{path}/preview?limit={limit}&scope={scope}" +
                            (f"&cursor={cursor}" if cursor else ""), asked)
        equal(answer.status, 200, answer.text)
        for text in (SUBJECT, NAME):
            equal(text in answer.text, False, "a petition in a preview")
        effect = answer.body["effect"]
        equal(answer.body["count"], effect["moved"], "count")
        items += answer.body["items"]
        cursor = answer.body["next_cursor"]
    return items, effect


def check_counts(items, effect):
    equal(len(items), effect["moved"], "rows")
    for name, word in (("become_on_time", "on_time"), ("become_late", "late")):
        equal(len([item for item in items if item["becomes"] == word]), effect[name], name)
    equal(sum(organ["moved"] for organ in effect["organs"]), effect["moved"], "organs")


def check_notice(office, days):
    begun = today(office)
    made = office.register(subject=SUBJECT, petitioners=[{"name": NAME}]).body
    ended = office.register(subject=SUBJECT, petitioners=[{"name": NAME}]).body
    open_id, ended_id = made["matter"]["id"], ended["matter"]["id"]
    equal(office.command("clerk", ended_id, "withdraw", n=1, reason="修好了。").status, 201)
    due = days.after(begun, 15)
    equal(duties(office, open_id)["duties"][0]["due_on"], due.isoformat(), "before")
    acts = len(duties(office, open_id)["acts"])

    items, effect = every_row(office, NOTICES, notice(due))
    check_counts(items, effect)
    mine = [item for item in items if item["number"] == made["matter"]["number"]]
    equal([(item["was_due_on"], item["kind"]) for item in mine], [(due.isoformat(), "pass_on")])
    equal(ended["matter"]["number"] in [item["number"] for item in items], False, "an ended duty")
    equal(duties(office, open_id)["duties"][0]["due_on"], due.isoformat(), "after trying")

    entered = office.ask("admin", "POST", NOTICES, notice(due), Idempotency_Key="n1")
    equal(entered.status, 201, entered.text)
    equal(entered.body["effect"], effect, "what was tried is what was done")
    equal(office.ask("admin", "POST", NOTICES, notice(due), Idempotency_Key="n1").body, entered.body, "once")
    days.named[due] = True
    moved = days.after(begun, 15)
    page = duties(office, open_id)
    equal(page["duties"][0]["due_on"], moved.isoformat(), "after")
    equal(len(page["acts"]), acts, "acts of the matter")
    reason = page["duties"][0]["sum"][-2]
    equal((reason["what"], "关于调休的补充通知" in reason["sentence"]), ("redated", True))
    listed = office.ask("head.office", "GET", "/api/v1/matters?limit=100&q=" + quote("石竹坪")).body["items"]
    equal([item["due_on"] for item in listed if item["id"] == open_id], [moved.isoformat()], "in the list")
    equal(duties(office, ended_id)["ended_duties"][0]["due_on"], due.isoformat(), "an ended duty keeps its day")
    calendar = office.ask("clerk", "GET", f"/api/v1/calendar?year={due.year}").body["items"]
    equal([day["is_worked"] for day in calendar if day["id"] == due.isoformat()], [False])
    newest = office.ask("admin", "GET", NOTICES + "?limit=1").body
    equal((newest["items"][0]["title"], newest["items"][0]["n"]), ("关于调休的补充通知", entered.body["acts"][-1]))
    check_texts(office, days, begun, due, open_id)


def check_texts(office, days, begun, due, matter):
    """The same over iCalendar and over the columns of the reference file."""
    compact = due.strftime("%Y%m%d")
    ics = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + compact +
           "\r\nSUMMARY:中秋节\r\n  补班\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    shown = office.ask("admin", "POST", NOTICES + "/preview", {"title": "改回", "format": "ics", "text": ics})
    equal(shown.body["days"], [{"on": due.isoformat(), "name": "中秋节", "is_off": False}], "as it was read")
    entered = office.ask("admin", "POST", NOTICES, {"title": "改回", "format": "ics", "text": ics})
    equal(entered.status, 201, entered.text)
    days.named[due] = False
    equal(duties(office, matter)["duties"][0]["due_on"], days.after(begun, 15).isoformat())
    tsv = f"date\tname\tis_off\tnotice_year\n{due.isoformat()}\t中秋节\t1\t{due.year}\n"
    entered = office.ask("admin", "POST", NOTICES, {"title": "再改", "format": "tsv", "text": tsv})
    equal(entered.status, 201, entered.text)
    days.named[due] = True
    page = duties(office, matter)
    equal(page["duties"][0]["due_on"], days.after(begun, 15).isoformat())
    equal([line["name"] for line in page["duties"][0]["sum"] if line["what"] == "redated"],
          ["关于调休的补充通知", "改回", "再改"])


def check_bad(office):
    def fields(path, body):
        answer = office.ask("admin", "POST", path, body)
        equal(answer.status, 422, answer.text)
        return [field["name"] + ":" + field["code"] for field in answer.body["fields"]]

    begins = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦\nDTSTART:20270101\n"
    ends = "END:VEVENT\nEND:VCALENDAR\n"
    for path in (NOTICES, NOTICES + "/preview"):
        repeats = {"title": "t", "format": "ics", "text": begins + "RRULE:FREQ=YEARLY\n" + ends}
        equal(fields(path, repeats), ["text:bad_value"])
        unclear = {"title": "t", "format": "ics", "text": begins.replace("元旦", "元旦调休") + ends}
        refused = office.ask("admin", "POST", path, unclear)
        equal([fault["detail"].split(":")[0] for fault in refused.body["fields"]], ["line 3"], refused.text)
        years = begins + "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:元旦（休）\nDTSTART:20280101\n" + ends
        refused = office.ask("admin", "POST", path, {"title": "t", "format": "ics", "text": years})
        equal([(fault["code"], fault["detail"]) for fault in refused.body["fields"]],
              [("several_years", "holds days of other years than 2028 and the December before it: one year's notice is taken at a time")])
        equal(fields(path, {"title": "t"}), ["days:required"])
        equal(fields(path, {"title": " ", "days": []}), ["title:required"])
        equal(fields(path, {"title": "t", "format": "docx", "text": "x"})[0].split(":")[0], "format")
        equal(office.ask("admin", "POST", path, {"title": "t", "days": [], "secret": 1}).code, "unknown_field")
    good = {"title": "t", "format": "ics", "text": begins + ends}
    equal(office.ask("admin", "POST", NOTICES + "/preview?cursor=xyz", good).status, 422)
    equal(office.ask("admin", "GET", NOTICES + "?cursor=xyz").status, 422)
    setting = {"name": "clock.K5", "value": "30", "in_force_from": "2026-01-01", "reason": "r"}
    equal(fields(SETTINGS, {**setting, "value": "61"}), ["value:out_of_range"])
    equal(fields(SETTINGS, {**setting, "name": "clock.K7"}), ["name:unknown"])
    equal(fields(SETTINGS, {**setting, "reason": ""}), ["reason:required"])


def check_setting(office, days):
    begun = today(office)
    before = office.register(subject=SUBJECT).body["matter"]["id"]
    asked = {"name": "clock.K1", "value": "3", "in_force_from": (begun + ONE_DAY).isoformat(), "reason": "提速"}
    items, effect = every_row(office, SETTINGS, asked)
    equal((items, effect["moved"]), ([], 0), "terms that have begun already")
    asked["in_force_from"] = begun.isoformat()
    items, effect = every_row(office, SETTINGS, asked)
    check_counts(items, effect)
    entered = office.ask("admin", "POST", SETTINGS, asked)
    equal(entered.status, 201, entered.text)
    equal(entered.body["effect"], effect)
    page = duties(office, before)
    equal(page["duties"][0]["due_on"], days.after(begun, 3).isoformat())
    equal([line["name"] for line in page["duties"][0]["sum"] if line["what"] == "own_term"], ["15"])
    rows = {row["name"]: row for row in office.ask("admin", "GET", SETTINGS).body["items"]}
    equal((rows["clock.K1"]["value"], rows["clock.K1"]["days_max"]), ("3", 15))
    equal([row["reason"] for row in rows["clock.K1"]["history"]], ["提速"])
    equal("clock.K7" in rows, False, "the petitioner's thirty days")
    ended = office.register(subject=SUBJECT).body["matter"]
    equal(office.command("clerk", ended["id"], "withdraw", n=1, reason="修好了。").status, 201)
    tried = {**asked, "value": "1"}
    items, effect = every_row(office, SETTINGS, tried, limit=100, scope="past")
    check_counts(items, effect)
    equal([(item["was_due_on"], item["due_on"], item["ended_on"], item["organ_id"]) for item in items
           if item["number"] == ended["number"]],
          [(days.after(begun, 3).isoformat(), days.after(begun, 1).isoformat(), begun.isoformat(),
            duties(office, before)["matter"]["office_id"])], "an ended duty over the past")
    items, _ = every_row(office, SETTINGS, tried, limit=100)
    equal(ended["number"] in [item["number"] for item in items], False, "what has ended is not moved")
    back = office.ask("admin", "POST", SETTINGS, {**asked, "value": "lawful", "reason": "恢复"})
    equal(back.status, 201, back.text)
    equal(duties(office, before)["duties"][0]["due_on"], days.after(begun, 15).isoformat())


def check_new_requests(office):
    """Where the office says no, a new request is a matter of its own; a repeat that asks for the same joins anyway."""
    def joins(matter, requests):
        answer = office.register(matter_id=matter, requests=requests)
        return answer.status, answer.code

    def enter(name, value):
        entered = office.ask("admin", "POST", SETTINGS, {"name": name, "value": value, "reason": "试行",
                                                         "in_force_from": today(office).isoformat()})
        equal(entered.status, 201, entered.text)

    before = acts.accepted(office)
    reexamined = acts.accepted(office)
    opinion = acts.answered(office, reexamined)["n"]
    for account, command, fields in [
        ("handler.housing", "serve", {"act": opinion, "method": "in_person", "received_on": today(office).isoformat()}),
        ("handler.housing", "request_reexamination", {"reason": "没有赔偿。"}),
    ]:
        given = office.command(account, reexamined, command, **fields)
        equal(given.status, 201, given.text)
    for matter, setting in ((before, "requests.join_before_opinion"), (reexamined, "requests.join_reexamination")):
        equal(joins(matter, ["赔偿家具"]), (201, None), setting)
        enter(setting, "no")
        equal(joins(matter, ["公布账目"]), (409, "new_request_is_a_new_matter"), setting)
        equal(joins(matter, []), (201, None), setting)
        enter(setting, "yes")
        equal(joins(matter, ["公布账目"]), (201, None), setting)


def check_rebuilt(office):
    office.close()
    checked = office.store.run("rebuild", "--check")
    equal(checked.returncode, 0, checked.stdout + checked.stderr)
    equal(office.store.run("verify").returncode, 0)
    office.serve()


def check_second_node(office, days, directory):
    """What one server enters, another one on the same database knows at once."""
    url = office.store.where[3]
    begun = today(office)
    matter = office.register(subject=SUBJECT).body["matter"]["id"]
    due = days.after(begun, 15)
    with Store(directory, url).serve() as other:
        path = "/api/v1/matters/" + matter
        token = office.token("head.office")
        equal(other.ask("GET", path, token=token)[1]["duties"][0]["due_on"], due.isoformat())
        equal(office.ask("admin", "POST", NOTICES, notice(due)).status, 201)
        days.named[due] = True
        moved = days.after(begun, 15).isoformat()
        equal(other.ask("GET", path, token=token)[1]["duties"][0]["due_on"], moved)
        lodged = petition(subject=SUBJECT)
        status, made, _ = other.ask("POST", "/api/v1/petitions", lodged, token=office.token("clerk"))
        equal(status, 201)
        page = duties(office, made["matter"]["id"])
        equal(page["duties"][0]["due_on"], moved, "registered by the other node")


def run(office, tally):
    days = Days()
    tally.check("a notice moves days", check_notice, office, days)
    tally.check("notices and settings that are wrong", check_bad, office)
    tally.check("a setting from a day on", check_setting, office, days)
    tally.check("new requests as the office has set", check_new_requests, office)
    tally.check("lists rebuilt after redating", check_rebuilt, office)
    if len(office.store.where) > 2:
        with tempfile.TemporaryDirectory(prefix="minqiao-node-") as directory:
            tally.check("a second node", check_second_node, office, days, directory)


def check_local_division(url):
    """A county of Zhejiang: five working days, and thirty that grow by sixty."""
    with tempfile.TemporaryDirectory(prefix="minqiao-local-") as directory:
        try_local_division(Office(directory, url, matters=0, division="330106"))


def try_local_division(office):
    equal(office.store.run("setting", "regulation.local", "yes", "--from", "2022-05-01").returncode, 0)
    office.serve()
    try:
        days, begun = Days(), today(office)
        matter = office.register(subject=SUBJECT).body["matter"]["id"]
        page = duties(office, matter)
        equal(page["duties"][0]["due_on"], days.after_working(begun, 5).isoformat())
        equal(page["duties"][0]["article"], "zhejiang_2016.20")
        equal(page["matter"]["regulation"], "zhejiang_2016_upon_regulation_2022")
        clocks = office.ask("clerk", "GET", "/api/v1/clocks").body["items"]
        local = {clock["id"]: clock["days"] for clock in clocks if clock["regulation"].startswith("zhejiang") and
                 clock["id"] in ("K5", "K6")}
        equal(local, {"K5": 30, "K6": 60})
    finally:
        office.close()
