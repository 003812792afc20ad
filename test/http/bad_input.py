"""Bad input, B01 to B80 of the list that the office's security goals come with.

A record for each row: request, status, code, what must not appear. What is refused (and what only looks) leaves no
row in the database. Rows about bytes on the wire are in limits.py, about cookies in browser_rules.py, about files in
uploads.py, about who sees what in revealing.py, about the cost of a password in passwords.py, about repeated and
simultaneous acts in acts.py. Each row's number stands in the name of what meets it.
"""
import json
import re
from pathlib import Path
from urllib.parse import quote

from case import Case, equal_header, field, posted
from office import ABSENT, petition
from program import equal

DEEP = b'{"channel":' + b"[" * 10_000 + b"]" * 10_000 + b"}"
# Rows that belong to later work: exports, second factors, links by which a password is reset.
LATER = {69, 70}


def person(**fields):
    return petition(petitioners=[{"name": "温石榴", **fields}])


def look(name, path, status=200, code=None, **more):
    return Case(name, "GET " + path, status, code, no_act=True, **more)


UNREADABLE = [
    posted("B01 no body", b"", 400, "body_required"),
    posted("B02 cut in the middle", b'{"channel":"visit","subj', 400, "bad_json"),
    posted("B03 nested ten thousand deep", DEEP, 400, "too_deep"),
    posted("B04 a key twice", b'{"channel":"visit","channel":"phone"}', 400, "duplicate_key"),
    posted("B05 a number beyond double", b'{"headcount":1e400}', 400, "bad_number"),
    posted("B05 not a number", b'{"headcount":NaN}', 400, "bad_json"),
    posted("B06 broken UTF-8", b'{"subject":"\xc3\x28"}', 400, "bad_utf8"),
    posted("B06 overlong form", b'{"subject":"\xc0\xaf"}', 400, "bad_utf8"),
    posted("B06 half a surrogate", b'{"subject":"\\ud800"}', 400, "bad_utf8"),
    look("B07 dots written twice over", "/api/v1/files/%252e%252e%252f", 404, "not_found"),
    look("B07 dots", "/%2e%2e/%2e%2e/etc/passwd.txt", 404, "not_found", has_not="root:"),
    posted("B08 NUL", b'{"subject":"a\\u0000b"}', 400, "bad_char"),
    posted("B23 GBK", '{"subject":"路灯"}'.encode("gbk"), 400, "bad_utf8"),
    *[posted(f"B28 {name} is nobody's to set", petition(**{name: value}), 400, "unknown_field", has=name)
      for name, value in [("role", "admin"), ("status", "closed"), ("office_id", ABSENT),
                          ("registered_at", "2020-01-01T00:00:00Z")]],
    Case("B38 JSON as plain text", "POST /api/v1/petitions", 415, "unsupported_type",
         body=json.dumps(petition()).encode(), headers={"Content-Type": "text/plain"}),
    Case("B38 XML with an entity", "POST /api/v1/petitions", 415, "unsupported_type",
         body=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', headers={"Content-Type": "application/xml"}),
    posted("B40 a packed body", b"\x1f\x8b\x08\x00", 415, "unsupported_type",
           headers={"Content-Encoding": "gzip"}),
]

FIELDS = [
    posted("B09 a subject of a million and one letters", petition(subject="a" * 1_000_001), (413, 422)),
    posted("B09 a subject of 501 letters", petition(subject="长" * 501), 422, check=field("subject", "too_long")),
    *[posted(f"B10 a subject of {name}", petition(subject=text), 422, check=field("subject", "required"))
      for name, text in [("spaces", "   "), ("wide spaces", "\u3000\u3000"), ("no width", "\u200b\u200d\ufeff")]],
    *[posted(f"{name} in a name", petition(petitioners=[{"name": f"王{text}小"}]), 422,
             check=field("petitioners[0].name", "bad_char"))
      for name, text in [("B20 turned writing", "\u202e"), ("B18 a line end", "\r\n"), ("B18 a tab", "\t")]],
    *[posted(f"B18 a line end in the name of {name} complained of", petition(complained_of=[{name: "王\r\n小"}]), 422,
             check=field(f"complained_of[0].{name}", "bad_char")) for name in ("person_name", "organ_name")],
    posted("B25 a wrong check digit", person(id_number="330106199003071235"), 422, has='"overridable":true',
           check=field("petitioners[0].id_number", "id_checksum")),
    posted("B26 born on 30 February", person(id_number="330106199902301234"), 422, has='"overridable":true',
           check=field("petitioners[0].id_number", "id_date")),
    posted("B26 not born yet", person(id_number="330106299903071234"), 422, has='"overridable":true',
           check=field("petitioners[0].id_number", "id_date")),
    posted("B27 a short telephone number", person(phone="1380013800"), 422, has='"overridable":true',
           check=field("petitioners[0].phone", "phone_form")),
    posted("B29 received tomorrow", petition(received_on="2999-01-01"), 422,
           check=field("received_on", "in_the_future")),
    posted("B29 received before 1949", petition(received_on="1940-01-01"), 422,
           check=field("received_on", "too_early")),
    posted("B29 received on no day", petition(received_on="0000-00-00"), 422,
           check=field("received_on", "bad_value")),
    posted("B29 29 February of a common year", petition(received_on="2026-02-29"), 422,
           check=field("received_on", "bad_value")),
    *[look(f"B30 a limit of {text or 'nothing'}", "/api/v1/matters?limit=" + quote(text), 422,
           check=field("limit", "bad_value")) for text in ("-1", "0", "", "1;2", "1e2", " 1")],
    look("B30 an empty cursor", "/api/v1/matters?cursor=", 422, check=field("cursor", "bad_value")),
    look("B30 a page by number", "/api/v1/matters?page=2", 400, "unknown_field"),
]

TEXTS = {
    "B13 markup": "<script>alert(1)</script>", "B14 an attribute": '"><img src=x onerror=alert(1)>',
    "B15 a link that runs": "javascript:alert(1)", "B16 templates": "{{7*7}} ${7*7}",
    "B18 line ends": "第一行\r\n第二行", "B20 turned writing in a text": "前\u202e后",
    "B21 rare letters and pictures": "𠮷䶮 😀 谢谢", "B12 wildcards": "百分之%_\\的",
}

METHODS = [
    Case("B35 TRACE", "TRACE /api/v1/matters", 405, "method_not_allowed"),
    Case("B35 a method nobody knows", "FOO /api/v1/matters", 405, "method_not_allowed"),
    Case("B35 GET of what is only given", f"GET /api/v1/matters/{ABSENT}/commands", 405, "method_not_allowed",
         check=lambda answer: equal_header(answer, "allow", "POST")),
    Case("B35 GET with a body on a route that writes", "GET /api/v1/login_links", 405, "method_not_allowed",
         body=b'{"token":"0"}', headers={"Content-Type": "application/json"}),
    look("B45 a change by GET", "/api/v1/sessions/current", 405, "method_not_allowed",
         check=lambda answer: equal_header(answer, "allow", "DELETE")),
    look("B45 a change by another name", "/api/v1/sessions/current?_method=DELETE", 405, "method_not_allowed"),
    Case("B45 a change by a header", "POST /api/v1/sessions/current", 405, "method_not_allowed", body={},
         headers={"X-HTTP-Method-Override": "DELETE"}),
    Case("B46 asking for foreign use", "OPTIONS /api/v1/matters", 405, "method_not_allowed",
         headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"},
         check=lambda answer: [equal_header(answer, "access-control-" + name, None) for name in
                               ("allow-origin", "allow-methods", "allow-headers", "allow-credentials", "max-age")]),
    Case("B37 another host", "GET /healthz", 421, "misdirected", account=None, headers={"Host": "evil.example"}),
    Case("B43 a foreign page", "POST /api/v1/petitions", 403, "foreign_origin", body=petition(),
         headers={"Origin": "https://evil.example"}),
    Case("B43 a page of no origin", "POST /api/v1/petitions", 403, "foreign_origin", body=petition(),
         headers={"Origin": "null"}),
    Case("B44 another site", "POST /api/v1/petitions", 403, "foreign_origin", body=petition(),
         headers={"Sec-Fetch-Site": "cross-site"}),
    Case("B47 a cookie of chance", "GET /api/v1/me", 401, "unauthenticated", account=None,
         headers={"Cookie": "ps=" + "f" * 64}),
    Case("B47 half a cookie", "GET /api/v1/me", 401, "unauthenticated", account=None, headers={"Cookie": "ps=f"}),
    Case("B47 a cookie of a megabyte", "GET /api/v1/me", 431, "headers_too_large", account=None,
         headers={"Cookie": "ps=" + "f" * 1_000_000}),
    Case("B67 no password", "POST /api/v1/sessions", 400, "bad_password", account=None,
         body={"name": "auditor", "password": ""}),
    Case("B67 a password of 1025 bytes", "POST /api/v1/sessions", 400, "bad_password", account=None,
         body={"name": "auditor", "password": "a" * 1025}),
    Case("B67 a password of ten megabytes", "POST /api/v1/sessions", 413, "too_large", account=None,
         body={"name": "auditor", "password": "a" * 10_000_000}),
]

CASES = UNREADABLE + FIELDS + METHODS


def kept(office, **fields):
    """The petition as its clerk reads it again."""
    answer = office.register(**fields)
    equal(answer.status, 201, answer.text)
    read = office.ask("clerk", "GET", "/api/v1/petitions/" + answer.body["petition"]["id"])
    equal(read.header("content-type"), "application/json")
    return read.body["petition"]


def check_text(office, text):
    """Only text: the same letters come back, as JSON that no browser takes for a page."""
    equal(kept(office, subject=text, text=text)["text"], text)


def check_texts_hold(office):
    """B21: what was given with such letters stands as it was sealed."""
    office.close()
    verified = office.store.run("verify")
    office.serve()
    equal(verified.returncode, 0, verified.stderr)


def check_limit_cut(office):
    """B30: whoever asks for more rows than a page holds gets a page."""
    for at in range(101 - office.ask("sorter", "GET", "/api/v1/matters?limit=100").body["count"]):
        equal(office.register(subject=f"第{at}件来信").status, 201)
    page = office.ask("sorter", "GET", "/api/v1/matters?limit=9223372036854775808")
    equal((page.status, len(page.body["items"])), (200, 100))
    equal(bool(page.body["next_cursor"]), True, "there is more")


def check_composed(office):
    """B22: one way of writing a letter is kept."""
    petition_kept = kept(office, petitioners=[{"name": "Andre\u0301"}], text="\uf900 e\u0301")
    equal((petition_kept["petitioners"][0]["name"], petition_kept["text"]), ("Andr\u00e9", "\u8c48 \u00e9"))


def check_tidied(office):
    """B25, B27: what can only be meant in one way is put right."""
    read = kept(office, petitioners=[{"name": "𠮷䶮", "id_number": "11010519491231002x", "phone": "+86 138 0013 8000"}])
    found = read["petitioners"][0]
    equal((found["name"], found["id_number"], found["phone"]), ("𠮷䶮", "11010519491231002X", "13800138000"))


def check_as_given(office):
    """B25 to B27: nobody is turned away for a typing rule."""
    fields = {"id_number": "330106199003071235", "phone": "1380013800"}
    read = kept(office, petitioners=[{"name": "温石榴", **fields}],
                as_given=["petitioners[0].id_number", "petitioners[0].phone"])
    equal({name: read["petitioners"][0][name] for name in fields}, fields)
    equal(sorted(read["unverified"]), ["petitioners[0].id_number", "petitioners[0].phone"])


def check_statements(office):
    """B11: what looks like SQL is looked for, and nothing else happens."""
    for words in ("' OR 1=1;--", "%'; DROP TABLE records;--", "'||(select 1)||'"):
        before = office.rows()
        for path in ("/api/v1/search?q=", "/api/v1/matters?q="):
            answer = office.ask("sorter", "GET", path + quote(words))
            equal((answer.status, answer.body["items"]), (200, []), path + words)
        equal(office.rows(), before)


def check_wildcards(office):
    """B12: they stand for themselves."""
    marked = office.register(subject="甲%乙_丙\\丁").body["matter"]["id"]
    office.register(subject="甲子乙丑丙寅丁")
    for words in ("甲%乙", "乙_丙", "丙\\丁"):
        for path in ("/api/v1/search?q=", "/api/v1/matters?q="):
            items = office.ask("sorter", "GET", path + quote(words)).body["items"]
            equal([item.get("matter_id", item.get("id")) for item in items], [marked], path + words)
    for words in ("%", "_", "%%", "甲%丁", "甲_乙"):
        items = office.ask("sorter", "GET", "/api/v1/search?q=" + quote(words)).body["items"]
        equal([item["subject"] for item in items if words not in item["subject"]], [], words)


def check_corrected_name(office):
    """B18, B20: nor does a correction put into a name what a registration may not."""
    made = office.register().body
    for text in ("王\r\n小", "王\u202e小"):
        answer = office.command("clerk", made["matter"]["id"], "correct", petition_id=made["petition"]["id"],
                                fields={"petitioners[0].name": text})
        equal(answer.status, 422, text)
        field("fields.petitioners[0].name", "bad_char")(answer)


def check_lines_of_log(office):
    """B18: a line end in a header, a path or a name begins no line of the log, nor a second row of the audit."""
    office.token("clerk"), office.token("auditor")
    before = int(office.select("select max(n) from audit")[0][0])
    office.send("GET", "/api/v1/petitions/%0d%0a%7b%22status%22%3a200%7d",
                headers={"User-Agent": 'a\t{"status":200}', "Authorization": "Bearer " + office.token("clerk")})
    office.log_in('nobody\r\n{"time":"forged"}', "not this one")
    for line in office.log().splitlines():
        if line.startswith("{"):
            told = json.loads(line)
            equal("time" in told and told["time"] != "forged", True, line)
    equal("forged" in office.log(), False)
    rows = office.ask("auditor", "GET", "/api/v1/audit?limit=100").body["items"]
    rows = [row for row in rows if row["n"] > before]
    equal([(row["action"], row["result"]) for row in rows], [("log_in", "refused"), ("get_petition", "not_found")])
    equal([value for row in rows for value in row.values() if "\n" in str(value) or "forged" in str(value)], [])


def check_file_name_with_lines(office):
    """B19: a line end in the name of a file ends no header."""
    before = office.rows()
    answer = office.ask("clerk", "POST", "/api/v1/files", b"a letter", Content_Type="text/plain",
                        X_File_Name="a%0d%0aSet-Cookie:%20ps=1.txt")
    equal((answer.status, answer.code, answer.header("set-cookie")), (400, "bad_char", None))
    equal(office.rows(), before)


def check_command_as_name(office):
    """B24: a name is only a name."""
    for name in ("; rm -rf /.txt", "$(id).txt", "`id`.txt"):
        answer = office.ask("clerk", "POST", "/api/v1/files", b"a letter", Content_Type="text/plain",
                            X_File_Name=quote(name))
        equal(answer.status, 201)
        equal("uid=" in answer.text, False)
    children = Path(f"/proc/{office.server.process.pid}/task/{office.server.process.pid}/children").read_text()
    equal(children.strip(), "", "processes that were started")


def check_second_token(office):
    """B41, B42: by a cookie alone nothing is registered, nor with the token of another session, be it one's own."""
    session, again, another = office.log_in("clerk"), office.log_in("clerk"), office.log_in("sorter")
    headers = {"Cookie": session.header("set-cookie").split(";")[0], "Origin": office.server.address,
               "Sec-Fetch-Site": "same-origin"}

    def register(**more):
        return office.send("POST", "/api/v1/petitions", petition(), {**headers, **more})

    before = office.rows()
    for tokens in ({}, *({"X-CSRF-Token": token} for token in (again.body["csrf_token"], another.body["csrf_token"], ""))):
        answer = register(**tokens)
        equal((answer.status, answer.code), (403, "csrf"), str(tokens))
        equal(office.rows(), before, str(tokens))
    made = register(**{"X-CSRF-Token": session.body["csrf_token"]})
    equal(made.status, 201, made.text)
    equal(int(office.rows()[0]) - int(before[0]), 1, "acts")


def check_connect(office):
    """B35: this is no proxy."""
    answer = office.raw(f"CONNECT evil.example:443 HTTP/1.1\r\nHost: {office.host}\r\n\r\n".encode())
    equal((answer.status, answer.code), (405, "method_not_allowed"))


def forwarded(office, address):
    return office.send("POST", "/api/v1/sessions", {"name": "nobody at all", "password": "not this one"},
                       {"X-Forwarded-For": address})


def check_forwarded(office):
    """B36: only a proxy that is named is believed, or anybody could pass for many or for this machine."""
    office.serve("--limit", "logins_per_10_minutes=1")
    codes = {forwarded(office, "198.51.100.7").code for _ in range(3)}
    equal("throttled" in codes, False, "a stranger's word for an address")
    office.serve("--limit", "logins_per_10_minutes=1", "--trusted-proxy", "127.0.0.1")
    codes = [forwarded(office, "198.51.100.7").code for _ in range(2)]
    equal(codes[1], "throttled", "a proxy's word for an address")
    equal(forwarded(office, "127.0.0.1, 198.51.100.7").code, "throttled", "what stands before the proxy's word")
    rows = office.ask("auditor", "GET", "/api/v1/audit?limit=100").body["items"]
    equal("log_in" in {row["action"] for row in rows}, True, "the audit knows of it")
    equal("198.51.100.7" in str(rows), False, "a stranger's word in the audit")
    office.serve()


def check_ended(office):
    """B49: a session ends with its account and with silence."""
    for statement in ("update accounts set is_disabled = 1 where name = 'station.village'",
                      "update sessions set used_at = used_at - 900000000 where account = 'station.village'",
                      "update sessions set expires_at = started_at where account = 'station.village'"):
        bearer = {"Authorization": "Bearer " + office.log_in("station.village").body["token"]}
        equal(office.send("GET", "/api/v1/me", headers=bearer).status, 200)
        office.select(statement)
        answer = office.send("GET", "/api/v1/me", headers=bearer)
        equal((answer.status, answer.code), (401, "unauthenticated"), statement)
        office.select("update accounts set is_disabled = 0 where name = 'station.village'")
    office.tokens.pop("station.village", None)  # its other sessions have ended too


def referred(office):
    matter = office.register().body["matter"]["id"]
    for command, fields in [("screen", {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}),
                            ("refer", {"to_organ_id": office.officer("handler.housing")["organ_id"]})]:
        equal(office.command("sorter", matter, command, **fields).status, 201, command)
    return matter


def check_states(office):
    """B71: what the state or the law refuses leaves the matter as it was."""
    matter = referred(office)
    answer = {"request": 1, "result": "support", "fact": "现场核实。", "articles": ["regulation_2022.33"], "text": "修复。"}

    def refused(account, status, code, command, **fields):
        before = office.rows()
        given = office.command(account, matter, command, **fields)
        equal((given.status, given.code), (status, code), command)
        equal(office.rows(), before, command)

    def done(account, command, **fields):
        given = office.command(account, matter, command, **fields)
        equal(given.status, 201, given.text)

    refused("handler.housing", 409, "not_accepted", "propose_opinion", answers=[answer])
    done("handler.housing", "accept", procedure="ordinary")
    refused("handler.housing", 409, "already_accepted", "accept", procedure="ordinary")
    refused("handler.housing", 422, "invalid_fields", "request_extension", days=31, reason="要鉴定。")
    done("handler.housing", "request_extension", days=30, reason="要鉴定。")
    done("head.housing", "extend", days=30, reason="同意。")
    refused("handler.housing", 409, "extended_already", "request_extension", days=30, reason="还要。")


def vain_looks(office, matter):
    return office.select(f"select officer, action from audit where object = '{matter}' and result = 'not_found' order by n")


def check_another_office(office):
    """B74: a matter of another office is not there, by any of its routes; that somebody looked is noted."""
    matter = referred(office)
    before = vain_looks(office, matter)
    nothing = office.ask("handler.land", "GET", "/api/v1/matters/" + ABSENT)
    hidden = office.ask("handler.land", "GET", "/api/v1/matters/" + matter)
    for answer in (nothing, hidden):
        answer.body.pop("request_id")
    equal((hidden.status, hidden.body), (404, nothing.body))
    given = office.ask("handler.land", "POST", f"/api/v1/matters/{matter}/commands",
                       {"command": "accept", "procedure": "ordinary"}, If_Match='"3"')
    equal((given.status, given.code), (404, "not_found"))
    officer = office.officer("handler.land")["id"]
    equal(vain_looks(office, matter), [*before, (officer, "get_matter"), (officer, "give_command")])
    equal((officer, "get_matter") in vain_looks(office, ABSENT), True, "what is not there is noted as well")


def check_administrator(office):
    """B80: whoever runs the system reads no petition, and one officer has one role."""
    answer = office.register()
    matter = answer.body["matter"]["id"]
    for account in ("admin", "security", "auditor"):
        for path in ("matters/" + matter, "petitions/" + answer.body["petition"]["id"]):
            equal(office.ask(account, "GET", "/api/v1/" + path).status, 404, f"{account} {path}")
        given = office.ask(account, "POST", f"/api/v1/matters/{matter}/commands", {"command": "archive"},
                           If_Match='"1"')
        equal((given.status, given.code), (404, "not_found"), account)
        equal(office.ask(account, "GET", "/api/v1/matters").body["count"], 0, account)


def check_one_role(office):
    """B80: no second role for the same officer's account; the refusal names the field and the rule, and changes nothing."""
    def officers():
        return office.select("select id, name, role, organ_id from officers order by id")

    before = officers()
    office.close()
    again = office.store.run("account add", "--name", "admin", "--role", "handler")
    office.serve()
    equal(again.returncode, 1)
    equal("--name: admin is an account with the role admin already, and an account has one role" in again.stderr, True,
          again.stderr)
    equal(officers(), before, "officers")
    equal(office.officer("admin")["role"], "admin")
    given = office.ask("admin", "POST", f"/api/v1/matters/{ABSENT}/commands", {"command": "archive"}, If_Match='"1"')
    equal((given.status, given.code), (404, "not_found"))


def check_all_rows(names):
    """Every row is met by a check that carries its number."""
    met = {int(number) for name in names for number in re.findall(r"\bB(\d\d)\b", name)}
    equal(set(range(1, 81)) - LATER - met, set(), "rows nobody meets:")


def run(office, tally):
    for case in CASES:
        tally.check(case.name, case.run, office)
    for name, text in TEXTS.items():
        tally.check(name, check_text, office, text)
    for name, check in [
        ("B21 such texts verify", check_texts_hold), ("B30 a limit of 2^63 is cut to 100", check_limit_cut),
        ("B11 statements", check_statements), ("B12 wildcards in a search", check_wildcards),
        ("B18 lines of the log", check_lines_of_log), ("B19 a line end in a file's name", check_file_name_with_lines),
        ("B18 B20 a name that is corrected", check_corrected_name), ("B41 B42 the second token", check_second_token),
        ("B22 composed letters", check_composed), ("B24 a command as a file's name", check_command_as_name),
        ("B25 B27 tidied", check_tidied), ("B25 B26 B27 as given", check_as_given), ("B35 CONNECT", check_connect),
        ("B49 ended sessions", check_ended), ("B71 states", check_states), ("B74 another office", check_another_office),
        ("B36 a forwarded address", check_forwarded), ("B80 administrators", check_administrator),
        ("B80 one role", check_one_role),
    ]:
        tally.check(name, check, office)
