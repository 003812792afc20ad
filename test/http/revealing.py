"""Revealing, the audit, and the rules about who is complained of (Arts. 28, 30), each with its number from the list
of the office's security goals. The matrix itself is view_matrix.py's.
"""
from urllib.parse import quote

from histories import CATEGORY
from office import ABSENT, petition
from program import equal

PERSON = {"name": "欧阳木槿", "id_number": "380121209901010009", "phone": "13900001234",
          "address": "青禾县柳湾镇石桥村七组十九号"}
OTHER = {"name": "司空青黛", "phone": "13900005678"}
# Whom they speak for.
WARD = {"name": "令狐蒹葭", "id_number": "380121209901010017", "phone": "13900007777", "address": "松坪镇竹园村二组八号"}
REASON = "核对送达地址"


def begin(office, account="clerk", **fields):
    as_given = ["petitioners[0].id_number", *(["represented.id_number"] if "represented" in fields else [])]
    body = petition(petitioners=[PERSON, OTHER], as_given=as_given, **fields)
    answer = office.ask(account, "POST", "/api/v1/petitions", body)
    equal(answer.status, 201, answer.text)
    return answer.body["matter"]["id"], answer.body["petition"]["id"]


def give(office, account, matter, command, **fields):
    given = office.command(account, matter, command, **fields)
    equal(given.status, 201, f"{account} {command} {given.text}")
    return given


def at_housing(office, **fields):
    matter, first = begin(office, **fields)
    give(office, "sorter", matter, "screen", kind="appeal", category=CATEGORY, branch=6)
    give(office, "sorter", matter, "refer", to_organ_id=organ_of(office, "handler.housing"))
    return matter, first


def organ_of(office, account):
    return office.officer(account)["organ_id"]


def reveal(office, account, matter, first, field="phone", petitioner=0, reason=REASON, represented=None, **headers):
    whose = {"petitioner": petitioner, "represented": represented}
    return office.ask(account, "POST", f"/api/v1/matters/{matter}/reveal", {
        "petition_id": first, "field": field, "reason": reason,
        **{name: value for name, value in whose.items() if value is not None}}, **headers)


def rows(office, matter):
    return office.ask("auditor", "GET", f"/api/v1/audit?limit=100&matter={matter}").body


def check_reveal(office):
    matter, first = at_housing(office)
    for count, field in enumerate(("phone", "id_number", "address"), 1):
        answer = reveal(office, "handler.housing", matter, first, field)
        equal((answer.status, answer.body["value"]), (200, PERSON[field]), field)
        row = rows(office, matter)["items"][0]
        equal(rows(office, matter)["count"], count)
        equal((row["action"], row["officer_id"]), ("reveal", office.officer("handler.housing")["id"]))
        equal(row["object"], f"{matter}/{first}/petitioners[0].{field}")
        equal(row["result"], "done: " + REASON)
        for other in set(PERSON) - {field}:
            equal(PERSON[other] in answer.text, False, f"{other} beside {field}")
    audit = office.ask("auditor", "GET", "/api/v1/audit?limit=100").text
    for value in PERSON.values():
        equal(value in audit, False, "a personal value in the audit")


def check_reveal_again(office):
    """A repeat under the same key is answered and noted anew: the value is kept nowhere else."""
    matter, first = at_housing(office)
    for count in (1, 2):
        answer = reveal(office, "handler.housing", matter, first, Idempotency_Key="reveal-" + matter)
        equal((answer.body["value"], rows(office, matter)["count"]), (PERSON["phone"], count))
    other = reveal(office, "handler.housing", matter, first, "address", Idempotency_Key="reveal-" + matter)
    equal((other.status, other.code), (409, "key_reused"))


def check_bad_reveal(office):
    matter, first = at_housing(office)
    for fields, code in [({"reason": " "}, "reason"), ({"reason": "字" * 201}, "reason"),
                         ({"petitioner": 2}, "petitioner"), ({"petitioner": -1}, "petitioner"),
                         ({"field": "text"}, "field"), ({"petitioner": None}, "petitioner"),
                         ({"represented": True}, "petitioner"),
                         ({"petitioner": None, "represented": True}, "represented"),
                         ({"field": "address", "petitioner": 1}, "field"), ({"first": ABSENT}, "petition_id")]:
        fields = dict(fields)
        answer = reveal(office, "handler.housing", matter, fields.pop("first", first), **fields)
        equal((answer.status, [fault["name"] for fault in answer.body.get("fields", [])]), (422, [code]), str(fields))
    equal(rows(office, matter)["count"], 0, "a refused request leaves no row")


def check_reasons(office):
    """The audit is read by others: no value of anybody in the petition stands in a reason, whatever is asked for."""
    matter, first = at_housing(office, represented=WARD)
    for value in [*PERSON.values(), *OTHER.values(), *WARD.values(), " ".join(PERSON["name"]),
                  PERSON["phone"][:3] + "\u3000" + PERSON["phone"][3:]]:
        for field in ("phone", "address"):
            answer = reveal(office, "handler.housing", matter, first, field, reason=f"联系{value}核对")
            told = [(fault["name"], fault["code"]) for fault in answer.body.get("fields", [])]
            equal((answer.status, told), (422, [("reason", "bad_value")]), f"{value} {field}")
    equal(rows(office, matter)["count"], 0)
    equal(reveal(office, "handler.housing", matter, first).status, 200)


def check_represented(office):
    """Whom a petition speaks for is masked as its petitioners are, and shown one value at a time as they are."""
    matter, first = at_housing(office, represented=WARD)
    page = office.ask("handler.housing", "GET", "/api/v1/matters/" + matter)
    equal([field for field, value in WARD.items() if value in page.text], ["name"])
    asked = {"petitioner": None, "represented": True}
    for count, field in enumerate(("phone", "id_number", "address"), 1):
        answer = reveal(office, "handler.housing", matter, first, field, **asked)
        equal((answer.status, answer.body.get("value"), answer.body.get("represented")), (200, WARD[field], True), field)
        equal("petitioner" in answer.body, False)
        row = rows(office, matter)["items"][0]
        equal((rows(office, matter)["count"], row["object"]), (count, f"{matter}/{first}/represented.{field}"))
    equal(reveal(office, "head.housing", matter, first, **asked).code, "outside_mandate")
    equal(reveal(office, "handler.land", matter, first, **asked).status, 404)
    sealed, its = at_housing(office, represented=WARD, confidential=True)
    equal(reveal(office, "handler.housing", sealed, its, **asked).code, "approval_required")


def check_who_reveals(office):
    """B79: only where the table says so; who accuses is not one officer's to open."""
    matter, first = at_housing(office)
    for account, want in [("head.housing", (403, "outside_mandate")), ("head.office", (403, "outside_mandate")),
                          ("supervisor", (403, "outside_mandate")), ("handler.land", (404, "not_found")),
                          ("admin", (404, "not_found")), ("auditor", (404, "not_found"))]:
        for field in PERSON:
            answer = reveal(office, account, matter, first, field)
            equal((answer.status, answer.code), want, f"{account} {field}")
    confidential, its = at_housing(office, confidential=True)
    sealed, accusing = accusation_at_police(office)
    for account, where, which in [("handler.housing", confidential, its), ("handler.police", sealed, accusing),
                                  ("discipline", sealed, accusing)]:
        for field in PERSON:
            answer = reveal(office, account, where, which, field)
            equal((answer.status, answer.code), (403, "approval_required"), f"{account} {field}")
        page = office.ask(account, "GET", "/api/v1/matters/" + where).text
        equal([value for value in PERSON.values() if value in page], [], account)


def accusation_at_police(office, **fields):
    against = {"complained_of": [{"organ_id": organ_of(office, "head.housing")}], **fields}
    matter, first = begin(office, kind="accusation", **against)
    give(office, "discipline", matter, "screen", kind="accusation", category=CATEGORY)
    give(office, "discipline", matter, "refer", to_organ_id=organ_of(office, "head.police"))
    return matter, first


def check_attempts(office):
    """B74: who asks for what is not theirs is answered as if it were not there, and is in the audit."""
    matter, first = at_housing(office)
    ask = [("GET", f"/api/v1/matters/{matter}", None, "get_matter", matter),
           ("GET", f"/api/v1/petitions/{first}", None, "get_petition", first),
           ("GET", f"/api/v1/matters/{matter}/trail", None, "list_trail", matter),
           ("POST", f"/api/v1/matters/{matter}/commands", {"command": "accept"}, "give_command", matter)]
    for method, path, body, action, of in ask:
        answer = office.ask("handler.land", method, path, body, If_Match='"3"')
        equal((answer.status, answer.code), (404, "not_found"), action)
        row = office.ask("auditor", "GET", "/api/v1/audit?limit=1").body["items"][0]
        equal((row["action"], row["object"], row["result"]), (action, of, "not_found"))
        equal(row["officer_id"], office.officer("handler.land")["id"])
    before = office.ask("auditor", "GET", "/api/v1/audit?limit=1").body["items"][0]["n"]
    office.ask("handler.land", "GET", "/api/v1/matters/" + PERSON["phone"])
    row = office.ask("auditor", "GET", "/api/v1/audit?limit=1").body["items"][0]
    equal((row["n"], row["object"]), (before + 1, ""), "what is no id is not kept")


def check_forbidden_route(office):
    """Rule 1, B76: not to the accused, nor below them; nothing is done, and the attempt is noted."""
    station = office.officer("handler.station")["organ_id"]
    against = [{"organ_id": organ_of(office, "head.housing")}]
    matter, _ = begin(office, kind="accusation", complained_of=against)
    give(office, "discipline", matter, "screen", kind="accusation", category=CATEGORY)
    for count, organ in enumerate((against[0]["organ_id"], station), 1):
        given = office.command("discipline", matter, "refer", to_organ_id=organ)
        equal((given.status, given.code), (409, "conflict_of_interest"))
        equal([rows(office, matter)["count"], rows(office, matter)["items"][0]["result"]],
              [count, "conflict_of_interest"])
    equal(office.ask("discipline", "GET", "/api/v1/matters/" + matter).body["matter"]["n"], 2)


def check_named_later(office):
    """Rule 3, B77: who is named after the matter was sent there loses it in the same act."""
    police = organ_of(office, "head.police")
    ways = {
        "repeat": lambda m, _: office.ask("discipline", "POST", "/api/v1/petitions", petition(
            matter_id=m, kind="accusation", complained_of=[{"organ_id": police}])),
        "supplement": lambda m, p: office.command("discipline", m, "supplement", petition_id=p, text="还有公安局。",
                                                  complained_of=[{"organ_id": police}]),
        "correct": lambda m, p: office.command("discipline", m, "correct", petition_id=p,
                                               fields={"complained_of[0].organ_id": police}),
    }
    for way, name in ways.items():
        matter, first = accusation_at_police(office)
        equal(office.ask("handler.police", "GET", "/api/v1/matters/" + matter).status, 200, way)
        equal(name(matter, first).status, 201, way)
        equal(office.ask("handler.police", "GET", "/api/v1/matters/" + matter).status, 404, way)
        page = office.ask("discipline", "GET", "/api/v1/matters/" + matter).body
        equal(page["acts"][-1]["back_to_organ_id"], page["matter"]["office_id"], way)
        equal([duty["holder"] for duty in page["duties"]], [organ_of(office, "discipline")], way)


def check_named_officer(office):
    """Rule 2: of an appeal the organ keeps the matter; the person named loses it, by whatever words it is sought."""
    subject = "楼长包庇一事"
    matter, first = at_housing(office, subject=subject)

    def found_by(account, words):
        listed, searched = (office.ask(account, "GET", path + quote(words)) for path in
                            ("/api/v1/matters?limit=100&q=", "/api/v1/search?limit=100&q="))
        return matter in listed.text, listed.body["count"], matter in searched.text

    equal(found_by("handler.housing", subject), (True, 1, True))
    named = {"person_name": office.officer("handler.housing")["name"], "organ_id": organ_of(office, "handler.housing")}
    give(office, "head.housing", matter, "supplement", petition_id=first, text="就是这个人。", complained_of=[named])
    equal(office.ask("handler.housing", "GET", "/api/v1/matters/" + matter).status, 404)
    equal(office.ask("handler.housing.second", "GET", "/api/v1/matters/" + matter).status, 200)
    equal(found_by("handler.housing", subject), (False, 0, False))
    equal(found_by("handler.housing", named["person_name"])[::2], (False, False), "by one's own name")
    equal(found_by("handler.housing.second", subject), (True, 1, True), "a colleague")


def check_namesakes(office):
    """Rule 2: where two officers are called so, neither sees it, and the page shows what the petitioner wrote."""
    second = office.officer("handler.housing.second")
    name, organ = office.officer("handler.housing")["name"], second["organ_id"]

    def rename(to):
        office.select(f"update officers set name = '{to}' where id = '{second['id']}'")
        office.serve()

    rename(name)
    try:
        for written in (name, "\u3000".join(name) + "科长"):
            matter, _ = at_housing(office, complained_of=[{"person_name": written, "organ_id": organ}])
            for account in ("handler.housing", "handler.housing.second"):
                equal(office.ask(account, "GET", "/api/v1/matters/" + matter).status, 404, account)
            shown = office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body["petitions"][0]["complained_of"]
            equal((shown[0]["person_name"], "officer_id" in shown[0]), (written, False))
            equal({one["officer_id"] for one in shown[1:]}, {second["id"], office.officer("handler.housing")["id"]})
            equal(["person_name" in one or "organ_id" in one for one in shown[1:]], [False, False])
    finally:
        rename(second["name"])


def check_against_the_office(office):
    """B78: what complains of the petition office's head is the office's above; nobody here sees it."""
    against = [{"officer_id": office.officer("head.office")["id"]}]
    matter, _ = begin(office, complained_of=against, subject="信访局长压件")
    for account in ("clerk", "sorter", "sorter.second", "head.office"):
        equal(office.ask(account, "GET", "/api/v1/matters/" + matter).status, 404, account)
        equal(matter in office.ask(account, "GET", "/api/v1/matters?limit=100&sort=-registered_on").text, False)
        similar = office.ask(account, "POST", "/api/v1/petitions/similar", petition(subject="信访局长压件"))
        equal(matter in similar.text, False, account)
        repeat = office.ask(account, "POST", "/api/v1/petitions", petition(matter_id=matter))
        equal((repeat.status, [fault["name"] for fault in repeat.body["fields"]]), (422, ["matter_id"]), account)
    equal(office.ask("sorter.city", "GET", "/api/v1/matters/" + matter).status, 200)


def check_files(office):
    """Rule 4: originals do not go with an accusation that is sent on, nor to whoever only oversees."""
    kept = office.ask("clerk", "POST", "/api/v1/files", b"scan", Content_Type="text/plain", X_File_Name="a.txt")
    path = f"/api/v1/files/{kept.body['id']}?matter_id="
    sealed, _ = accusation_at_police(office, file_ids=[kept.body["id"]])
    equal(office.ask("discipline", "GET", path + sealed).raw, b"scan")
    equal(office.ask("handler.police", "GET", path + sealed).status, 404)
    equal(office.ask("handler.police", "GET", "/api/v1/matters/" + sealed).body["files"], [])
    matter, _ = begin(office, file_ids=[kept.body["id"]])
    equal(office.ask("sorter", "GET", path + matter).raw, b"scan")
    equal(office.ask("supervisor", "GET", path + matter).status, 404)
    equal(office.ask("supervisor", "GET", "/api/v1/matters/" + matter).body["files"], [])


def check_administrators(office):
    """Rule 7, B80: who keeps the system sees no matter."""
    matter, first = begin(office)
    for account in ("admin", "security", "auditor"):
        for path in (f"/api/v1/matters/{matter}", f"/api/v1/petitions/{first}", f"/api/v1/matters/{matter}/trail"):
            equal(office.ask(account, "GET", path).status, 404, account)


def check_audit(office):
    for account in set(office.passwords) - {"auditor"}:
        for path in ("/api/v1/audit", "/api/v1/audit/check"):
            equal(office.ask(account, "GET", path).status, 403, account)
    seen, cursor = [], ""
    while cursor is not None:
        page = office.ask("auditor", "GET", "/api/v1/audit?limit=100" + (f"&cursor={cursor}" if cursor else "")).body
        seen += [row["n"] for row in page["items"]]
        cursor = page["next_cursor"]
    equal(seen, list(range(seen[0], 0, -1)), "every row once, the last first")
    check = office.ask("auditor", "GET", "/api/v1/audit/check").body
    equal((check["rows"], check["first_broken"]), (seen[0], None))
    equal(office.ask("auditor", "GET", "/api/v1/audit?cursor=x").status, 422)
    clerk = office.officer("clerk")["id"]
    logins = office.ask("auditor", "GET", f"/api/v1/audit?officer={clerk}&action=log_in").body
    equal({row["officer_id"] for row in logins["items"]}, {clerk})


# What the owner of the database can do, and nobody else: take away what keeps the audit as it is, and put it back.
UNGUARDED = {
    False: (["drop trigger audit_stay"],
            ["create trigger audit_stay before update on audit begin select raise(abort, 'append only'); end"]),
    True: (["grant update on audit to current_user", "alter table audit disable trigger audit_stay"],
           ["alter table audit enable trigger audit_stay", "revoke update on audit from current_user"]),
}


def check_broken_chain(office):
    """A row altered behind the program's back shows."""
    ((result,),) = office.select("select result from audit where n = 3")
    unguard, guard = UNGUARDED[bool(office.url)]

    def alter(result):
        for statement in [*unguard, f"update audit set result = '{result}' where n = 3", *guard]:
            office.select(statement)

    alter("nothing")
    equal(office.ask("auditor", "GET", "/api/v1/audit/check").body["first_broken"], 3)
    # What comes after this test finds the store whole.
    alter(result)
    equal(office.ask("auditor", "GET", "/api/v1/audit/check").body["first_broken"], None)


FAILING = {
    False: ("create trigger audit_fails before insert on audit begin select raise(abort, 'full'); end",
            "drop trigger audit_fails"),
    True: ("create function fail() returns trigger language plpgsql as $$begin raise exception 'full'; end$$; "
           "create trigger audit_fails before insert on audit for each row execute function fail()",
           "drop trigger audit_fails on audit; drop function fail()"),
}


def check_failing_audit(office):
    """Without its row in the audit nothing is revealed, and no attempt is answered."""
    matter, first = at_housing(office)
    office.token("handler.land")
    begin_failing, end_failing = FAILING[bool(office.url)]
    office.select(begin_failing)
    try:
        answer = reveal(office, "handler.housing", matter, first)
        attempt = office.ask("handler.land", "GET", "/api/v1/matters/" + matter)
    finally:
        office.select(end_failing)
    equal((answer.status >= 500, PERSON["phone"] in answer.text), (True, False), answer.text)
    equal(attempt.status >= 500, True, attempt.text)
    equal(reveal(office, "handler.housing", matter, first).body["value"], PERSON["phone"])


def check_trail(office):
    """Whoever oversees, reviews or keeps a matter sees who looked; it answers others as the table says."""
    matter, first = at_housing(office)
    reveal(office, "handler.housing", matter, first)
    office.ask("handler.land", "GET", "/api/v1/matters/" + matter)
    trail = office.ask("supervisor", "GET", f"/api/v1/matters/{matter}/trail").body
    equal([row["action"] for row in trail["items"]], ["get_matter", "reveal"])
    equal(office.ask("handler.housing", "GET", f"/api/v1/matters/{matter}/trail").status, 403)
    equal(office.ask("handler.land", "GET", f"/api/v1/matters/{matter}/trail").status, 404)


def run(office, tally):
    for name, check in [
        ("revealing", check_reveal), ("revealing again", check_reveal_again), ("bad revealing", check_bad_reveal),
        ("reasons for revealing", check_reasons), ("revealing whom it speaks for", check_represented),
        ("B79 who reveals", check_who_reveals), ("B74 attempts", check_attempts),
        ("B76 a forbidden route", check_forbidden_route), ("B77 named later", check_named_later),
        ("B75 an officer who is named", check_named_officer), ("namesakes", check_namesakes),
        ("B78 against the office", check_against_the_office),
        ("files", check_files), ("B80 administrators", check_administrators), ("the trail", check_trail),
        ("the audit", check_audit),
    ]:
        tally.check(name, check, office)
    tally.check("a failing audit", check_failing_audit, office)
    tally.check("a broken chain", check_broken_chain, office)
