"""Every post against every route: what it must and must not see of a matter in each of its states.

The expectations are written down here by hand, after the table of posts; nothing is asked of the program.
"""
from urllib.parse import quote

from office import ABSENT, ACCOUNTS, operation_of, petition
from program import equal

NAME, PHONE, ADDRESS = "欧阳木槿", "13900001234", "青禾县柳湾镇石桥村七组十九号"
# One for each matter: in its subject and nowhere else in the store.
MARKS = iter(["竹影巷", "松涛里", "兰亭坡", "菊香弄", "梅雪渡", "荷风渡", "柳絮桥"] * 2)
HOUSE, LAND = {"handler.housing", "head.housing"}, {"handler.land", "head.land"}
OFFICE = {"clerk", "sorter", "head.office", "supervisor"}
REFERRED = {"clerk", "head.office", "supervisor"} | HOUSE
CATEGORY = "urban_rural.property_service"

# How a post that sees the matter sees its people: the whole name, the whole number.
WHOLE_NAME = {"clerk", "clerk.other", "handler.housing", "handler.land", "reviewer.city", "reviewer.province"}
WHOLE_NUMBER = {"clerk", "clerk.other"}

TAKES_DOWN = {"clerk", "sorter", "head.office", "handler.housing", "head.housing", "handler.land", "head.land",
              "reviewer.city", "reviewer.province", "discipline", "clerk.other", "station.village", "enterprise"}


def lodged(mark, **fields):
    people = [{"name": NAME, "phone": PHONE, "address": ADDRESS}]
    return petition(petitioners=people, subject=mark + "的路面塌了", text="下雨以后路面塌了一块，骑车过不去。", **fields)


class View:
    """All the ways in which one post can come upon a matter."""

    def __init__(self, office, mark, registered):
        self.office, self.mark = office, mark
        self.matter, self.petition = registered["matter"]["id"], registered["petition"]["id"]

    def answers(self, account):
        ask = lambda path: self.office.ask(account, "GET", path)  # noqa: E731
        mark = quote(self.mark)
        return {
            "page": ask("/api/v1/matters/" + self.matter),
            "petition": ask("/api/v1/petitions/" + self.petition),
            "list": ask("/api/v1/matters?limit=100&q=" + mark),
            "petitions": ask("/api/v1/petitions?limit=100"),
            "search": ask("/api/v1/search?q=" + mark),
            "table": self.office.ask(account, "POST", "/api/v1/matters/export?q=" + mark),
            "table of petitions": self.office.ask(account, "POST", "/api/v1/petitions/export"),
        }

    def check(self, account, is_seen):
        answers = self.answers(account)
        for way, answer in answers.items():
            if way in ("page", "petition"):
                equal(answer.status, 200 if is_seen else 404, f"{account} {way}")
            else:
                equal(answer.status, 200, f"{account} {way}")
        if is_seen:
            self.check_seen(account, answers)
        else:
            self.check_hidden(account, answers)

    def check_seen(self, account, answers):
        for way in ("page", "list", "search"):
            equal(self.matter in answers[way].text, True, f"{account} finds it by {way}")
        for way in ("petition", "petitions"):
            equal(self.petition in answers[way].text, True, f"{account} finds it by {way}")
        equal(answers["table"].header("row-count"), "1", f"{account} takes it along")
        for way, answer in answers.items():
            must = account in WHOLE_NAME and way in ("page", "petition")
            if must or account not in WHOLE_NAME:
                equal(NAME in answer.text, must, f"{account} sees the name by {way}")
            if account not in WHOLE_NUMBER:
                for text in (PHONE, ADDRESS):
                    equal(text in answer.text, False, f"{account} sees a number by {way}")

    def check_hidden(self, account, answers):
        for way, answer in answers.items():
            for text in (self.matter, self.petition, NAME, PHONE, ADDRESS, self.mark):
                equal(text in answer.text, False, f"{account} learns {text} by {way}")
        equal(answers["list"].body["count"], 0, f"{account} counts it")
        equal(answers["table"].header("row-count"), "0", f"{account} counts it in a table")
        nothing = self.office.ask(account, "GET", "/api/v1/matters/" + ABSENT).body
        equal({**answers["page"].body, "request_id": ""}, {**nothing, "request_id": ""}, f"{account} can tell")
        given = self.office.ask(account, "POST", f"/api/v1/matters/{self.matter}/commands",
                                {"command": "archive"}, If_Match='"1"')
        equal((given.status, given.code), (404, "not_found"), f"{account} commands")

    def check_all(self, seeing):
        for account in ACCOUNTS:
            self.check(account, account in seeing)


def begin(office, account="clerk", **fields):
    mark = next(MARKS)
    answer = office.ask(account, "POST", "/api/v1/petitions", lodged(mark, **fields))
    equal(answer.status, 201, answer.text)
    return View(office, mark, answer.body)


def whole_life(office):
    """(what is done, who sees the matter then), from registration to the archive."""
    housing = office.officer("handler.housing")["organ_id"]
    answer = {"request": 1, "result": "support", "fact": "现场核实路面确有塌陷。",
              "articles": ["regulation_2022.33"], "text": "由养护单位在十日内修复。"}
    served = REFERRED | {"reviewer.city"}
    return [
        ("sorter", "screen", {"kind": "appeal", "category": CATEGORY, "branch": 6}, OFFICE),
        ("sorter", "refer", {"to_organ_id": housing}, REFERRED),
        ("handler.housing", "accept", {"procedure": "ordinary"}, REFERRED),
        ("handler.housing", "propose_opinion", {"answers": [answer]}, REFERRED),
        ("head.housing", "issue_opinion", {"proposal": "last"}, REFERRED),
        ("handler.housing", "serve", {"act": "last", "method": "in_person"}, served),
        ("clerk", "rate", {"of": "organ", "grade": "satisfied"}, served),
        ("handler.housing", "close", {"ground": "opinion_served"}, served | {"archivist"}),
    ]


def check_whole_life(office, tally):
    view = begin(office)
    last = 1
    tally.check("registered: who sees it", view.check_all, OFFICE)
    for account, command, fields, seeing in whole_life(office):
        fields = {name: last if value == "last" else value for name, value in fields.items()}
        if command == "serve":
            fields["received_on"] = office.ask(account, "GET", "/api/v1/me").body["today"]
        given = office.command(account, view.matter, command, **fields)
        tally.check(f"{account} {command}", equal, given.status, 201, given.text)
        if given.status == 201:
            last = given.body["acts"][-1]["n"]
        tally.check(f"after {command}: who sees it", view.check_all, seeing)


def check_accusation(office, tally):
    housing = office.officer("head.housing")
    against = [{"organ_id": housing["organ_id"], "person_name": "顾某", "officer_id": housing["id"]}]
    view = begin(office, kind="accusation", complained_of=against)
    tally.check("an accusation: who sees it", view.check_all, {"discipline"})
    tally.check("an accusation: nobody's name", check_no_name, view)
    given = office.command("discipline", view.matter, "screen", kind="accusation", category=CATEGORY)
    tally.check("discipline screens", equal, given.status, 201, given.text)
    given = office.command("discipline", view.matter, "refer", to_organ_id=housing["organ_id"])
    tally.check("not to the accused", equal, (given.status, given.code), (409, "conflict_of_interest"))
    tally.check("its article", equal, given.body.get("article"), "regulation_2022.30")
    tally.check("a screened accusation: who sees it", view.check_all, {"discipline"})


def check_accused_by_name(office):
    """An organ that the petitioner wrote out by its name is protected as if it had been picked from the list."""
    housing = office.officer("head.housing")["organ_id"]
    name = next(organ["name"] for organ in office.ask("clerk", "GET", "/api/v1/organs").body["items"]
                if organ["id"] == housing)
    view = begin(office, kind="accusation", complained_of=[{"organ_name": name}])
    equal(office.command("discipline", view.matter, "screen", kind="accusation", category=CATEGORY).status, 201)
    given = office.command("discipline", view.matter, "refer", to_organ_id=housing)
    equal((given.status, given.code), (409, "conflict_of_interest"))


def check_no_name(view):
    for way, answer in view.answers("discipline").items():
        for text in (NAME, PHONE, ADDRESS):
            equal(text in answer.text, False, f"discipline by {way}")


def check_named_officer(office, tally):
    """B75: an appeal may lie with the organ, but not with the person it names."""
    named = office.officer("handler.housing")
    view = begin(office, kind="appeal", complained_of=[{"person_name": named["name"], "officer_id": named["id"]}])
    for command, fields in [("screen", {"kind": "appeal", "category": CATEGORY, "branch": 6}),
                            ("refer", {"to_organ_id": named["organ_id"]})]:
        given = office.command("sorter", view.matter, command, **fields)
        tally.check(f"an appeal about an officer: {command}", equal, given.status, 201, given.text)
    tally.check("an appeal about an officer: who sees it", view.check_all, REFERRED - {"handler.housing"})


def check_other_county(office, tally):
    view = begin(office, account="clerk.other")
    tally.check("another county's matter: who sees it", view.check_all, {"clerk.other"})


def check_attachment(office):
    """B63: a file opens with the matter that names it, for those who see that matter."""
    kept = office.ask("clerk", "POST", "/api/v1/files", b"scan", Content_Type="text/plain", X_File_Name="a.txt")
    equal(kept.status, 201)
    file = kept.body["id"]
    view, other = begin(office, file_ids=[file]), begin(office)
    path = f"/api/v1/files/{file}?matter_id="
    equal(office.ask("sorter", "GET", path + view.matter).raw, b"scan")
    equal(office.ask("sorter", "GET", path + other.matter).status, 404, "by a matter that does not name it")
    equal(office.ask("handler.land", "GET", path + view.matter).status, 404, "by a matter one does not see")


# For each route that names no matter: the posts that may, all others get 403. Of the others ELSEWHERE says
# which file tries them by post.
EVERYBODY = set(ACCOUNTS)
NOTICE = {"title": "更早的安排", "days": [{"on": "2006-10-02", "name": "国庆节", "is_off": True}]}
SETTING = {"name": "counting.rolls_last_day", "value": "yes", "in_force_from": "2026-01-01", "reason": "照旧"}
LAW = {"file_name": "well.md", "text": "# 水井条例\n<!-- INFO END -->\n第一条 本条例自2020年5月1日起施行。"}
BY_POST = [
    ("GET /api/v1/me", None, 200, EVERYBODY),
    ("GET /api/v1/matters", None, 200, EVERYBODY),
    ("GET /api/v1/petitions", None, 200, EVERYBODY),
    ("POST /api/v1/matters/export", None, 200, EVERYBODY),
    ("POST /api/v1/petitions/export", None, 200, EVERYBODY),
    ("GET /api/v1/search?q=%E8%B7%AF", None, 200, EVERYBODY),
    ("GET /api/v1/organs", None, 200, EVERYBODY),
    ("GET /api/v1/officers", None, 200, EVERYBODY),
    ("GET /api/v1/categories", None, 200, EVERYBODY),
    ("GET /api/v1/clocks", None, 200, EVERYBODY),
    ("GET /api/v1/grounds", None, 200, EVERYBODY),
    ("GET /api/v1/kinds", None, 200, EVERYBODY),
    ("GET /api/v1/branches", None, 200, EVERYBODY),
    ("GET /api/v1/articles", None, 200, EVERYBODY),
    ("GET /api/v1/articles/land_law.48", None, 200, EVERYBODY),
    ("GET /api/v1/laws", None, 200, EVERYBODY),
    ("POST /api/v1/laws", LAW, 201, {"admin"}),
    ("GET /api/v1/divisions?q=33", None, 200, EVERYBODY),
    ("GET /api/v1/calendar?year=2026", None, 200, EVERYBODY),
    ("GET /api/v1/audit", None, 200, {"auditor"}),
    ("GET /api/v1/audit/check", None, 200, {"auditor"}),
    ("POST /api/v1/petitions", petition(), 201, TAKES_DOWN),
    ("POST /api/v1/petitions/similar", petition(), 200, TAKES_DOWN),
    ("POST /api/v1/enquiries", {"number": "260101-9999-{account}", "name": "温石榴"}, 404, TAKES_DOWN),
    ("POST /api/v1/files", b"a letter", 201, TAKES_DOWN),
    ("GET /api/v1/calendar/notices", None, 200, {"admin"}),
    ("POST /api/v1/calendar/notices/preview", NOTICE, 200, {"admin"}),
    ("POST /api/v1/calendar/notices", NOTICE, 201, {"admin"}),
    ("GET /api/v1/unsealings", None, 200, {"head.office", "head.housing", "head.land", "discipline"}),
    ("GET /api/v1/settings", None, 200, {"admin"}),
    ("POST /api/v1/settings/preview", SETTING, 200, {"admin"}),
    ("POST /api/v1/settings", SETTING, 201, {"admin"}),
    ("GET /api/v1/organs/changes", None, 200, EVERYBODY),
    ("GET /api/v1/categories/counts", None, 200, EVERYBODY),
    ("GET /api/v1/categories/changes", None, 200, {"admin"}),
    ("GET /api/v1/accounts", None, 200, {"security"}),
    ("GET /api/v1/sessions", None, 200, EVERYBODY),
    ("GET /api/v1/jobs", None, 200, {"admin", "auditor"}),
]
ELSEWHERE = {
    # Whoever sees the matter: here for every post, and in view_matrix.py for every field.
    "get_matter": "roles.py", "get_petition": "roles.py", "give_command": "roles.py", "get_file": "roles.py",
    "list_trail": "view_matrix.py", "reveal": "view_matrix.py", "listen": "acts.py", "get_preview": "previews.py",
    "get_workbench": "workbench.py", "list_preferences": "preferences.py", "keep_preference": "preferences.py",
    "list_barred_receivers": "receivers.py", "be_present": "presence.py", "be_gone": "presence.py",
    "preview_command": "outcomes.py",
    "get_draft": "drafts.py", "write_draft": "drafts.py", "step_draft": "drafts.py",
    # The administrator alone.
    "change_organ": "organs.py", "preview_organ_change": "organs.py",
    "change_category": "categories.py", "ask_job": "jobs.py", "cancel_job": "jobs.py",
    # The administrator of role security alone; a session, whoever began it too.
    "add_account": "accounts.py", "change_account": "accounts.py", "list_account_history": "accounts.py",
    "end_session": "accounts.py",
    # Nobody is known yet, or everybody alike.
    "log_in": "contract.py", "set_first_password": "browser_rules.py", "log_out": "browser_rules.py",
    "get_health": "contract.py", "get_readiness": "contract.py", "get_metrics": "contract.py",
    "get_openapi": "contract.py",
}


def operations_by_post():
    return {operation_of(*request.split(" "))["operationId"] for request, *_ in BY_POST}


def check_post(office, request, body, good, may):
    method, path = request.split(" ")
    for account in ACCOUNTS:
        # Who guesses at one number is slowed, so that each asks for another.
        asked = {**body, "number": body["number"].format(account=account)} if "enquiries" in path else body
        headers = {"Content_Type": "text/plain", "X_File_Name": "a.txt"} if isinstance(body, bytes) else {}
        answer = office.ask(account, method, path, asked, **headers)
        equal(answer.status, good if account in may else 403, account)


def check_nobody_sees_more(office):
    """Every matter of the store: a list, its page and its petitions agree for every post."""
    seen = {}
    for account in ACCOUNTS:
        listed = office.ask(account, "GET", "/api/v1/matters?limit=100&sort=-registered_on").body
        equal(listed["count"], len(listed["items"]), f"{account} counts")
        seen[account] = {item["id"] for item in listed["items"]}
    for account in ACCOUNTS:
        for matter in set.union(*seen.values()):
            page = office.ask(account, "GET", "/api/v1/matters/" + matter)
            equal(page.status, 200 if matter in seen[account] else 404, f"{account} {matter}")
    for account in ("leader", "writer", "admin", "security", "auditor"):
        equal(seen[account], set(), account)


def run(office, tally):
    tally.check("lists and pages agree for every post", check_nobody_sees_more, office)
    check_whole_life(office, tally)
    check_accusation(office, tally)
    tally.check("an organ accused by its name", check_accused_by_name, office)
    check_named_officer(office, tally)
    check_other_county(office, tally)
    tally.check("B63 attachments", check_attachment, office)
    for request, body, good, may in BY_POST:
        tally.check("by post: " + request, check_post, office, request, body, good, may)
