"""Organs split, merged or abolished over HTTP: tried, entered, and where matters, targets and lists then stand."""
import tempfile

from office import ABSENT, ACCOUNTS
from program import Store, equal
from reckoning import today

CHANGES = "/api/v1/organs/changes"
CATEGORY = "urban_rural.property_service"
SUBJECT, NAME = "溪口的渡船停了", "欧阳青竹"
STREAM, PINE, UNION = "溪口乡人民政府", "松坪镇人民政府", "青禾县总工会"
EMPTY = "临山省人民政府"  # which has no officer in this store
VILLAGE, OTHER_VILLAGE = "松坪镇竹园村", "柳湾镇石桥村"


def change(office, kind, organ, *successors, on=None, reason="县委、县政府关于行政区划调整的通知"):
    return {"kind": kind, "organ_id": office.organ(organ), "reason": reason,
            "successors": [{"organ_id": office.organ(name)} for name in successors],
            "in_force_from": (on or today(office)).isoformat()}


def refer(office, organ):
    made = office.register(subject=SUBJECT, petitioners=[{"name": NAME}]).body
    matter = made["matter"]["id"]
    screened = office.command("sorter", matter, "screen", kind="appeal", category=CATEGORY, branch=6)
    equal(screened.status, 201, screened.text)
    equal(office.command("sorter", matter, "refer", to_organ_id=office.organ(organ)).status, 201)
    return made


def accuse(office, organ, named):
    made = office.register(subject=SUBJECT, kind="accusation", complained_of=[{"organ_id": office.organ(named)}]).body
    matter = made["matter"]["id"]
    equal(office.command("discipline", matter, "screen", kind="accusation", category=CATEGORY).status, 201)
    equal(office.command("discipline", matter, "refer", to_organ_id=office.organ(organ)).status, 201)
    return matter


def page(office, account, matter):
    return office.ask(account, "GET", "/api/v1/matters/" + matter)


def check_merger(office):
    """What is tried is what is done, once; no day moves, and nobody accused sees more."""
    made = refer(office, STREAM)
    sealed = accuse(office, STREAM, PINE)
    matter, due = made["matter"]["id"], page(office, "head.office", made["matter"]["id"]).body
    asked = change(office, "merged", STREAM, PINE)
    before = office.rows()
    tried = office.ask("admin", "POST", CHANGES + "/preview?limit=1", asked)
    equal(tried.status, 200, tried.text)
    equal(office.rows(), before, "trying keeps nothing")
    for text in (SUBJECT, NAME, matter, sealed):
        equal(text in tried.text, False, "a petition in a preview")
    effect = tried.body["effect"]
    equal((effect["matters"], effect["duties"], effect["sealed_matters"]), (2, 2, 1), tried.text)
    equal(effect["successors"], [{"organ_id": office.organ(PINE), "matters": 1, "duties": 1, "officers": 2}])
    equal(tried.body["items"],
          [{"number": made["matter"]["number"], "to_organ_id": office.organ(PINE), "duties": 1}])
    nobody = office.ask("admin", "POST", CHANGES + "/preview", change(office, "merged", STREAM, EMPTY)).body["effect"]
    equal([(row["organ_id"], row["officers"]) for row in nobody["successors"]], [(office.organ(EMPTY), 0)])

    entered = office.ask("admin", "POST", CHANGES, asked, Idempotency_Key="organs1")
    equal((entered.status, entered.body.get("effect")), (201, effect), entered.text)
    again = office.ask("admin", "POST", CHANGES, asked, Idempotency_Key="organs1")
    equal(again.body, entered.body, "once")
    shown = page(office, "handler.pine", matter).body
    equal([(duty["holder"], duty["due_on"]) for duty in shown["duties"]],
          [(office.organ(PINE), due["duties"][0]["due_on"])])
    act = shown["acts"][-1]
    equal((act["act"], act["from_organ_id"], act["to_organ_id"]),
          ("succession", office.organ(STREAM), office.organ(PINE)))
    for account in ("handler.pine", "head.pine"):
        equal(page(office, account, sealed).status, 404, "the accused successor")
    equal(page(office, "discipline", sealed).body["matter"]["organ_id"], office.organ("青禾县人民政府"))
    check_told(office, made, entered)
    check_target(office)


def check_pages(office):
    """Every matter that moves is listed once, a page at a time; the effect is that of the whole."""
    made = [refer(office, UNION)["matter"]["number"] for _ in range(3)]
    sealed = accuse(office, UNION, PINE)
    asked = change(office, "merged", UNION, PINE)
    numbers, cursor, pages = [], "", 0
    while cursor is not None:
        shown = office.ask("admin", "POST", CHANGES + "/preview?limit=2" + (f"&cursor={cursor}" if cursor else ""), asked)
        equal(shown.status, 200, shown.text)
        equal((shown.body["count"], shown.body["count_is_exact"], shown.body["effect"]["matters"]), (3, True, 4))
        equal(sealed in shown.text, False, "a sealed matter in a page")
        numbers += [item["number"] for item in shown.body["items"]]
        cursor, pages = shown.body["next_cursor"], pages + 1
    equal((numbers, pages), (made, 2))
    for cursor in ("", "xyz", "317c", "39" * 30):
        refused = office.ask("admin", "POST", CHANGES + "/preview?cursor=" + cursor, asked)
        equal((refused.status, refused.body["fields"][0]["name"]), (422, "cursor"), refused.text)


def check_told(office, made, entered):
    organs = {organ["name"]: organ for organ in office.ask("clerk", "GET", "/api/v1/organs").body["items"]}
    equal((organs[STREAM]["ended_on"], organs[STREAM]["successor_ids"]),
          (today(office).isoformat(), [organs[PINE]["id"]]))
    equal(("ended_on" in organs[PINE], organs[PINE]["successor_ids"]), (False, []))
    listed = office.ask("clerk", "GET", CHANGES).body["items"]
    equal((listed[0]["n"], listed[0]["kind"], listed[0]["officer_id"]),
          (entered.body["n"], "merged", office.officer("admin")["id"]))
    told = office.ask("clerk", "POST", "/api/v1/enquiries",
                      {"number": made["petition"]["number"], "query_code": made["query_code"]}).body
    equal(told["with_organ"], PINE)
    equal([(row["from_organ"], row["to_organ"]) for row in told["successions"]], [(STREAM, PINE)])


def check_target(office):
    matter = office.register(subject=SUBJECT).body["matter"]["id"]
    office.command("sorter", matter, "screen", kind="appeal", category=CATEGORY, branch=6)
    refused = office.command("sorter", matter, "refer", to_organ_id=office.organ(STREAM))
    equal((refused.status, refused.body["fields"][0]["name"], refused.body["fields"][0]["code"]),
          (422, "to_organ_id", "ended"), refused.text)
    equal(PINE in refused.body["fields"][0]["detail"], True, "the successor's name")


def check_bad(office):
    good = change(office, "merged", UNION, PINE)
    itself = [{"organ_id": good["organ_id"]}]
    twice = [{"organ_id": office.organ(PINE), "categories": ["moon"]}] * 2
    rows = [
        ({"organ_id": ABSENT}, "organ_id:unknown"),
        ({"organ_id": office.organ(STREAM)}, "organ_id:ended"),
        ({"successors": []}, "successors:required"),
        ({"successors": itself}, "successors[0].organ_id:same_organ"),
        ({"successors": itself, "kind": "split"}, "successors:required"),
        ({"successors": [{"organ_id": ABSENT}]}, "successors[0].organ_id:unknown"),
        ({"successors": [{"organ_id": office.organ(STREAM)}]}, "successors[0].organ_id:ended"),
        ({"successors": twice}, "successors:out_of_range"),
        ({"successors": twice, "kind": "abolished"}, "successors[0].categories[0]:unknown"),
        ({"in_force_from": "2020-01-01"}, "in_force_from:too_early"),
        ({"in_force_from": "2999-01-01"}, "in_force_from:in_the_future"),
        ({"in_force_from": "soon"}, "in_force_from:bad_format"),
        ({"kind": "renamed"}, "kind:unknown"),
        ({"reason": " "}, "reason:required"),
    ]
    for path in (CHANGES, CHANGES + "/preview"):
        for fields, fault in rows:
            answer = office.ask("admin", "POST", path, {**good, **fields})
            name, code = fault.split(":")
            told = [(field["name"], field["code"]) for field in answer.body.get("fields", [])]
            equal((answer.status, told[0][0]), (422, name), answer.text)
            if name not in ("kind",) and fields.get("in_force_from") != "soon":
                equal(told[0], (name, code), answer.text)
        equal(office.ask("admin", "POST", path, {**good, "secret": 1}).code, "unknown_field")
        for account in ACCOUNTS:
            if account != "admin":
                equal(office.ask(account, "POST", path, good).status, 403, account)
    equal(office.ask("admin", "POST", CHANGES + "/preview?limit=0", good).status, 422)


def check_rebuilt(office):
    office.close()
    checked = office.store.run("rebuild", "--check")
    equal(checked.returncode, 0, checked.stdout + checked.stderr)
    verified = office.store.run("verify")
    equal(verified.returncode, 0, verified.stdout + verified.stderr)
    added = office.store.run("account add", "--name", "late", "--role", "clerk", "--organ", STREAM)
    equal((added.returncode != 0, PINE in added.stderr), (True, True), added.stderr)
    office.serve()


def check_second_node(office, directory):
    """What one server enters, another one on the same database knows at once."""
    with Store(directory, office.store.where[3]).serve() as other:
        entered = office.ask("admin", "POST", CHANGES, change(office, "abolished", VILLAGE, OTHER_VILLAGE))
        equal(entered.status, 201, entered.text)
        listed = other.ask("GET", "/api/v1/organs", token=office.token("clerk"))[1]["items"]
        equal([organ["name"] for organ in listed if "ended_on" in organ and organ["name"] == VILLAGE], [VILLAGE])


def run(office, tally):
    tally.check("a merger", check_merger, office)
    tally.check("a preview page by page", check_pages, office)
    tally.check("changes of organs that are wrong", check_bad, office)
    tally.check("lists rebuilt after a merger", check_rebuilt, office)
    if len(office.store.where) > 2:
        with tempfile.TemporaryDirectory(prefix="minqiao-node-") as directory:
            tally.check("a second node knows the organs", check_second_node, office, directory)
