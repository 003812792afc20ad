"""What single requests are answered: records of request, status, code, and text that must or must not appear.

Names B.. are those of the list of bad inputs that the office's security goals come with.
"""
import json

from office import ABSENT, petition

DEEP = b'{"channel":' + b"[" * 10_000 + b"]" * 10_000 + b"}"


class Case:
    def __init__(self, name, request, status, code=None, has=(), has_not=(), account="clerk", body=None,
                 headers=None, check=None):
        self.name, self.account, self.body, self.headers = name, account, body, dict(headers or {})
        self.method, self.path = request.split(" ", 1)
        self.status, self.code, self.check = status, code, check
        self.has = (has,) if isinstance(has, str) else has
        self.has_not = (has_not,) if isinstance(has_not, str) else has_not

    def run(self, office):
        headers = dict(self.headers)
        if self.account:
            headers.setdefault("Authorization", "Bearer " + office.token(self.account))
        answer = office.send(self.method, self.path, self.body, headers)
        statuses = self.status if isinstance(self.status, tuple) else (self.status,)
        if answer.status not in statuses:
            raise AssertionError(f"{answer.status} instead of {self.status}: {answer.text[:300]}")
        if self.code and answer.code != self.code:
            raise AssertionError(f"code {answer.code} instead of {self.code}")
        for text in self.has:
            if text not in answer.text:
                raise AssertionError(f"{text!r} is missing in {answer.text[:300]}")
        for text in self.has_not:
            if text in answer.text:
                raise AssertionError(f"{text!r} must not appear")
        if answer.status >= 400:
            check_problem(answer)
        if self.check:
            self.check(answer)


def check_problem(answer):
    problem = answer.body
    for member in ("type", "title", "status", "detail", "code", "request_id"):
        if member not in problem:
            raise AssertionError(f"a problem without {member}")
    if problem["status"] != answer.status or problem["request_id"] != answer.header("x-request-id"):
        raise AssertionError("a problem that contradicts its answer")
    if answer.status in (429, 503) and not int(answer.header("retry-after") or 0):
        raise AssertionError("no Retry-After")


def posted(name, body, status, code=None, **more):
    return Case(name, "POST /api/v1/petitions", status, code, body=body,
                headers={"Content-Type": "application/json", **more.pop("headers", {})}, **more)


def field(name, code):
    """The problem names this field."""
    def check(answer):
        found = [(fault["name"], fault["code"]) for fault in answer.body.get("fields", [])]
        if (name, code) not in found:
            raise AssertionError(f"{name} {code} is not among {found}")
    return check


UNREADABLE = [
    posted("B01 no body", b"", 400, "body_required"),
    posted("B02 cut in the middle", b'{"channel":"visit","subj', 400, "bad_json"),
    posted("B03 nested ten thousand deep", DEEP, 400, "too_deep"),
    posted("B04 a key twice", b'{"channel":"visit","channel":"phone"}', 400, "duplicate_key"),
    posted("B05 a number beyond double", b'{"headcount":1e400}', 400, "bad_number"),
    posted("B05 not a number", b'{"headcount":NaN}', 400),
    posted("B06 broken UTF-8", b'{"subject":"\xc3\x28"}', 400, "bad_utf8"),
    posted("B06 overlong form", b'{"subject":"\xc0\xaf"}', 400, "bad_utf8"),
    posted("B06 half a surrogate", b'{"subject":"\\ud800"}', 400, "bad_utf8"),
    posted("B08 NUL", b'{"subject":"a\\u0000b"}', 400, "bad_char"),
    posted("B23 GBK", '{"subject":"路灯"}'.encode("gbk"), 400, "bad_utf8"),
    posted("B28 fields nobody may set", petition(role="admin", status="closed"), 400, "unknown_field"),
    Case("B38 JSON as plain text", "POST /api/v1/petitions", 415, "unsupported_type",
         body=json.dumps(petition()).encode(), headers={"Content-Type": "text/plain"}),
    Case("B38 XML with an entity", "POST /api/v1/petitions", 415, "unsupported_type",
         body=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', headers={"Content-Type": "application/xml"}),
    posted("B40 a packed body", b"\x1f\x8b\x08\x00", 415, "unsupported_type",
           headers={"Content-Encoding": "gzip"}),
    Case("a query field nobody knows", "GET /api/v1/matters?colour=red", 400, "unknown_field"),
    Case("a query field twice", "GET /api/v1/matters?limit=1&limit=2", 400, "duplicate_key"),
    Case("a query that is not UTF-8", "GET /api/v1/matters?q=%C3%28", 400, "bad_utf8"),
    Case("an idempotency key with a space", "POST /api/v1/petitions", 400, "bad_idempotency_key",
         body=petition(), headers={"Idempotency-Key": "two words"}),
]

FIELDS = [
    posted("B09 a subject of a million letters", petition(subject="长" * 300_000), (413, 422)),
    posted("B10 a subject of spaces", petition(subject="  \u3000\u200b"), 422, "invalid_fields"),
    posted("B20 turned writing in a name", petition(petitioners=[{"name": "王\u202e小"}]), 422,
           "invalid_fields"),
    posted("B25 a wrong check digit", petition(petitioners=[{"name": "温石榴", "id_number": "330106199003071235"}]),
           422, "invalid_fields", has='"overridable":true'),
    posted("B26 born on 30 February",
           petition(petitioners=[{"name": "温石榴", "id_number": "330106199902301234"}]), 422, "invalid_fields",
           has='"overridable":true'),
    posted("B27 a short telephone number", petition(petitioners=[{"name": "温石榴", "phone": "1380013800"}]), 422,
           "invalid_fields"),
    posted("B29 received tomorrow", petition(received_on="2999-01-01"), 422,
           check=field("received_on", "in_the_future")),
    posted("B29 received on no day", petition(received_on="0000-00-00"), 422,
           check=field("received_on", "bad_value")),
    posted("B29 29 February of a common year", petition(received_on="2026-02-29"), 422,
           check=field("received_on", "bad_value")),
    posted("B29 received before 1949", petition(received_on="1940-01-01"), 422, "invalid_fields"),
    posted("every bad field at once", {"channel": "pigeon", "petitioners": [{}]}, 422, "invalid_fields",
           has=("channel", "petitioners[0].name", "subject", "text")),
    Case("B30 a negative limit", "GET /api/v1/matters?limit=-1", 422, check=field("limit", "bad_value")),
    Case("B30 no limit at all", "GET /api/v1/matters?limit=0", 422, check=field("limit", "bad_value")),
    Case("B30 an empty limit", "GET /api/v1/petitions?limit=", 422, check=field("limit", "bad_value")),
    Case("B30 a limit of two statements", "GET /api/v1/matters?limit=1%3B2", 422,
         check=field("limit", "bad_value")),
    Case("B30 a huge limit is cut", "GET /api/v1/matters?limit=9223372036854775808", 200),
    Case("a cursor of nobody's", "GET /api/v1/matters?cursor=abc", 422, "invalid_fields"),
    Case("an unknown state", "GET /api/v1/matters?state=lost", 422, check=field("state", "bad_value")),
    Case("an unknown order", "GET /api/v1/matters?sort=name", 422, check=field("sort", "bad_value")),
    Case("a search for nothing", "GET /api/v1/search", 422, check=field("q", "required")),
    Case("a calendar without a year", "GET /api/v1/calendar", 422, check=field("year", "required")),
    Case("a calendar of no year", "GET /api/v1/calendar?year=soon", 422, check=field("year", "wrong_type")),
    Case("a calendar of long ago", "GET /api/v1/calendar?year=1", 422, check=field("year", "bad_value")),
    Case("B50 an empty file", "POST /api/v1/files", 422, body=b"",
         headers={"Content-Type": "text/plain", "X-File-Name": "a.txt"}, check=field("body", "empty_file")),
    Case("a file without a name", "POST /api/v1/files", 422, body=b"a", headers={"Content-Type": "text/plain"},
         check=field("X-File-Name", "required")),
    Case("a program as a picture", "POST /api/v1/files", 415, "unsupported_file_type", body=b"MZ",
         headers={"Content-Type": "application/x-msdownload", "X-File-Name": "a.jpg"}),
    Case("a file type nobody takes", "POST /api/v1/files", 415, "unsupported_file_type", body=b"<svg/>",
         headers={"Content-Type": "image/svg+xml", "X-File-Name": "a.svg"}),
]

TAKEN = [
    posted("B13 markup is only text", petition(text="<script>alert(1)</script>"), 201),
    posted("B16 templates are only text", petition(subject="{{7*7}} ${7*7}"), 201),
    posted("B18 a line end in a text", petition(text="第一行\r\n第二行"), (201, 400, 422)),
    posted("B21 rare letters and pictures", petition(petitioners=[{"name": "𠮷䶮"}], text="😀 谢谢"), 201),
    posted("B27 a telephone number with its country",
           petition(petitioners=[{"name": "温石榴", "phone": "+86 138 0013 8000"}]), 201),
    posted("as given: a wrong check digit", petition(
        petitioners=[{"name": "温石榴", "id_number": "330106199003071235"}],
        as_given=["petitioners[0].id_number"]), 201),
    posted("nobody's name", petition(anonymous=True, petitioners=[]), 201,
           check=lambda answer: length_is(answer.body["query_code"], 20)),
    posted("a query code of ten digits", petition(), 201, check=lambda answer: length_is(answer.body["query_code"], 10)),
    Case("similar stores nothing", "POST /api/v1/petitions/similar", 200, body=petition()),
    Case("B11 a search that would be a statement", "GET /api/v1/search?q=%27%20OR%201%3D1%3B--", 200,
         has='"items":[]'),
    Case("B12 wildcards are letters", "GET /api/v1/search?q=%25%25", 200, has='"items":[]', account="sorter"),
    Case("B24 a name like a command", "POST /api/v1/files", 201, body=b"a", has="rm -rf",
         headers={"Content-Type": "text/plain", "X-File-Name": "$(id) rm -rf.txt"}),
    Case("B52 a name with a path", "POST /api/v1/files", 201, body=b"a", has='"name":"passwd.txt"',
         headers={"Content-Type": "text/plain", "X-File-Name": "..%2F..%2Fetc%2Fpasswd.txt"}),
    Case("organs", "GET /api/v1/organs", 200, has=("青禾县信访局", "parent_id")),
    Case("officers", "GET /api/v1/officers", 200, has="程小满"),
    Case("categories in Chinese", "GET /api/v1/categories", 200, has="children"),
    Case("clocks", "GET /api/v1/clocks", 200, has=("K1", "regulation_2005", "regulation_2022")),
    Case("grounds", "GET /api/v1/grounds", 200, has="litigation_rights"),
    Case("articles", "GET /api/v1/articles", 200, has="regulation_2022.34"),
    Case("articles in English", "GET /api/v1/articles", 200, has="Art. 34", headers={"Accept-Language": "en"}),
    Case("divisions by name", "GET /api/v1/divisions?q=%E8%A5%BF%E6%B9%96%E5%8C%BA", 200, has="杭州市西湖区"),
    Case("divisions by code", "GET /api/v1/divisions?q=330106&limit=1", 200, has='"id":"330106000000"'),
    Case("the calendar of a year", "GET /api/v1/calendar?year=2024", 200, has=("国庆节", "补班", "2024-02-29")),
    Case("a refusal in English", "GET /api/v1/petitions/" + ABSENT, 404, "not_found", has="not found",
         headers={"Accept-Language": "en"}),
]

ABSENT_OR_NOT_ALLOWED = [
    Case("a matter nobody has", "GET /api/v1/matters/" + ABSENT, 404, "not_found"),
    Case("a matter that is no id", "GET /api/v1/matters/1%27", 404, "not_found"),
    Case("a petition nobody has", "GET /api/v1/petitions/" + ABSENT, 404, "not_found"),
    Case("a file nobody has", "GET /api/v1/files/" + ABSENT, 404, "not_found"),
    Case("a command in a matter nobody has", f"POST /api/v1/matters/{ABSENT}/commands", 404, "not_found",
         body={"command": "archive"}, headers={"If-Match": '"1"'}),
    Case("no such path of the interface", "GET /api/v1/nothing", 404, "not_found"),
    Case("B07 dots written twice over", "GET /api/v1/files/%252e%252e%252f", 404, "not_found"),
    Case("B07 dots", "GET /%2e%2e/%2e%2e/etc/passwd.txt", 404, "not_found"),
    Case("B35 TRACE", "TRACE /api/v1/matters", 405, "method_not_allowed"),
    Case("B35 a method nobody knows", "FOO /api/v1/matters", 405, "method_not_allowed"),
    Case("B35 GET of what is only given", f"GET /api/v1/matters/{ABSENT}/commands", 405, "method_not_allowed",
         check=lambda answer: equal_header(answer, "allow", "POST")),
    Case("B45 a change by GET", "GET /api/v1/sessions/current", 405, "method_not_allowed"),
    Case("B45 a change by another name", "GET /api/v1/petitions/similar?_method=POST", (400, 404, 405)),
    Case("B46 asking for foreign use", "OPTIONS /api/v1/matters", 405, "method_not_allowed",
         headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"},
         check=lambda answer: equal_header(answer, "access-control-allow-origin", None)),
    Case("no If-Match", f"POST /api/v1/matters/{ABSENT}/commands", 428, "version_missing", body={"command": "archive"}),
    Case("a link nobody made", "POST /api/v1/login_links", 410, "link_gone", account=None,
         body={"token": "0" * 64, "password": "correct horse"}),
]

STRANGERS = [
    Case("nobody", "GET /api/v1/me", 401, "unauthenticated", account=None,
         check=lambda answer: equal_header(answer, "www-authenticate", "Bearer")),
    Case("a token of nobody's", "GET /api/v1/me", 401, "unauthenticated", account=None,
         headers={"Authorization": "Bearer " + "0" * 64}),
    Case("another scheme", "GET /api/v1/me", 401, "unauthenticated", account=None,
         headers={"Authorization": "Basic YWRtaW46YWRtaW4="}),
    Case("B47 a cookie of chance", "GET /api/v1/me", 401, "unauthenticated", account=None,
         headers={"Cookie": "ps=" + "f" * 64}),
    Case("B47 half a cookie", "GET /api/v1/me", 401, "unauthenticated", account=None, headers={"Cookie": "ps=f"}),
    Case("B47 a cookie of a megabyte", "GET /api/v1/me", 431, "headers_too_large", account=None,
         headers={"Cookie": "ps=" + "f" * 1_000_000}),
    Case("a wrong password", "POST /api/v1/sessions", 401, "wrong_credentials", account=None,
         body={"name": "auditor", "password": "not this one"}, has_not="auditor"),
    Case("a name nobody has", "POST /api/v1/sessions", 401, "wrong_credentials", account=None,
         body={"name": "nobody", "password": "not this one"}, has_not="nobody"),
    Case("no password", "POST /api/v1/sessions", 422, "invalid_fields", account=None, body={"name": "clerk"}),
]

SYSTEM = [
    Case("alive", "GET /healthz", 200, has='"status":"ok"', account=None),
    Case("ready", "GET /readyz", 200, account=None),
    Case("counts", "GET /metrics", 200, account=None, has=(
        'minqiao_http_requests_total{method="POST",route="/api/v1/petitions",status="201"}',
        "minqiao_http_request_seconds_bucket", "minqiao_store_waiting")),
    Case("the contract", "GET /api/openapi.json", 200, has='"openapi": "3.1.0"', account=None),
    Case("HEAD has no body", "HEAD /healthz", 200, account=None, check=lambda answer: length_is(answer.raw, 0)),
    Case("B37 another host", "GET /healthz", 421, "misdirected", account=None, headers={"Host": "evil.example"}),
    Case("B43 a foreign page", "POST /api/v1/petitions", 403, "foreign_origin", body=petition(),
         headers={"Origin": "https://evil.example"}),
    Case("B43 a page of no origin", "POST /api/v1/petitions", 403, "foreign_origin", body=petition(),
         headers={"Origin": "null"}),
    Case("B44 another site", "POST /api/v1/petitions", 403, "foreign_origin", body=petition(),
         headers={"Sec-Fetch-Site": "cross-site"}),
]

CASES = UNREADABLE + FIELDS + TAKEN + ABSENT_OR_NOT_ALLOWED + STRANGERS + SYSTEM


def length_is(what, length):
    if len(what) != length:
        raise AssertionError(f"{len(what)} long instead of {length}")


def equal_header(answer, name, value):
    if answer.header(name) != value:
        raise AssertionError(f"{name}: {answer.header(name)} instead of {value}")


def run(office, tally):
    for case in CASES:
        tally.check(case.name, case.run, office)
