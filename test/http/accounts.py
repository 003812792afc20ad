"""Accounts and sessions: the administrator of role security keeps them, everybody ends the own sessions, and whatever
is done stands in the audit without a secret."""
import concurrent.futures

from office import ABSENT, ACCOUNTS
from program import equal

PATH, SESSIONS = "/api/v1/accounts", "/api/v1/sessions"
CATEGORY = "urban_rural.property_service"
PASSWORD = "long enough for anybody"
REASON = "调到别的科室"


def asked(office, name, role="clerk", **fields):
    return {"name": name, "officer_name": "卓" + name, "organ_id": office.officer("clerk")["organ_id"], "role": role, **fields}


def add(office, name, role="clerk", **fields):
    made = office.ask("security", "POST", PATH, asked(office, name, role, **fields))
    equal(made.status, 201, made.text)
    return made.body["account"], made.body["link"]["token"]


def change(office, account, command, by="security", **fields):
    return office.ask(by, "POST", f"{PATH}/{account['id']}/commands", {"command": command, "reason": REASON, **fields})


def enter(office, name, token):
    """The link sets a password; a session with it."""
    set_ = office.send("POST", "/api/v1/login_links", {"token": token, "password": PASSWORD})
    equal((set_.status, set_.body.get("account")), (201, name), set_.text)
    opened = office.log_in(name, PASSWORD)
    equal(opened.status, 201, opened.text)
    return opened.body


def me(office, token):
    return office.send("GET", "/api/v1/me", headers={"Authorization": "Bearer " + token})


def history(office, account):
    return office.ask("security", "GET", f"{PATH}/{account['id']}/history").body["items"]


def check_life(office):
    """Added, let in, another role, closed, open again: each ends the sessions before it, and stands in the history."""
    account, link = add(office, "life")
    equal((account["state"], account["role"], account["has_password"]), ("open", "clerk", False))
    first = enter(office, "life", link)
    equal(first["officer"]["name"], "卓life")
    again = office.send("POST", "/api/v1/login_links", {"token": link, "password": PASSWORD})
    equal(again.code, "link_gone", "a link works once")

    changed = change(office, account, "change_role", role="handler")
    equal((changed.status, changed.body["ended_sessions"], changed.body["account"]["role"]), (201, 1, "handler"), changed.text)
    equal(changed.body["left"]["has_nobody_else"], False, "the county's clerk is there")
    equal(me(office, first["token"]).status, 401, "the session of the old role")
    second = office.log_in("life", PASSWORD).body
    equal(second["officer"]["role"], "handler", "a server that was told of no other request knows the role")
    equal(office.send("POST", "/api/v1/petitions/export", headers={"Authorization": "Bearer " + second["token"]}).status, 200)

    closed = change(office, account, "close")
    equal((closed.status, closed.body["ended_sessions"], closed.body["account"]["state"]), (201, 1, "closed"))
    equal((me(office, second["token"]).status, office.log_in("life", PASSWORD).status), (401, 401))
    equal(change(office, account, "open").body["account"]["state"], "open")
    third = office.log_in("life", PASSWORD).body["token"]
    linked = change(office, account, "link")
    equal(me(office, third).status, 200, "the old password works until the link is used")
    enter(office, "life", linked.body["link"]["token"])
    equal(me(office, third).status, 401)

    security = office.officer("security")["id"]
    told = [(row["action"], row["officer_id"], row.get("from_role"), row.get("to_role"), row.get("reason"))
            for row in reversed(history(office, account))]
    equal(told, [("add_account", security, None, None, None), ("change_role", security, "clerk", "handler", REASON),
                 ("close_account", security, None, None, REASON), ("open_account", security, None, None, REASON),
                 ("link_account", security, None, None, REASON)])
    check_no_secret(office, [link, linked.body["link"]["token"], first["token"], PASSWORD])


def check_no_secret(office, secrets):
    trail = office.ask("auditor", "GET", "/api/v1/audit?limit=100").text
    for secret in secrets:
        equal(secret in trail + office.log(), False, "a secret in audit or log")
    kept = office.select("select count(*) from idempotency_keys where body like '%token%'")
    equal(kept, [("0",)], "a link among kept answers")


def check_list(office):
    for name in ("list.one", "list.two", "list.three"):
        add(office, name)
    listed = office.ask("security", "GET", PATH + "?q=list.&limit=2").body
    equal(([item["name"] for item in listed["items"]], listed["count"]), (["list.one", "list.three"], 3))
    rest = office.ask("security", "GET", f"{PATH}?q=list.&limit=2&cursor={listed['next_cursor']}").body
    equal(([item["name"] for item in rest["items"]], rest["next_cursor"]), (["list.two"], None))
    heads = office.ask("security", "GET", PATH + "?role=head&limit=100").body["items"]
    equal({item["role"] for item in heads}, {"head"})
    land = office.officer("head.land")["organ_id"]
    of_land = office.ask("security", "GET", f"{PATH}?organ={land}&limit=100").body["items"]
    equal(({item["organ_id"] for item in of_land}, "head.land" in [item["name"] for item in of_land]), ({land}, True))
    change(office, rest["items"][0], "close")
    closed = office.ask("security", "GET", PATH + "?state=closed&limit=100").body["items"]
    equal(("list.two" in [item["name"] for item in closed], {item["state"] for item in closed}), (True, {"closed"}))
    for cursor in ("", "xyz", "3"):
        equal(office.ask("security", "GET", f"{PATH}?cursor={cursor}").body["fields"][0]["name"], "cursor", cursor)


def told(answer):
    return answer.status, [(field["name"], field["code"]) for field in answer.body.get("fields", [])]


def check_refused(office):
    """Every refusal names field and rule, and leaves nothing behind."""
    account, _ = add(office, "refused")
    security = next(item for item in office.ask("security", "GET", PATH + "?role=security").body["items"] if item["name"] == "security")
    before = office.select("select count(*) from accounts")
    for fields, fault in [
        ({"organ_id": ABSENT}, ("organ_id", "unknown")), ({"name": "clerk"}, ("name", "taken")),
        ({"name": " "}, ("name", "required")), ({"name": "长" * 70}, ("name", "too_long")),
        ({"officer_name": "a\tb"}, ("officer_name", "bad_char")),
    ]:
        status, faults = told(office.ask("security", "POST", PATH, {**asked(office, "nobody"), **fields}))
        equal((status, fault in faults), (422, True), f"{fields} {faults}")
    equal(told(office.ask("security", "POST", PATH, {**asked(office, "nobody"), "role": "king"}))[0], 422)
    equal(office.ask("security", "POST", PATH, {**asked(office, "nobody"), "secret": 1}).code, "unknown_field")
    equal(office.select("select count(*) from accounts"), before)
    for command, fields, fault in [
        ("change_role", {"role": "admin"}, ("role", "excluded")), ("change_role", {"role": "auditor"}, ("role", "excluded")),
        ("change_role", {"role": "clerk"}, ("role", "same_role")), ("change_role", {}, ("role", "required")),
        ("open", {}, ("command", "is_open")), ("close", {"reason": " "}, ("reason", "required")),
    ]:
        equal(told(change(office, account, command, **fields)), (422, [fault]), command)
    for command in ("close", "change_role", "link", "open"):
        equal(told(change(office, security, command, role="clerk")), (422, [("command", "own_account")]), command)
    auditor = next(item for item in office.ask("security", "GET", PATH + "?role=auditor").body["items"])
    equal(told(change(office, auditor, "change_role", role="clerk")), (422, [("role", "excluded")]))
    equal(change(office, {"id": ABSENT}, "close").status, 404)
    equal(change(office, account, "close").status, 201)
    equal(told(change(office, account, "close")), (422, [("command", "is_closed")]))
    equal(told(change(office, account, "link")), (422, [("command", "is_closed")]))


def check_last(office):
    """Somebody who may let others in is always left: over HTTP, and at the command line."""
    second, link = add(office, "security.second", "security")
    token = enter(office, "security.second", link)["token"]
    equal(change(office, second, "close").status, 201)
    equal(me(office, token).status, 401)
    office.close()
    refused = office.store.run("account close", "--name", "security")
    equal((refused.returncode, "last open account" in refused.stderr), (1, True), refused.stderr)
    office.serve()


def check_by_post(office):
    account, _ = add(office, "by.post")
    for name in ACCOUNTS:
        if name == "security":
            continue
        for answer in (office.ask(name, "POST", PATH, asked(office, "nobody")), change(office, account, "close", by=name),
                       office.ask(name, "GET", f"{PATH}/{account['id']}/history"),
                       office.ask(name, "GET", SESSIONS + "?all=true"),
                       office.ask(name, "GET", f"{SESSIONS}?account={account['id']}")):
            equal((answer.status, answer.code), (403, "outside_mandate"), name)
    equal(office.ask("security", "GET", f"{PATH}?q=by.post").body["items"][0]["state"], "open")


def check_repeated(office):
    """A link is not kept for whoever asks again under the same key."""
    body = asked(office, "repeated")
    made = office.ask("security", "POST", PATH, body, Idempotency_Key="accounts1")
    again = office.ask("security", "POST", PATH, body, Idempotency_Key="accounts1")
    equal((made.status, told(again)), (201, (422, [("name", "taken")])))
    other = office.ask("security", "POST", PATH, {**body, "name": "other"}, Idempotency_Key="accounts1")
    equal((other.status, other.code), (409, "key_reused"))


def sessions(office, token, query=""):
    answer = office.send("GET", SESSIONS + query, headers={"Authorization": "Bearer " + token})
    equal(answer.status, 200, answer.text)
    return answer.body


def check_sessions(office):
    """One's own, each by a name that opens nothing; an ended one is out at the next request."""
    account, link = add(office, "sessions")
    one = enter(office, "sessions", link)["token"]
    two = office.log_in("sessions", PASSWORD).body["token"]
    listed = sessions(office, one)
    equal((listed["count"], [item["account"] for item in listed["items"]]), (2, ["sessions"] * 2))
    (other,) = [item for item in listed["items"] if not item["is_current"]]
    (own,) = [item for item in listed["items"] if item["is_current"]]
    equal(len(other["id"]), 32)
    hashes = "".join(row[0] for row in office.select("select token_hash from sessions"))
    equal([item["id"] in hashes + one + two for item in listed["items"]], [False, False])
    end = lambda token, id: office.send("DELETE", f"{SESSIONS}/{id}", headers={"Authorization": "Bearer " + token})  # noqa: E731
    equal(end(office.token("clerk"), other["id"]).status, 404, "another's is not there")
    equal(end(one, ABSENT).status, 404)
    equal(end(one, other["id"]).status, 204)
    equal((me(office, one).status, me(office, two).status), (200, 401))
    equal(end(one, other["id"]).status, 404)

    page = sessions(office, office.token("security"), f"?account={account['id']}")
    equal([(item["id"], item["is_current"]) for item in page["items"]], [(own["id"], False)])
    everybody = sessions(office, office.token("security"), "?all=true&limit=1")
    equal((len(everybody["items"]), everybody["count"] > 2), (1, True))
    seen, cursor = [], ""
    while cursor is not None:
        part = sessions(office, office.token("security"), "?all=true&limit=3" + (f"&cursor={cursor}" if cursor else ""))
        seen, cursor = seen + [item["id"] for item in part["items"]], part["next_cursor"]
    equal((len(seen), len(set(seen)), own["id"] in seen), (everybody["count"], everybody["count"], True))
    equal(office.ask("security", "GET", SESSIONS + "?cursor=abc").body["fields"][0]["name"], "cursor")
    equal(office.ask("security", "GET", f"{SESSIONS}?account={ABSENT}").status, 404)
    equal(end(office.token("security"), own["id"]).status, 204)
    equal(me(office, one).status, 401)
    rows = [(row["action"], row["officer_id"]) for row in history(office, account)]
    equal(rows[:2], [("end_session", office.officer("security")["id"]), ("end_session", account["id"])])


def check_lists_follow(office):
    """Who comes to head an organ takes it out of what accuses that officer; the lists know it at once."""
    housing = office.officer("head.housing")["organ_id"]
    account, _ = add(office, "follow", "handler", organ_id=housing)
    against = [{"organ_name": "青禾县住房和城乡建设局物业科", "officer_id": account["id"]}]
    matter = office.register("clerk", kind="accusation", complained_of=against).body["matter"]["id"]
    for command, fields in [("screen", {"kind": "accusation", "category": CATEGORY}), ("refer", {"to_organ_id": housing})]:
        given = office.command("discipline", matter, command, **fields)
        equal(given.status, 201, given.text)

    def is_listed():
        return matter in office.ask("head.housing", "GET", "/api/v1/matters?limit=100&sort=-registered_on").text

    equal(is_listed(), True)
    equal(change(office, account, "change_role", role="head").status, 201)
    equal((is_listed(), office.ask("head.housing", "GET", "/api/v1/matters/" + matter).status), (False, 404))
    office.close()
    checked = office.store.run("rebuild", "--check")
    equal((checked.returncode, checked.stderr), (0, ""))
    verified = office.store.run("verify")
    equal(verified.returncode, 0, verified.stdout + verified.stderr)
    office.serve()


def check_at_once(office):
    """Several who are added at the same moment are each there once, and each may log in."""
    names = [f"at.once.{number}" for number in range(6)]
    with concurrent.futures.ThreadPoolExecutor(len(names)) as together:
        answers = list(together.map(lambda name: office.ask("security", "POST", PATH, asked(office, name)), names))
    equal([answer.status for answer in answers], [201] * len(names), [answer.text for answer in answers])
    for name, answer in zip(names, answers):
        enter(office, name, answer.body["link"]["token"])
    equal(office.ask("security", "GET", PATH + "?q=at.once").body["count"], len(names))


def run(office, tally):
    for check in (check_life, check_list, check_refused, check_last, check_by_post, check_repeated, check_sessions,
                  check_lists_follow, check_at_once):
        tally.check("accounts: " + check.__name__.replace("check_", "").replace("_", " "), check, office)
