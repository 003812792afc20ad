"""Lists page by page: every row once, in its order, whatever page it stands on."""
from program import equal

ORDERS = ("due_on", "-due_on", "registered_on", "-registered_on")


def every_page(office, path, limit):
    rows, cursor = [], ""
    while cursor is not None:
        answer = office.ask("head.office", "GET", f"{path}&limit={limit}" + (f"&cursor={cursor}" if cursor else ""))
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


def run(office, tally):
    for order in ORDERS:
        tally.check(f"matters by {order}, page by page", check_matters, office, order)
    tally.check("petitions, page by page", check_petitions, office)
    tally.check("every order shows the same matters", check_same_rows, office)
