"""Enquiries at the window, and each person's own receipt."""
from datetime import date, timedelta

import acts
from program import equal

PEOPLE = [{"name": "钱小川"}, {"name": "吴小岚"}, {"name": "郑小满"}]
PATH = "/api/v1/enquiries"


def enquire(office, account="clerk.second", **asked):
    return office.ask(account, "POST", PATH, asked)


def check_group(office):
    """Three people, three codes; each code and each name finds the petition, and what was asked is kept."""
    made = office.register(petitioners=PEOPLE).body
    number, matter = made["petition"]["number"], made["matter"]["id"]
    equal([receipt["petitioner"] for receipt in made["receipts"]], [1, 2])
    codes = [made["query_code"]] + [receipt["query_code"] for receipt in made["receipts"]]
    equal(len(set(codes)), 3, "codes")
    equal({len(code) for code in codes}, {10})
    for code in codes:
        told = enquire(office, number=number, query_code=code)
        equal((told.status, told.body["state"], told.body["with_organ"]), (201, "registered", "青禾县信访局"), told.text)
        equal(bool(told.body["due_on"]) and bool(told.body["sum"]), True, "the day and its sum")
    told = enquire(office, number=number, name="吴小岚", channel="phone", text="已告知十五日内转送。")
    equal(told.status, 201, told.text)
    page = office.ask("sorter", "GET", "/api/v1/matters/" + matter).body
    kept = [act for act in page["acts"] if act["act"] == "enquiry"]
    equal([act["channel"] for act in kept], ["visit", "visit", "visit", "phone"])
    equal(page["matter"]["enquiries"], 4, "counted")
    equal(kept[-1]["text"], "已告知十五日内转送。")


def check_parts(office):
    """A part of a code, or a code with more behind it, is no code: not of a group either."""
    made = office.register(petitioners=PEOPLE).body
    codes = [made["query_code"]] + [receipt["query_code"] for receipt in made["receipts"]]
    for code in codes:
        for part in (code[:1], code[:5], code[:9], code[1:], code + "0", code * 2, code * 1000):
            told = enquire(office, number=made["petition"]["number"], query_code=part)
            equal((told.status, told.code), (404, "not_found"), f"{len(part)} digits")
            equal(enquire(office, number=made["petition"]["number"], query_code=code).status, 201, "a whole code")


def check_strangers(office):
    made = office.register(petitioners=PEOPLE[:1]).body
    number = made["petition"]["number"]
    for wrong in [{"name": "别的人"}, {"query_code": "0000000000"}, {"query_code": ""}]:
        equal(enquire(office, number=number, **wrong).status, 404, wrong)
    equal(enquire(office, number="260101-9999-1", name="钱小川").status, 404)
    equal(enquire(office, account="clerk.other", number=number, name="钱小川").status, 404, "another office")
    nothing = enquire(office, number=number)
    equal((nothing.status, nothing.body["fields"][0]["name"]), (422, "query_code"))
    by_letter = enquire(office, number=number, name="钱小川", channel="letter")
    equal((by_letter.status, by_letter.body["fields"][0]["name"]), (422, "channel"))


def check_sealed(office):
    """An accusation is known by its code alone, and never to the officer it names."""
    named = office.officer("sorter")
    made = office.register(kind="accusation", petitioners=PEOPLE[:1], complained_of=[
        {"officer_id": named["id"], "person_name": named["name"]}]).body
    number, code = made["petition"]["number"], made["query_code"]
    equal(enquire(office, account="clerk", number=number, name="钱小川").status, 404)
    equal(enquire(office, account="sorter", number=number, query_code=code).status, 404)
    equal(enquire(office, number=number, query_code=code).status, 201)


def check_against_the_office(office):
    """Who is complained of is not asked about it: answered as what is not there, and by its keeper alone."""
    head = {"officer_id": office.officer("head.office")["id"]}
    for kind, keeper, organ in [("appeal", "clerk.city", "云泽市信访局"), ("accusation", "discipline", "青禾县纪委监委")]:
        made = office.register(kind=kind, petitioners=PEOPLE[:1], complained_of=[head]).body
        number, code = made["petition"]["number"], made["query_code"]
        missing = enquire(office, "sorter", number="260101-9999-1", query_code=code)
        for account, known in [("clerk.second", {"query_code": code}), ("clerk.second", {"name": "钱小川"}),
                               ("sorter", {"query_code": code}), ("head.office", {"query_code": code})]:
            told = enquire(office, account, number=number, **known)
            same = [{**answer.body, "request_id": ""} for answer in (told, missing)]
            equal((told.status, same[0]), (404, same[1]), f"{account} {kind}")
        told = enquire(office, keeper, number=number, query_code=code)
        equal((told.status, told.body["with_organ"]), (201, organ), told.text)


def check_with_the_accused(office):
    """An accusation that lay with an organ it comes to accuse is told to be with its keeper."""
    housing = office.officer("handler.housing")["organ_id"]
    made = office.register(kind="accusation", petitioners=PEOPLE[:1], complained_of=[{"organ_id": housing}]).body
    told = enquire(office, number=made["petition"]["number"], query_code=made["query_code"])
    equal((told.status, told.body["with_organ"]), (201, "青禾县纪委监委"), told.text)


def check_petitioners_day(office):
    """What one organ owes another is no date of the petitioner's."""
    made = office.register(petitioners=PEOPLE[:1]).body
    number, code, matter = made["petition"]["number"], made["query_code"], made["matter"]["id"]
    housing, land = (office.officer("handler." + name)["organ_id"] for name in ("housing", "land"))
    today = date.fromisoformat(office.ask("clerk", "GET", "/api/v1/me").body["today"])
    for account, command, fields in [
        ("sorter", "screen", {"kind": "appeal", "category": acts.CATEGORY, "branch": 6}),
        ("sorter", "assign", {"to_organ_id": housing, "report_due_on": str(today + timedelta(9))}),
        ("handler.housing", "accept", {}),
        ("handler.housing", "ask_assistance", {"organ_id": land, "part": "核对宗地图", "due_on": str(today + timedelta(3))}),
    ]:
        given = office.command(account, matter, command, **fields)
        equal(given.status, 201, given.text)
    owed = {duty["kind"]: duty["due_on"] for duty in office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body["duties"]}
    equal(set(owed), {"issue_opinion", "report_result", "assist"})
    equal(min(owed, key=owed.get), "assist")
    told = enquire(office, number=number, query_code=code)
    equal((told.body["due_on"], told.body["with_organ"]), (owed["issue_opinion"], "青禾县住房和城乡建设局"), told.text)


def check_voided(office):
    made = office.register(petitioners=PEOPLE[:1]).body
    number, code, matter = made["petition"]["number"], made["query_code"], made["matter"]["id"]
    for account, command, fields in [("sorter", "propose_voiding", {"reason": "测试时误登记。"}),
                                     ("head.office", "confirm_voiding", {})]:
        given = office.command(account, matter, command, **fields)
        equal(given.status, 201, given.text)
    told = enquire(office, number=number, query_code=code)
    equal((told.status, told.body["state"], told.body["sum"][0]["what"], told.body["sum"][0]["name"]),
          (201, "voided", "start", "voided"), told.text)
    page = office.ask("head.office", "GET", "/api/v1/matters/" + matter).body
    equal((page["acts"][-1]["act"], page["matter"]["enquiries"]), ("enquiry", 1))


def check_reviewing(office):
    """The organ that reexamines answers too, as long as it has the matter before it."""
    made = office.register(petitioners=PEOPLE[:1]).body
    asked = {"number": made["petition"]["number"], "query_code": made["query_code"]}
    matter = made["matter"]["id"]
    housing = office.officer("handler.housing")["organ_id"]
    for account, command, fields in [("sorter", "screen", {"kind": "appeal", "category": acts.CATEGORY, "branch": 6}),
                                     ("sorter", "refer", {"to_organ_id": housing}), ("handler.housing", "accept", {})]:
        given = office.command(account, matter, command, **fields)
        equal(given.status, 201, given.text)
    opinion = acts.answered(office, matter)["n"]
    today = office.ask("clerk", "GET", "/api/v1/me").body["today"]
    equal(enquire(office, "reviewer.city", **asked).status, 404, "before")
    for command, fields in [("serve", {"act": opinion, "method": "in_person", "received_on": today}),
                            ("request_reexamination", {"reason": "没有赔偿。"})]:
        given = office.command("handler.housing", matter, command, **fields)
        equal(given.status, 201, given.text)
    told = enquire(office, "reviewer.city", **asked)
    equal((told.status, told.body["state"]), (201, "in_reexamination"), told.text)
    equal(enquire(office, "reviewer.province", **asked).status, 404)


def check_padded_name(office):
    made = office.register(petitioners=[{"name": "钱 川"}]).body
    for written in ("钱川", " 钱川 ", "钱\u3000川", "钱 川\n"):
        equal(enquire(office, number=made["petition"]["number"], name=written).status, 201, repr(written))
    for other in (" ", "\u3000", "钱", "川钱"):
        equal(enquire(office, number=made["petition"]["number"], name=other).status, 404, repr(other))


def check_sealed_group(office):
    """Each of those who accuse together has a long code of one's own."""
    made = office.register(kind="accusation", petitioners=PEOPLE).body
    codes = [made["query_code"]] + [receipt["query_code"] for receipt in made["receipts"]]
    equal([(len(code), code.isdigit()) for code in codes], [(20, True)] * 3)
    equal(len(set(codes)), 3, "codes")
    for code in codes:
        equal(enquire(office, number=made["petition"]["number"], query_code=code).status, 201)
        equal(enquire(office, number=made["petition"]["number"], query_code=code[:10]).status, 404)


def check_joined(office):
    """A petition is found where it went."""
    first, second = office.register().body, office.register(petitioners=PEOPLE[:1]).body
    given = office.command("sorter", second["matter"]["id"], "join", into_matter_id=first["matter"]["id"])
    equal(given.status, 201, given.text)
    told = enquire(office, number=second["petition"]["number"], name="钱小川")
    equal((told.status, told.body["state"]), (201, "registered"), told.text)
    acts = office.ask("sorter", "GET", "/api/v1/matters/" + first["matter"]["id"]).body["acts"]
    equal(acts[-1]["act"], "enquiry")


def check_guessing(office):
    """Wrong codes are slowed, by the petition's number and by who asks; the right one waits too."""
    made = office.register(petitioners=PEOPLE[:1]).body
    number, code = made["petition"]["number"], made["query_code"]
    for _ in range(5):
        equal(enquire(office, "handler.land", number=number, query_code="0000000000").status, 404)
    for account in ("handler.land", "clerk"):
        slowed = enquire(office, account, number=number, query_code=code)
        equal((slowed.status, slowed.body["code"]), (429, "throttled"), slowed.text)
        equal(int(slowed.header("retry-after")) in (1, 2), True, "seconds to wait")
    tried = [enquire(office, "handler.land", number=f"260101-8888-{other}", name="钱小川").status for other in range(50)]
    equal((set(tried[:40]), tried[-1]), ({404}, 429), "who guesses at many")
    other = office.register(petitioners=PEOPLE[:1]).body
    asked = {"number": other["petition"]["number"], "query_code": other["query_code"]}
    equal(enquire(office, "handler.land", **asked).status, 429, "who guessed at many waits for all")
    equal(enquire(office, "clerk", **asked).status, 201, "and nobody else does")


def run(office, tally):
    tally.check("each person's own receipt", check_group, office)
    tally.check("a part of a code", check_parts, office)
    tally.check("an enquiry by a stranger", check_strangers, office)
    tally.check("an enquiry about an accusation", check_sealed, office)
    tally.check("an enquiry about whoever would answer it", check_against_the_office, office)
    tally.check("an enquiry about an accusation of its handlers", check_with_the_accused, office)
    tally.check("the petitioner's own day", check_petitioners_day, office)
    tally.check("an enquiry about what was voided", check_voided, office)
    tally.check("an enquiry where it is reexamined", check_reviewing, office)
    tally.check("a name as a form pads it", check_padded_name, office)
    tally.check("an accusation by three people", check_sealed_group, office)
    tally.check("an enquiry about a petition that was joined", check_joined, office)
    tally.check("guessing a code", check_guessing, office)
