"""What single requests are answered; those that nobody should send are in bad_input.py."""
from case import Case, equal_header, field, length_is, posted
from office import ABSENT, petition
from program import equal

UNREADABLE = [
    Case("a query field nobody knows", "GET /api/v1/matters?colour=red", 400, "unknown_field"),
    Case("a query field twice", "GET /api/v1/matters?limit=1&limit=2", 400, "duplicate_key"),
    Case("a query that is not UTF-8", "GET /api/v1/matters?q=%C3%28", 400, "bad_utf8"),
    Case("an idempotency key with a space", "POST /api/v1/petitions", 400, "bad_idempotency_key",
         body=petition(), headers={"Idempotency-Key": "two words"}),
]


def is_similar(answer):
    """Somebody came with the same before, and each of those found says why it is like this one."""
    equal(answer.body != [], True, "nothing is like it")
    for item in answer.body:
        equal(set(item), {"matter_id", "number", "score", "reasons", "state", "subject", "registered_on", "organ_id",
                          "may_be_opened"})
        equal(0 <= item["score"] <= 1, True, f"a score of {item['score']}")
        equal(item["reasons"] != [], True, "no reason")
        for reason in item["reasons"]:
            equal(set(reason), {"kind", "text"})


FIELDS = [
    posted("every bad field at once", {"channel": "pigeon", "petitioners": [{}]}, 422, "invalid_fields",
           has=("channel", "petitioners[0].name", "subject", "text")),
    Case("a cursor of nobody's", "GET /api/v1/matters?cursor=abc", 422, "invalid_fields"),
    Case("an unknown state", "GET /api/v1/matters?state=lost", 422, check=field("state", "bad_value")),
    Case("an unknown order", "GET /api/v1/matters?sort=name", 422, check=field("sort", "bad_value")),
    Case("a search for nothing", "GET /api/v1/search", 422, check=field("q", "required")),
    Case("a calendar without a year", "GET /api/v1/calendar", 422, check=field("year", "required")),
    Case("a calendar of no year", "GET /api/v1/calendar?year=soon", 422, check=field("year", "wrong_type")),
    Case("a calendar of long ago", "GET /api/v1/calendar?year=1", 422, check=field("year", "bad_value")),
    Case("a file without a name", "POST /api/v1/files", 422, body=b"a", headers={"Content-Type": "text/plain"},
         check=field("X-File-Name", "required")),
    Case("a file type nobody takes", "POST /api/v1/files", 415, "unsupported_file_type", body=b"<svg/>",
         headers={"Content-Type": "image/svg+xml", "X-File-Name": "a.svg"}),
]

TAKEN = [
    posted("as given: a wrong check digit", petition(
        petitioners=[{"name": "温石榴", "id_number": "330106199003071235"}],
        as_given=["petitioners[0].id_number"]), 201),
    posted("nobody's name", petition(anonymous=True, petitioners=[]), 201,
           check=lambda answer: length_is(answer.body["query_code"], 20)),
    posted("a query code of ten digits", petition(), 201, check=lambda answer: length_is(answer.body["query_code"], 10)),
    # By now several have asked the same.
    Case("similar stores nothing", "POST /api/v1/petitions/similar", 200, body=petition(), no_act=True,
         check=is_similar),
    Case("organs", "GET /api/v1/organs", 200, has=("青禾县信访局", "parent_id")),
    Case("officers", "GET /api/v1/officers", 200, has="程小满"),
    Case("categories in Chinese", "GET /api/v1/categories", 200, has="children"),
    Case("clocks", "GET /api/v1/clocks", 200, has=("K1", "regulation_2005", "regulation_2022")),
    Case("grounds", "GET /api/v1/grounds", 200, has="litigation_rights"),
    Case("articles", "GET /api/v1/articles", 200, has="regulation_2022.34"),
    Case("articles in English", "GET /api/v1/articles", 200, has="Art. 34", headers={"Accept-Language": "en"}),
    Case("divisions by name", "GET /api/v1/divisions?q=%E8%A5%BF%E6%B9%96%E5%8C%BA", 200, has="杭州市西湖区"),
    Case("the county's own code", "GET /api/v1/divisions?q=380121&limit=1", 200, has='"id":"380121000000","name":"青禾县"'),
    Case("a place of the county by its code", "GET /api/v1/divisions?q=380121100", 200, has="柳湾镇"),
    Case("divisions by code", "GET /api/v1/divisions?q=330106&limit=1", 200, has='"id":"330106000000"'),
    Case("the calendar of a year", "GET /api/v1/calendar?year=2024", 200, has=("国庆节", "补班", "2024-02-29")),
    Case("an emptied search box asks for every matter", "GET /api/v1/matters?q=", 200, has='"subject"'),
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
]

CASES = UNREADABLE + FIELDS + TAKEN + ABSENT_OR_NOT_ALLOWED + STRANGERS + SYSTEM


def run(office, tally):
    for case in CASES:
        tally.check(case.name, case.run, office)
