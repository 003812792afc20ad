"""Lists page by page: every row once, in its order, whatever page it stands on; and each filter of them."""
from collections import namedtuple

from office import petition
from program import equal

ORDERS = ("due_on", "-due_on", "registered_on", "-registered_on")


def every_page(office, path, limit, account="head.office"):
    rows, cursor = [], ""
    while cursor is not None:
        more = f"limit={limit}" + (f"&cursor={cursor}" if cursor else "")
        answer = office.ask(account, "GET", path + ("&" if "?" in path else "?") + more)
        equal(answer.status, 200, answer.text)
        assert len(answer.body["items"]) <= limit, len(answer.body["items"])
        rows += answer.body["items"]
        cursor = answer.body["next_cursor"]
    return rows, answer.body


def check_matters(office, order):
    rows, last = every_page(office, f"/api/v1/matters?sort={order}", 7)
    equal(len({row["id"] for row in rows}), len(rows), "each once")
    equal((last["count"], last["count_is_exact"]), (len(rows), True))
    days = [row["due_on"] for row in rows] if "due" in order else None
    if days is None:
        return
    dated = [day for day in days if day]
    assert 0 < len(dated) < len(days), "some have a day and some have none"
    equal(days[:len(dated)], dated, "those without a day come last")
    equal(dated, sorted(dated, reverse=order.startswith("-")))


def check_petitions(office):
    rows, last = every_page(office, "/api/v1/petitions?received_from=2000-01-01", 7)
    equal(len({row["id"] for row in rows}), len(rows), "each once")
    equal(last["count"], len(rows))
    days = [row["received_on"] for row in rows]
    equal(days, sorted(days, reverse=True))


def check_same_rows(office):
    ids = [sorted(row["id"] for row in every_page(office, f"/api/v1/matters?sort={order}", 100)[0]) for order in ORDERS]
    for others in ids[1:]:
        equal(others, ids[0], "every order shows the same matters")


# A filter of a list, the field of a row it looks at, and whether a row with `have` there stays for `asked`.
Filter = namedtuple("Filter", "name field stays")


def same(have, asked):
    return have == asked


MATTERS = [
    Filter("organ", "organ_id", same),
    Filter("state", "state", same),
    Filter("kind", "kind", same),
    # One of the first level stands for those below it.
    Filter("category", "category", lambda have, asked: have == asked or have.startswith(asked + ".")),
    Filter("due_before", "due_on", lambda have, asked: have < asked),
    Filter("registered_from", "registered_on", lambda have, asked: have >= asked),
    Filter("registered_to", "registered_on", lambda have, asked: have <= asked),
]
PETITIONS = [
    Filter("channel", "channel", same),
    Filter("raised_at", "raised_at", same),
    Filter("first", "first", same),
    Filter("received_from", "received_on", lambda have, asked: have >= asked),
    Filter("received_to", "received_on", lambda have, asked: have <= asked),
]


def values_of(rows, name, field):
    """All that the rows hold; of days one in the middle, of categories the first level too."""
    values = sorted({row[field] for row in rows if row[field] is not None})
    if field.endswith("_on"):
        return [values[len(values) // 2]]
    return values if name != "category" else sorted({value.split(".")[0] for value in values} | set(values))


def check_rows(office, path, name, asked, all_rows, expected):
    told = str(asked).lower() if isinstance(asked, bool) else asked
    rows, last = every_page(office, f"{path}?{name}={told}", 100)
    equal([row["id"] for row in rows], [row["id"] for row in expected], f"{name}={told}")
    equal(last["count"], len(expected), f"{name}={told} counts")
    assert 0 < len(rows) < len(all_rows), f"{name}={told} keeps {len(rows)} of {len(all_rows)}"


def check_filter(office, path, kept):
    all_rows = every_page(office, path, 100)[0]
    values = values_of(all_rows, kept.name, kept.field)
    assert values, f"no row has a {kept.field}"
    for asked in values:
        expected = [row for row in all_rows if row[kept.field] is not None and kept.stays(row[kept.field], asked)]
        check_rows(office, path, kept.name, asked, all_rows, expected)


def check_from_above(office):
    """The field says how it was handed down, the filter only whether it was."""
    above = {"organ_name": "谷阳市信访局", "number": "谷阳信转〔2026〕9号", "kind": "referral", "assigned_on": "2026-01-05"}
    equal(office.register(from_above=above, raised_at="city").status, 201)
    path = "/api/v1/petitions"
    all_rows = every_page(office, path, 100)[0]
    for asked in (True, False):
        expected = [row for row in all_rows if (row["from_above"] is not None) == asked]
        check_rows(office, path, "from_above", asked, all_rows, expected)


def check_similar(office):
    """Whoever takes down is told what tells one matter from another, and whether its page opens to them."""
    made = office.ask("clerk", "POST", "/api/v1/petitions", petition(subject="桥头护栏被车撞断")).body
    # The sorter lets go of what is referred.
    land = office.officer("handler.land")["organ_id"]
    for command, fields in (("screen", {"kind": "appeal", "category": "land.homestead", "branch": 6}),
                            ("refer", {"to_organ_id": land})):
        equal(office.command("sorter", made["matter"]["id"], command, **fields).status, 201, command)
    listed = every_page(office, "/api/v1/matters?sort=-registered_on", 100)[0]
    opened, seen = set(), next(row for row in listed if row["id"] == made["matter"]["id"])
    for account in ("clerk", "sorter", "head.office"):
        found = office.ask(account, "POST", "/api/v1/petitions/similar", petition(subject="桥头护栏被车撞断")).body
        item = next(one for one in found if one["matter_id"] == made["matter"]["id"])
        for name in ("subject", "registered_on", "organ_id"):
            equal(item[name], seen[name], f"{account}: {name}")
        for one in found:
            status = office.ask(account, "GET", "/api/v1/matters/" + one["matter_id"]).status
            equal(status, 200 if one["may_be_opened"] else 404, f"{account}: {one['number']}")
            opened.add(one["may_be_opened"])
    equal(opened, {True, False}, "some open and some do not")


def run(office, tally):
    tally.check("what is alike, told to who takes down", check_similar, office)
    for order in ORDERS:
        tally.check(f"matters by {order}, page by page", check_matters, office, order)
    tally.check("petitions, page by page", check_petitions, office)
    tally.check("every order shows the same matters", check_same_rows, office)
    for kept in MATTERS:
        tally.check(f"matters by {kept.name}", check_filter, office, "/api/v1/matters", kept)
    tally.check("petitions from above", check_from_above, office)
    for kept in PETITIONS:
        tally.check(f"petitions by {kept.name}", check_filter, office, "/api/v1/petitions", kept)
