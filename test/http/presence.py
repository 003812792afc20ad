"""Who else has a matter open: told to those who may see it, and to nobody else."""
from program import equal
from revealing import begin


def be_present(office, account, matter, **said):
    return office.ask(account, "PUT", f"/api/v1/matters/{matter}/presence", said)


def others(office, account, matter, **said):
    answer = be_present(office, account, matter, **said)
    equal(answer.status, 200, answer.text)
    return [(one["name"], one["organ_name"], one["role"], one["is_writing"]) for one in answer.body["items"]]


def check_others(office):
    matter, _ = begin(office)
    elsewhere, _ = begin(office)
    me = {account: office.ask(account, "GET", "/api/v1/me").body["officer"] for account in ("sorter", "head.office")}
    row = lambda account, writes: (me[account]["name"], me[account]["organ_name"], me[account]["role"], writes)  # noqa: E731
    equal(others(office, "sorter", matter), [])
    equal(others(office, "head.office", matter, is_writing=True), [row("sorter", False)])
    equal(others(office, "sorter", matter), [row("head.office", True)])
    equal(others(office, "sorter", elsewhere), [], "another matter")
    gone = office.ask("head.office", "DELETE", f"/api/v1/matters/{matter}/presence")
    equal(gone.status, 204)
    equal(others(office, "sorter", matter), [])


def check_hidden(office):
    matter, _ = begin(office)
    others(office, "sorter", matter)
    for account in ("handler.land", "clerk.other", "admin"):
        equal(be_present(office, account, matter).status, 404, account)
        equal(office.ask(account, "DELETE", f"/api/v1/matters/{matter}/presence").status, 404, account)
    equal(others(office, "head.office", matter)[0][2], "sorter", "who was refused is not there")
    equal(be_present(office, "sorter", "0" * 32).status, 404)
    equal(be_present(office, "sorter", matter, is_writing="yes").status, 422)


def run(office, tally):
    tally.check("presence: the others at a matter", check_others, office)
    tally.check("presence: for those who see it", check_hidden, office)
