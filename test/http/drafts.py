"""The draft of an opinion: written together by the organ that owes it, approved by its head, gone once it is issued;
nobody else learns that there is one, and what is typed stands nowhere else."""
from office import ACCOUNTS, petition
from program import equal

CATEGORY = "urban_rural.property_service"
REQUESTS = ["修好路灯", "说明原因", "公开维修账目"]
TYPED, RETURNED, LATER = "核实三盏灯不亮糯米桥头", "请写清哪天修好茉莉巷口", "十月二十日前修好甘棠坡下"
WRITERS = {"handler.housing", "handler.housing.second", "head.housing"}


class Drafting:
    """A matter that housing has accepted, and what is written for its opinion."""

    def __init__(self, office):
        made = office.ask("clerk", "POST", "/api/v1/petitions", petition(requests=REQUESTS))
        equal(made.status, 201, made.text)
        self.office, self.matter = office, made.body["matter"]["id"]
        self.path = f"/api/v1/matters/{self.matter}/draft"
        housing = office.officer("handler.housing")["organ_id"]
        self.give("sorter", "screen", kind="appeal", category=CATEGORY, branch=6)
        self.give("sorter", "refer", to_organ_id=housing)
        self.give("handler.housing", "accept", procedure="ordinary")

    def give(self, account, command, **fields):
        given = self.office.command(account, self.matter, command, **fields)
        equal(given.status, 201, given.text)
        return given.body["acts"][-1]["n"]

    def read(self, account, n=None):
        return self.office.ask(account, "GET", self.path + (f"?n={n}" if n else ""))

    def write(self, account, version, fact=TYPED, requests=3):
        return self.office.ask(account, "PUT", self.path, {"answers": answers(fact, requests)}, If_Match=f'"{version}"')

    def step(self, account, version, step, **fields):
        return self.office.ask(account, "POST", self.path + "/approval", {"step": step, **fields},
                               If_Match=f'"{version}"')

    def issue(self, proposal):
        return self.office.command("head.housing", self.matter, "issue_opinion", proposal=proposal)

    def rows(self):
        return int(self.office.select("select count(*) from drafts")[0][0])


def answers(fact, requests=3):
    return [{"request": request, "result": "support", "fact": fact, "articles": ["regulation_2022.33"],
             "text": "由养护单位修好。"} for request in range(1, requests + 1)]


def done(answer, n):
    equal(answer.status in (200, 201), True, answer.text)
    equal((answer.body["n"], answer.header("etag")), (n, f'"{n}"'))


def refused(answer, status, code):
    equal((answer.status, answer.code), (status, code), answer.text)


def check_written_together(office):
    drafting = Drafting(office)
    empty = drafting.read("handler.housing")
    equal((empty.status, empty.body["n"], empty.body["versions"], empty.header("etag")), (200, 0, [], '"0"'))
    done(drafting.write("handler.housing", 0, requests=1), 1)
    done(drafting.write("handler.housing.second", 1, LATER), 2)
    refused(drafting.write("handler.housing", 1, "别的话"), 412, "stale")
    page = drafting.read("head.housing")
    equal([(version["n"], version["officer_id"]) for version in page.body["versions"]],
          [(2, office.officer("handler.housing.second")["id"]), (1, office.officer("handler.housing")["id"])])
    equal((page.body["draft"]["answers"], page.body["missing"]), (answers(LATER), []))
    equal(drafting.read("head.housing", 1).body["draft"]["answers"], answers(TYPED, 1))
    equal(page.body["remedy"]["days"], 30)
    equal([item["id"] for item in page.body["cited"]], ["regulation_2022.33"])
    refused(drafting.read("head.housing", 9), 404, "not_found")
    refused(drafting.read("head.housing", "x"), 422, "invalid_fields")
    refused(office.ask("head.housing", "PUT", drafting.path, {"answers": []}), 428, "version_missing")
    refused(drafting.write("head.housing", 2, requests=4), 422, "invalid_fields")


def check_others(office):
    """For every other post the answer is that of a matter that is not there."""
    drafting = Drafting(office)
    done(drafting.write("handler.housing", 0), 1)
    before = drafting.rows()
    for account in office.passwords:
        if account in WRITERS:
            equal(drafting.read(account).status, 200, account)
            continue
        for answer in (drafting.read(account), drafting.write(account, 1), drafting.step(account, 1, "asked")):
            refused(answer, 404, "not_found")
            equal(TYPED in answer.text, False, account)
    equal(drafting.rows(), before)
    equal(WRITERS <= set(office.passwords) and set(ACCOUNTS) <= set(office.passwords), True)


def check_life(office):
    """Returned with a reason, written again, approved, proposed, issued, and gone."""
    drafting = Drafting(office)
    before = drafting.rows()
    done(drafting.write("handler.housing", 0, requests=2), 1)
    refused(drafting.step("handler.housing", 1, "asked"), 422, "invalid_fields")
    done(drafting.write("handler.housing", 1), 2)
    refused(drafting.step("head.housing", 2, "approved"), 409, "approval_not_asked")
    done(drafting.step("handler.housing", 2, "asked"), 3)
    refused(drafting.step("handler.housing.second", 3, "asked"), 409, "approval_already_asked")
    refused(drafting.step("handler.housing.second", 3, "approved"), 403, "outside_mandate")
    refused(drafting.step("head.housing", 2, "approved"), 412, "stale")
    proposal = drafting.give("handler.housing", "propose_opinion", answers=answers(TYPED))
    refused(drafting.issue(proposal), 409, "opinion_not_approved")
    page = office.ask("head.housing", "GET", "/api/v1/matters/" + drafting.matter).body
    equal([one["code"] for one in page["not_now"] if one["command"] == "issue_opinion"], ["opinion_not_approved"])
    refused(drafting.step("head.housing", 3, "returned"), 422, "invalid_fields")
    done(drafting.step("head.housing", 3, "returned", reason=RETURNED), 4)
    refused(drafting.issue(proposal), 409, "opinion_not_approved")
    equal(drafting.read("handler.housing").body["versions"][0]["reason"], RETURNED)
    done(drafting.write("handler.housing", 4, LATER), 5)
    done(drafting.step("handler.housing", 5, "asked"), 6)
    done(drafting.step("head.housing", 6, "approved"), 7)
    refused(drafting.issue(proposal), 409, "opinion_differs_from_draft")
    check_traces(office, drafting)
    issued = drafting.issue(drafting.give("handler.housing", "propose_opinion", answers=answers(LATER)))
    equal(issued.status, 201, issued.text)
    equal(drafting.rows(), before)
    refused(drafting.read("handler.housing"), 409, "opinion_already_issued")
    refused(drafting.write("handler.housing", 7), 409, "opinion_already_issued")
    refused(drafting.step("handler.housing", 7, "asked"), 409, "opinion_already_issued")
    equal(RETURNED in office.ask("head.housing", "GET", "/api/v1/matters/" + drafting.matter).text, False)


def check_traces(office, drafting):
    """What is in the draft alone is found by no search and stands in no log, no audit and no kept answer."""
    for words in (RETURNED[-5:], LATER[-5:]):
        for account in WRITERS:
            found = office.ask(account, "GET", "/api/v1/search?q=" + "".join(f"%{byte:02X}" for byte in words.encode()))
            equal(found.body["items"], [], account)
    kept = [office.select("select * from audit"), office.select("select body from idempotency_keys"), office.log()]
    for text in (RETURNED, LATER):
        equal(text in str(kept), False, text)
    drafts = office.select("select * from drafts where subject = (select max(subject) from drafts)")
    equal(all(text in str(drafts) for text in (RETURNED, LATER)), True, "it would be seen where it stands")


def check_four_eyes(office):
    drafting = Drafting(office)
    done(drafting.write("head.housing", 0), 1)
    done(drafting.step("handler.housing", 1, "asked"), 2)
    refused(drafting.step("head.housing", 2, "approved"), 409, "writer_may_not_approve")
    refused(drafting.step("head.housing", 2, "asked", reason="好"), 409, "approval_already_asked")


def check_once(office):
    """A step that is sent twice under one key is taken once."""
    drafting = Drafting(office)
    done(drafting.write("handler.housing", 0), 1)
    for _ in range(2):
        done(office.ask("handler.housing", "POST", drafting.path + "/approval", {"step": "asked"}, If_Match='"1"',
                        Idempotency_Key="ask-" + drafting.matter), 2)
    equal(drafting.read("handler.housing").body["n"], 2)


def check_passed_on(office):
    """Where the matter lies with another organ or has an end, nothing of what was typed stays."""
    drafting = Drafting(office)
    before = drafting.rows()
    done(drafting.write("handler.housing", 0), 1)
    drafting.give("handler.housing", "settle", text="双方同意，已经修好。")
    equal(drafting.rows(), before)
    refused(drafting.read("handler.housing"), 409, "settled_already")
    not_accepted = office.ask("clerk", "POST", "/api/v1/petitions", petition()).body["matter"]["id"]
    office.command("sorter", not_accepted, "screen", kind="appeal", category=CATEGORY, branch=6)
    office.command("sorter", not_accepted, "refer", to_organ_id=office.officer("handler.housing")["organ_id"])
    refused(office.ask("handler.housing", "GET", f"/api/v1/matters/{not_accepted}/draft"), 409, "not_accepted")


def run(office, tally):
    for check in (check_written_together, check_others, check_life, check_four_eyes, check_once, check_passed_on):
        tally.check("drafts: " + check.__name__.replace("check_", "").replace("_", " "), check, office)
