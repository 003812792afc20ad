"""Unsealing: who is behind a sealed petition is seen by one officer, for some days, once somebody of another organ has
agreed; nobody else learns anything more, and the petitioner is told."""
import datetime
import tempfile
from pathlib import Path

from histories import CATEGORY
from office import petition
from program import equal
from revealing import OTHER, PERSON, give, organ_of, reveal, rows

SUBJECT, TEXT = "收钱办证一事", "某科室收钱才给办证。"
TOLD = [*PERSON.values(), *OTHER.values(), SUBJECT, TEXT]
REASON = "要向本人核实取证的时间。"
SECONDS = {"head.office", "discipline.city"}  # for what the county's discipline body asks
FIELDS = {"matter_id", "number", "n", "petition_id", "asked_on", "organ_id", "role", "reason"}


class Sealed:
    """A petition whose identity is sealed, and what is done about it."""

    def __init__(self, office, asker, **fields):
        body = petition(petitioners=[PERSON, OTHER], as_given=["petitioners[0].id_number"], subject=SUBJECT, text=TEXT,
                        **fields)
        made = office.ask("clerk", "POST", "/api/v1/petitions", body)
        equal(made.status, 201, made.text)
        self.office, self.asker, self.code = office, asker, made.body["query_code"]
        self.matter, self.first = made.body["matter"]["id"], made.body["petition"]["id"]
        self.number, self.petition_number = made.body["matter"]["number"], made.body["petition"]["number"]

    def ask(self):
        return give(self.office, self.asker, self.matter, "request_unsealing", petition_id=self.first, reason=REASON)

    def waiting(self, account):
        listed = self.office.ask(account, "GET", "/api/v1/unsealings")
        equal(listed.status, 200, account)
        return [item for item in listed.body["items"] if item["matter_id"] == self.matter]

    def answer(self, account, command="grant_unsealing", version=None, **fields):
        """Without seeing the matter: its version stands in the list."""
        version = version or next((item["n"] for item in self.waiting(account)), 1)
        return self.office.ask(account, "POST", f"/api/v1/matters/{self.matter}/commands",
                               {"command": command, "petition_id": self.first, **fields}, If_Match=f'"{version}"')

    def reveal(self, account, field="phone"):
        return reveal(self.office, account, self.matter, self.first, field)

    def told(self):
        asked = {"number": self.petition_number, "query_code": self.code}
        told = self.office.ask("clerk", "POST", "/api/v1/enquiries", asked)
        equal(told.status, 201, told.text)
        return told

    def views(self):
        """What everybody sees of it, the new acts aside."""
        seen = {}
        for account in self.office.passwords:
            page = self.office.ask(account, "GET", "/api/v1/matters/" + self.matter)
            single = self.office.ask(account, "GET", "/api/v1/petitions/" + self.first)
            seen[account] = (page.status, page.body.get("petitions"), single.status, single.body.get("petition"))
            for value in (*PERSON.values(), *OTHER.values()):
                equal(value in page.text + single.text, False, f"{account} is shown {value}")
        return seen


def accusation(office):
    sealed = Sealed(office, "discipline", kind="accusation", complained_of=[{"organ_id": organ_of(office, "head.housing")}])
    give(office, "discipline", sealed.matter, "screen", kind="accusation", category=CATEGORY)
    return sealed


def confiding(office, **fields):
    sealed = Sealed(office, "handler.housing", confidential=True, **fields)
    give(office, "sorter", sealed.matter, "screen", kind="appeal", category=CATEGORY, branch=6)
    give(office, "sorter", sealed.matter, "refer", to_organ_id=organ_of(office, "handler.housing"))
    return sealed


def check_request(office):
    """The second person is shown the request and nothing of the matter; nobody else is shown even that."""
    sealed = accusation(office)
    sealed.ask()
    for account in office.passwords:
        role = office.officer(account)["role"]
        listed = office.ask(account, "GET", "/api/v1/unsealings")
        if role not in ("head", "discipline"):
            equal((listed.status, listed.code), (403, "outside_mandate"), account)
            continue
        equal(bool(sealed.waiting(account)), account in SECONDS, account)
        equal([value for value in TOLD if value in listed.text], [], account)
    (item,) = sealed.waiting("head.office")
    equal(set(item), FIELDS)
    equal((item["number"], item["reason"], item["role"]), (sealed.number, REASON, "discipline"))
    equal(item["organ_id"], organ_of(office, "discipline"))
    for account in SECONDS:
        for path in (f"matters/{sealed.matter}", f"petitions/{sealed.first}", f"matters/{sealed.matter}/trail"):
            equal(office.ask(account, "GET", "/api/v1/" + path).status, 404, f"{account} {path}")
        equal(sealed.reveal(account).status, 404, account)
        equal(sealed.matter in office.ask(account, "GET", "/api/v1/matters?limit=100").text, False, account)


def check_accusation(office):
    sealed = accusation(office)
    sealed.ask()
    before = sealed.views()
    equal((sealed.reveal("discipline").status, sealed.reveal("discipline").code), (403, "approval_required"))
    for account in ("head.housing", "head.land", "sorter", "clerk", "admin", "handler.station"):
        refused = office.ask(
            account, "POST", f"/api/v1/matters/{sealed.matter}/commands",
            {"command": "grant_unsealing", "petition_id": sealed.first}, If_Match='"3"')
        equal((refused.status, refused.code), (404, "not_found"), account)
    equal(sealed.answer("head.office", version=2).code, "stale")
    given = sealed.answer("head.office")
    equal(given.status, 201, given.text)
    equal(([act["act"] for act in given.body["acts"]], given.header("etag")), (["unsealing"], '"4"'))
    equal([value for value in TOLD if value in given.text], [])
    equal(sealed.waiting("head.office") + sealed.waiting("discipline.city"), [])
    equal(sealed.views(), before, "what everybody sees")
    count = rows(office, sealed.matter)["count"]
    for more, field in enumerate(PERSON, 1):
        shown = sealed.reveal("discipline", field)
        equal((shown.status, shown.body.get("value")), (200, PERSON[field]), field)
        row = rows(office, sealed.matter)
        equal((row["count"], row["items"][0]["action"]), (count + more, "reveal"))
        equal(row["items"][0]["officer_id"], office.officer("discipline")["id"])


def check_nobody_else(office):
    """What one may see by agreement, no colleague, no helper and no second person may."""
    sealed = accusation(office)
    sealed.ask()
    equal(sealed.answer("discipline.city").status, 201)
    give(office, "discipline", sealed.matter, "refer", to_organ_id=organ_of(office, "head.police"))
    for account in office.passwords:
        answer = sealed.reveal(account)
        want = {"discipline": 200, "discipline.second": 403, "handler.police": 403, "head.police": 403}
        equal(answer.status, want.get(account, 404), account)
    equal(sealed.reveal("discipline.second").code, "approval_required")


def check_days(office):
    """Open for some days, the last of them whole."""
    sealed = accusation(office)
    sealed.ask()
    until = datetime.date.fromisoformat(sealed.answer("head.office").body["acts"][0]["until_on"])
    today = datetime.date.fromisoformat(office.ask("discipline", "GET", "/api/v1/me").body["today"])
    equal((until - today).days, 3, "as statutes/counting.json says")
    with tempfile.TemporaryDirectory(prefix="minqiao-clock-") as directory:
        clock = Path(directory) / "clock"
        for day, want in ((until, (200, None)), (until + datetime.timedelta(1), (403, "approval_required"))):
            clock.write_text(f"{day}T23:30:00+08:00\n")
            office.serve("--clock", str(clock))
            shown = sealed.reveal("discipline")
            equal((shown.status, shown.code), want, day)
    office.serve()


def check_told(office):
    """The petitioner learns the day, the organ and the role; not which officer, and not what was refused."""
    sealed = accusation(office)
    equal(sealed.told().body["unsealed"], [])
    sealed.ask()
    equal(sealed.answer("head.office", "refuse_unsealing", reason="先写信问。").status, 201)
    equal(sealed.reveal("discipline").code, "approval_required")
    equal(sealed.told().body["unsealed"], [])
    sealed.ask()
    given = sealed.answer("head.office").body["acts"][0]
    told = sealed.told()
    equal(told.body["unsealed"], [{"on": given["on"], "until_on": given["until_on"], "organ": "青禾县纪委监委",
                                   "role": "discipline"}])
    for account in ("discipline", "head.office"):
        officer = office.officer(account)
        equal([value for value in (officer["id"], officer["name"]) if value in told.text], [])


def check_confiding(office):
    sealed = confiding(office)
    sealed.ask()
    equal((sealed.answer("head.housing").status, sealed.answer("head.housing", version=4).code),
          (412, "unsealing_needs_another_organ"))
    before = sealed.views()
    equal(sealed.answer("head.office").status, 201)
    equal(sealed.views(), before)
    equal(sealed.reveal("handler.housing").body["value"], PERSON["phone"])
    equal(sealed.reveal("handler.housing.second").code, "approval_required")
    equal(sealed.reveal("head.housing").code, "outside_mandate")
    page = office.ask("supervisor", "GET", "/api/v1/matters/" + sealed.matter)
    equal([act.get("reason") for act in page.body["acts"] if act["act"] == "unsealing_request"], [REASON])
    clerk = office.ask("clerk", "GET", "/api/v1/matters/" + sealed.matter)
    equal(REASON in clerk.text, False, "why an officer asks is not the window's to know")


def check_named_later(office):
    """Who comes to be complained of while a request waits is no second person any more, and asks in vain."""
    sealed = accusation(office)
    sealed.ask()
    equal(len(sealed.waiting("head.office")), 1)
    give(office, "discipline", sealed.matter, "supplement", petition_id=sealed.first, text="信访局也有份。",
         complained_of=[{"organ_id": organ_of(office, "head.office")}])
    equal(sealed.waiting("head.office"), [])
    equal(sealed.answer("head.office", version=4).status, 404)
    equal(sealed.answer("discipline.city").status, 201)
    appeal = confiding(office)
    appeal.ask()
    equal(appeal.answer("head.office").status, 201)
    give(office, "head.housing", appeal.matter, "supplement", petition_id=appeal.first, text="就是这个人。",
         complained_of=[{"officer_id": office.officer("handler.housing")["id"]}])
    equal(appeal.reveal("handler.housing").status, 404)


def check_rebuilt(office):
    """What waits follows from the records."""
    sealed = accusation(office)
    sealed.ask()
    office.close()
    checked = office.store.run("rebuild", "--check")
    equal((checked.returncode, checked.stderr), (0, ""))
    office.serve()
    equal(len(sealed.waiting("discipline.city")), 1)


def run(office, tally):
    for check in (check_request, check_accusation, check_nobody_else, check_days, check_told, check_confiding,
                  check_named_later, check_rebuilt):
        tally.check("unsealing: " + check.__name__.replace("check_", "").replace("_", " "), check, office)
