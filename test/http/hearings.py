"""On which day a hearing is appointed: in the row of its matter and by the filter of the list, from the appointment
until it is held or what it was to serve has ended, and for nobody who may not see the matter."""
from datetime import date, timedelta

from acts import accepted
from lists import every_page
from office import ACCOUNTS
from program import equal

PLACE = "局二楼会议室"


def day_from_today(office, days):
    return str(date.fromisoformat(office.ask("clerk", "GET", "/api/v1/me").body["today"]) + timedelta(days=days))


def give(office, account, matter, command, **fields):
    answer = office.command(account, matter, command, **fields)
    equal(answer.status, 201, answer.text)


def days_of(office, account, query=""):
    """By matter, of all rows that the list shows to this officer."""
    return {row["id"]: row["hearing_on"] for row in every_page(office, "/api/v1/matters" + query, 100, account)[0]}


def heard(office, account, first, last, more=""):
    return days_of(office, account, f"?hearing_from={first}&hearing_to={last}{more}")


def check_filter(office):
    day = day_from_today(office, 20)
    matter, other = accepted(office), accepted(office)
    equal(days_of(office, "head.office")[matter], None, "nothing is appointed")
    give(office, "handler.housing", matter, "appoint_hearing", held_on=day, place=PLACE)
    give(office, "handler.housing", other, "appoint_hearing", held_on=day_from_today(office, 22), place=PLACE)
    every = days_of(office, "head.office")
    equal(every[matter], day)
    for first, last in [(0, 20), (20, 20), (20, 22), (0, 19), (21, 21), (23, 90), (22, 20)]:
        bounds = day_from_today(office, first), day_from_today(office, last)
        expected = {one: on for one, on in every.items() if on and bounds[0] <= on <= bounds[1]}
        equal(heard(office, "head.office", *bounds), expected, f"{bounds}")
    equal(days_of(office, "head.office", f"?hearing_from={day}"), {one: on for one, on in every.items() if on and on >= day})
    equal(days_of(office, "head.office", f"?hearing_to={day}"), {one: on for one, on in every.items() if on and on <= day})
    equal(heard(office, "handler.housing", day, day, "&duty=mine").get(matter), day, "with the duties of its organ")
    equal(heard(office, "handler.housing", day, day, "&sort=-due_on&kind=appeal").get(matter), day, "in another order")
    rows, last = every_page(office, f"/api/v1/matters?hearing_from={day}", 1)
    equal((len({row["id"] for row in rows}), last["count"]), (len(rows), len(rows)), "page by page each once")


def check_sight(office):
    day = day_from_today(office, 30)
    matter = accepted(office)
    give(office, "handler.housing", matter, "appoint_hearing", held_on=day, place=PLACE)
    seeing = {account for account in ACCOUNTS if office.ask(account, "GET", "/api/v1/matters/" + matter).status == 200}
    assert {"handler.housing", "head.office"} < seeing < set(ACCOUNTS), seeing
    for account in ACCOUNTS:
        equal(matter in heard(office, account, day, day), account in seeing, account)
    handler = office.officer("handler.housing")["id"]
    give(office, "head.housing", matter, "recuse", officer_id=handler, reason="与信访人住在同一栋楼。")
    equal(matter in heard(office, "handler.housing", day, day), False, "who has withdrawn is told nothing")


def check_end(office):
    ago, yesterday, day = (day_from_today(office, days) for days in (-8, -1, 20))
    matter = accepted(office, on=ago)
    give(office, "handler.housing", matter, "appoint_hearing", held_on=yesterday, place=PLACE, on=ago)
    equal(heard(office, "head.office", yesterday, yesterday).get(matter), yesterday, "nobody has been heard yet")
    give(office, "handler.housing", matter, "hold_hearing", text="各方到场陈述。")
    equal(days_of(office, "head.office")[matter], None, "it was held")
    give(office, "handler.housing", matter, "appoint_hearing", held_on=day, place=PLACE)
    equal(heard(office, "head.office", day, day).get(matter), day, "another one is appointed")
    give(office, "clerk", matter, "withdraw", reason="已经修好。")
    equal(days_of(office, "head.office")[matter], None, "the matter has ended")
    equal(matter in heard(office, "head.office", day, day), False)


def check_bad_days(office):
    for name in ("due_from", "registered_from", "registered_to", "hearing_from", "hearing_to"):
        for text in ("2026-02-30", "soon", ""):
            answer = office.ask("clerk", "GET", f"/api/v1/matters?{name}={text}")
            equal((answer.status, answer.code, [fault["name"] for fault in answer.body["fields"]]),
                  (422, "invalid_fields", [name]), f"{name}={text}")


def run(office, tally):
    tally.check("hearings by their day", check_filter, office)
    tally.check("a hearing is told to those who see its matter", check_sight, office)
    tally.check("a hearing is held, or falls away", check_end, office)
    tally.check("days of hearings that are none", check_bad_days, office)
