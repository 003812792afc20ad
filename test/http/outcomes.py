"""What a command would make of a matter: the same that it makes of it, and nothing is written by asking."""
from office import petition
from program import equal
from revealing import begin, give, organ_of

CATEGORY = "urban_rural.property_service"


def foreseen(office, account, matter, command, **fields):
    return office.ask(account, "POST", f"/api/v1/matters/{matter}/commands/preview", {"command": command, **fields})


def check_one(office, account, matter, command, **fields):
    before = office.ask(account, "GET", "/api/v1/matters/" + matter).body
    told = foreseen(office, account, matter, command, **fields)
    equal(told.status, 200, told.text)
    unchanged = office.ask(account, "GET", "/api/v1/matters/" + matter).body
    equal(unchanged, before, "asking writes nothing")
    give(office, account, matter, command, **fields)
    after = office.ask("head.office", "GET", "/api/v1/matters/" + matter).body
    stands = {"state": after["matter"]["state"], "organ_id": after["matter"]["organ_id"],
              "duties": after["duties"], "openings": after["openings"]}
    equal(told.body, stands, command)


def check_whole_way(office):
    matter = office.ask("clerk", "POST", "/api/v1/petitions", petition()).body["matter"]["id"]
    housing = organ_of(office, "handler.housing")
    check_one(office, "sorter", matter, "screen", kind="appeal", category=CATEGORY, branch=6)
    check_one(office, "sorter", matter, "assign", to_organ_id=housing, report_due_on="2099-01-04")
    check_one(office, "handler.housing", matter, "accept", procedure="ordinary")
    check_one(office, "handler.housing", matter, "settle", text="双方谈妥，管道已经换好。")


def check_refused(office):
    matter, _ = begin(office)
    wrong = foreseen(office, "sorter", matter, "screen", kind="suggestion", category="none")
    equal((wrong.status, [fault["name"] for fault in wrong.body["fields"]]), (422, ["category"]), wrong.text)
    early = foreseen(office, "sorter", matter, "refer", to_organ_id=organ_of(office, "handler.land"))
    equal((early.status, bool(early.body["code"])), (409, True), early.text)
    equal(foreseen(office, "handler.land", matter, "notify", text="已收到。").status, 404, "whoever does not see it")
    equal(foreseen(office, "admin", matter, "notify", text="已收到。").status, 404)
    equal(foreseen(office, "sorter", matter, "no_such_command").status, 422)


def run(office, tally):
    tally.check("an outcome is what then stands", check_whole_way, office)
    tally.check("an outcome is refused as the command is", check_refused, office)
