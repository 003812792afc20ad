"""The office's library over HTTP: laws taken in, articles found by word, law and number, and cited exactly."""
from urllib.parse import quote

import acts
from program import equal

HEAD = "# 中华人民共和国渡口法\n\n2019年3月1日 常务委员会通过\n\n<!-- INFO END -->\n\n"
OLD = HEAD + "## 第一章 总 则\n\n第一条 渡船应当检验。\n\n第一条之一 船工应当持证。\n\n第二条 本法自2019年5月1日起施行。\n"
NEW = OLD.replace("2019年3月1日", "2024年3月1日").replace("2019年5月1日", "2024年5月1日").replace(
    "应当检验", "应当每年检验")
FUTURE = NEW.replace("2024年3月1日", "2098年3月1日").replace("2024年5月1日", "2098年5月1日")
# A law that is in statutes/, in the version of 2018-03-19: that version, and a changed one.
PROPERTY = "# 物业管理条例\n\n2018年3月19日 国务院修订\n\n<!-- INFO END -->\n\n" + "\n\n".join(
    f"第{number}条 业主的事第{number}项。" for number in "一二三四五六") + "\n\n第七条 本条例自2018年3月19日起施行。\n"
CHANGED = PROPERTY.replace("2018年3月19日", "2026年5月1日").replace("业主的事", "业主的新事")
ARTICLE = "渡口法.1@2024-05-01"


def take_in(office, text, account="admin", **fields):
    return office.ask(account, "POST", "/api/v1/laws", {"file_name": "ferry.md", "text": text, **fields})


def find(office, account="handler.housing", **query):
    asked = "&".join(f"{name}={quote(str(value))}" for name, value in query.items())
    answer = office.ask(account, "GET", "/api/v1/articles" + ("?" + asked if asked else ""))
    equal(answer.status, 200, answer.text)
    return answer.body


def ids(page):
    return [item["id"] for item in page["items"]]


def check_import(office):
    taken = take_in(office, OLD)
    equal((taken.status, taken.body), (201, {"id": "渡口法", "name": "渡口法", "in_force_from": "2019-05-01",
                                             "dated": "yes", "articles": 3, "is_new": True}))
    equal(take_in(office, OLD).body["is_new"], False)
    equal(take_in(office, NEW).body["in_force_from"], "2024-05-01")
    equal(take_in(office, FUTURE).status, 201)
    listed = office.ask("clerk", "GET", "/api/v1/laws").body["items"]
    ferry = [(law["in_force_from"], law.get("in_force_until")) for law in listed if law["id"] == "渡口法"]
    equal(ferry, [("2019-05-01", "2024-04-30"), ("2024-05-01", "2098-04-30"), ("2098-05-01", None)])
    admin = office.officer("admin")["id"]
    equal({(law.get("officer_id"), law["recorded_at"][:2]) for law in listed if law["id"] == "渡口法"}, {(admin, "20")})


def check_bad_law(office):
    answer = take_in(office, OLD.replace("第二条", "第五条"))
    equal((answer.status, answer.code), (422, "invalid_fields"))
    equal(answer.body["fields"], [{"name": "text", "code": "bad_line", "overridable": False,
                                   "detail": "line 13: 第五条 does not follow 第一条之一"}])
    answer = take_in(office, OLD.replace("检验", "年检"))
    equal([field["code"] for field in answer.body["fields"]], ["another_text"])
    equal(take_in(office, OLD, account="handler.housing").status, 403)


def check_search(office):
    equal(ids(find(office, q="渡船 检验")), [ARTICLE])
    equal(ids(find(office, q="渡船检验")), [])
    equal(ids(find(office, q="渡船", on="2020-06-01")), ["渡口法.1@2019-05-01"])
    equal(ids(find(office, law="渡口法", number="1-1")), ["渡口法.1-1@2024-05-01"])
    equal(ids(find(office, law="渡口法", on="2018-01-01")), [])
    equal(ids(find(office, law="中华人民共和国渡口法", number="1-1")), ["渡口法.1-1@2024-05-01"])
    equal(ids(find(office, q="100%")), [])
    first = find(office, law="渡口法", limit=2)
    equal(ids(first), [ARTICLE, "渡口法.1-1@2024-05-01"])
    rest = find(office, law="渡口法", limit=2, cursor=first["next_cursor"])
    equal((ids(rest), rest["next_cursor"]), (["渡口法.2@2024-05-01"], None))
    equal(office.ask("clerk", "GET", "/api/v1/articles?q=a&cursor=x").code, "invalid_fields")
    equal(office.ask("clerk", "GET", "/api/v1/articles?number=one").code, "invalid_fields")


def check_gists(office):
    """Those nobody has confirmed are there, marked, and left out where only confirmed ones are asked for."""
    every = find(office)["items"]
    confirmed = find(office, verified="yes")["items"]
    equal({item["verified"] for item in every}, {"yes", "no"})
    equal([item for item in every if item["verified"] == "yes"], confirmed)
    equal([item["id"] for item in every if item["verified"] == "yes" and "read_on" not in item
           and not item["id"].startswith(("regulation_", "zhejiang_"))], [])
    equal(ids(find(office, law="land_law", number=48)), ["land_law.48"])
    for name in ("土地管理法", "中华人民共和国土地管理法"):
        equal(ids(find(office, law=name, number=48)), ["land_law.48"], name)
    equal("compulsory_education_law.12" in ids(find(office, q="就近 入学")), True)


def check_limit(office):
    """B30: a limit holds for the gists too, and the pages together are the whole list."""
    for asked in ({}, {"q": "渡船"}, {"law": "渡口法"}, {"q": "应当"}):
        whole = find(office, **asked)
        if whole["next_cursor"]:
            whole["items"] += find(office, **asked, cursor=whole["next_cursor"], limit=100)["items"]
        for limit, most in ((9223372036854775808, 100), (1000, 100), (7, 7)):
            seen, page = [], find(office, **asked, limit=limit)
            if not asked:
                equal((len(page["items"]), page["count"], page["count_is_exact"]), (most, len(whole["items"]), True))
            while True:
                equal(len(page["items"]) <= most, True, f"{asked} {limit}")
                seen += ids(page)
                if not page["next_cursor"]:
                    break
                page = find(office, **asked, limit=limit, cursor=page["next_cursor"])
            equal(seen, ids(whole), f"{asked} {limit}")
    equal(len(find(office)["items"]) > 260, True, "without a limit the list is whole")
    for cursor in ("gists:", "gists:-1", "gists:1x", "x"):
        equal(office.ask("clerk", "GET", "/api/v1/articles?limit=2&cursor=" + cursor).status, 422, cursor)


def check_one(office):
    answer = office.ask("clerk", "GET", "/api/v1/articles/" + quote(ARTICLE))
    equal((answer.status, answer.body["text"], answer.body["chapter"]), (200, "渡船应当每年检验。", "第一章 总 则"))
    equal(answer.body["name"], "《渡口法》第一条（2024年5月1日起施行）")
    equal(office.ask("clerk", "GET", "/api/v1/articles/land_law.48").body["number"], 48)
    for absent in ("渡口法.9@2024-05-01", "渡口法.1@2024-05-02", "land_law.999", "x"):
        equal(office.ask("clerk", "GET", "/api/v1/articles/" + quote(absent)).status, 404, absent)


def opinion(office, matter, article, **fields):
    answer = {"request": 1, "result": "support", "fact": "渡船两年没有检验。", "articles": [article],
              "text": "已责令停航检验。", **fields}
    return office.command("handler.housing", matter, "propose_opinion", answers=[answer])


def check_citing(office):
    matter = acts.accepted(office)
    for article, code in [("渡口法.9@2024-05-01", "unknown"), ("渡口法.1@2023-05-01", "unknown"),
                          ("渡口法.1@2098-05-01", "not_in_force"), ("渡口法.1@2019-05-01", "not_in_force")]:
        answer = opinion(office, matter, article)
        equal((answer.status, [(field["name"], field["code"]) for field in answer.body["fields"]]),
              (422, [("answers[0].articles[0]", code)]), article)
    answer = opinion(office, matter, ARTICLE, fact_on="2099-01-01")
    # A version that had ended by then is no longer in force either.
    equal([field["name"] for field in answer.body["fields"]], ["answers[0].fact_on", "answers[0].articles[0]"])
    equal(opinion(office, matter, "渡口法.1@2019-05-01", fact_on="2021-05-01").status, 201, "the law of the fact's day")
    equal(opinion(office, matter, ARTICLE).status, 201)
    page = office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body
    cited = {item["id"]: item for item in page["cited"]}
    equal((cited[ARTICLE]["law"], cited[ARTICLE]["number"], cited[ARTICLE]["in_force_from"]), ("渡口法", 1, "2024-05-01"))
    equal(cited["渡口法.1@2019-05-01"]["in_force_until"], "2024-04-30")


def check_redated(office):
    """The same text under the right day: the old row is cited no more, and what cited it is still shown."""
    matter = acts.accepted(office)
    equal(opinion(office, matter, ARTICLE).status, 201)
    equal(take_in(office, NEW, in_force_from="2024-06-01").body["is_new"], True)
    answer = opinion(office, matter, ARTICLE)
    equal([field["code"] for field in answer.body["fields"]], ["unknown"])
    equal(ids(find(office, q="渡船 检验")), ["渡口法.1@2024-06-01"])
    equal(opinion(office, matter, "渡口法.1@2024-06-01").status, 201)
    page = office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body
    equal([item["id"] for item in page["cited"]], [ARTICLE, "渡口法.1@2024-06-01"])


def check_newer_version(office):
    """A gist holds for the version that it was read from: not for a newer one, and not when that is in force."""
    shipped, old, new = ("property_management_rules.6" + day for day in ("", "@2018-03-19", "@2026-05-01"))
    before = find(office, law="property_management_rules", number=6)["items"]
    equal([(item["id"], item["name"], item.get("in_force_until")) for item in before],
          [(shipped, "《物业管理条例》第六条（2018年3月19日起施行）", None)])
    equal(opinion(office, acts.accepted(office), shipped).status, 201)
    equal(take_in(office, PROPERTY).body["in_force_from"], "2018-03-19")
    matter = acts.accepted(office)
    equal(opinion(office, matter, shipped).status, 201, "the library has the same version")
    equal(take_in(office, CHANGED).body["in_force_from"], "2026-05-01")
    one = {id: office.ask("clerk", "GET", "/api/v1/articles/" + id).body for id in (shipped, old, new)}
    equal([(item["gist"], item["verified"], item.get("in_force_until")) for item in one.values()],
          [(before[0]["gist"], "yes", "2026-04-30"), (before[0]["gist"], "yes", "2026-04-30"),
           ("业主的新事第六项。", "no", None)])
    equal([item["name"] for item in one.values()],
          [f"《物业管理条例》第六条（{day}起施行）" for day in ("2018年3月19日", "2018年3月19日", "2026年5月1日")])
    equal(ids(find(office, law="property_management_rules", number=6)), [new])
    equal(ids(find(office, law="property_management_rules", number=6, on="2026-04-30")), [shipped, old])
    other = acts.accepted(office)
    for article in (shipped, old):
        answer = opinion(office, other, article)
        equal((answer.status, answer.code), (422, "invalid_fields"), article)
        equal([(field["name"], field["code"], field["detail"]) for field in answer.body["fields"]],
              [("answers[0].articles[0]", "not_in_force", "was in force until 2026-04-30, before the fact")], article)
    equal(opinion(office, other, shipped, fact_on="2026-04-30").status, 201, "the law of the fact's day")
    page = office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body
    equal([(item["id"], item["name"]) for item in page["cited"] if item["id"] == shipped],
          [(shipped, "《物业管理条例》第六条（2018年3月19日起施行）")])


def run(office, tally):
    for check in (check_import, check_bad_law, check_search, check_gists, check_limit, check_one, check_citing, check_redated,
                  check_newer_version):
        tally.check("the library: " + check.__name__.removeprefix("check_"), check, office)
