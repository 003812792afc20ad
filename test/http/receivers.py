"""Who may not receive a matter, told before anything is sent: with the reason and the article."""
from office import petition
from program import equal
from revealing import begin, organ_of

ART_30 = "regulation_2022.30"
ART_22 = "regulation_2022.22"
FIELDS = {"organ_id", "code", "sentence", "article"}


def barred(office, account, matter, query=""):
    return office.ask(account, "GET", f"/api/v1/matters/{matter}/receivers{query}")


def told(office, account, matter, query=""):
    answer = barred(office, account, matter, query)
    equal(answer.status, 200, answer.text)
    for item in answer.body["items"]:
        equal((set(item), bool(item["sentence"])), (FIELDS, True), item)
    return {item["organ_id"]: (item["code"], item["article"]) for item in answer.body["items"]}


def out_of_reach(office):
    """Above the county, or of another one, but for the petition office there."""
    organs = office.ask("clerk", "GET", "/api/v1/organs").body["items"]
    own = next(one for one in organs if one["id"] == organ_of(office, "sorter"))["division"]
    far = [one["id"] for one in organs if one["level"] in ("city", "province", "capital")
           or not one["division"].startswith(own) and one["kind"] != "petition_office"]
    assert len(far) > 5, far
    return dict.fromkeys(far, ("receiver_out_of_reach", ART_22))


def check_accusation(office):
    """Asked as an accusation before it is screened, the organ it accuses is barred; as an appeal, it is not."""
    housing, land = organ_of(office, "head.housing"), organ_of(office, "head.land")
    matter, _ = begin(office, complained_of=[{"organ_id": housing}])
    equal(told(office, "sorter", matter), out_of_reach(office))
    equal(told(office, "sorter", matter, "?kind=appeal"), out_of_reach(office))
    as_accusation = told(office, "sorter", matter, "?kind=accusation")
    equal(as_accusation.get(housing), ("conflict_of_interest", ART_30))
    equal(land in as_accusation, False, "an organ that nobody accuses")
    equal(barred(office, "sorter", matter, "?kind=whatever").status, 422)


def check_what_stands_under(office):
    """What stands under the organ that is accused is barred with it."""
    organs = office.ask("clerk", "GET", "/api/v1/organs").body["items"]
    parents, above = {one["id"]: one.get("parent_id") for one in organs}, [organ_of(office, "discipline")]
    while parents.get(above[-1]):
        above.append(parents[above[-1]])
    accused = next(one for one in organs if one["id"] in parents.values() and one["id"] not in above)
    matter, _ = begin(office, complained_of=[{"organ_id": accused["id"]}], kind="accusation")
    items = told(office, "discipline", matter)
    for one in organs:
        if one["id"] == accused["id"] or one.get("parent_id") == accused["id"]:
            equal(items.get(one["id"]), ("conflict_of_interest", ART_30), one["name"])


def check_who_asks(office):
    """Whoever passes nothing on is told nothing; whoever may not see the matter, not that it is there."""
    made = office.ask("clerk", "POST", "/api/v1/petitions", petition()).body["matter"]["id"]
    equal(barred(office, "clerk", made).status, 403)
    for account in ("handler.land", "clerk.other"):
        equal(barred(office, account, made).status, 404, account)


def run(office, tally):
    tally.check("who may not receive an accusation", check_accusation, office)
    tally.check("who stands under the accused", check_what_stands_under, office)
    tally.check("who may ask who receives", check_who_asks, office)
