"""Enquiries at the window, and each person's own receipt."""
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
    tally.check("an accusation by three people", check_sealed_group, office)
    tally.check("an enquiry about a petition that was joined", check_joined, office)
    tally.check("guessing a code", check_guessing, office)
