"""Acts over HTTP: versions, repeated requests, events, several organs in one answer, and the refusals that need a
matter."""
import socket
import tempfile
import threading
from datetime import date, timedelta
from pathlib import Path

from office import petition
from program import equal

CATEGORY = "urban_rural.property_service"


def begin(office, **fields):
    answer = office.register(**fields)
    equal(answer.status, 201)
    return answer.body["matter"]["id"]


def accepted(office, on=None):
    """A matter that the housing bureau has accepted; with `on`, all of it on that day."""
    matter = begin(office, **({"received_on": on} if on else {}))
    for account, command, fields in [
        ("sorter", "screen", {"kind": "appeal", "category": CATEGORY, "branch": 6}),
        ("sorter", "refer", {"to_organ_id": office.officer("handler.housing")["organ_id"]}),
        ("handler.housing", "accept", {"procedure": "ordinary"}),
    ]:
        equal(office.command(account, matter, command, **fields, **({"on": on} if on else {})).status, 201, command)
    return matter


def check_versions(office):
    matter = begin(office)
    page = office.ask("sorter", "GET", "/api/v1/matters/" + matter)
    equal(page.header("etag"), '"1"')
    screening = {"kind": "appeal", "category": CATEGORY, "branch": 6}
    given = office.command("sorter", matter, "screen", n=1, **screening)
    equal((given.status, given.header("etag")), (201, '"2"'))
    equal([act["act"] for act in given.body["acts"]], ["screening"])
    equal(office.command("sorter", matter, "screen", n=1, **screening).code, "stale")
    answer = office.ask("sorter", "POST", f"/api/v1/matters/{matter}/commands", {"command": "screen"})
    equal((answer.status, answer.code), (428, "version_missing"))
    answer = office.ask("sorter", "POST", f"/api/v1/matters/{matter}/commands", {"command": "screen"},
                        If_Match='"soon"')
    equal((answer.status, answer.code), (412, "stale"))


def check_race(office):
    """Two at once: one act, one `stale`."""
    matter = begin(office)
    office.token("sorter"), office.token("head.office")
    answers = []

    def screen(account):
        answers.append(office.command(account, matter, "screen", n=1, kind="appeal", category=CATEGORY, branch=6))

    threads = [threading.Thread(target=screen, args=(account,)) for account in ("sorter", "head.office")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    equal(sorted(answer.status for answer in answers), [201, 412])
    equal(office.ask("sorter", "GET", "/api/v1/matters/" + matter).body["matter"]["n"], 2)


def check_repeated(office):
    """B72: one key, one act; another body under it is refused; another account has keys of its own."""
    body = petition(subject="一次就够")
    first = office.ask("clerk", "POST", "/api/v1/petitions", body, Idempotency_Key="k-1")
    again = office.ask("clerk", "POST", "/api/v1/petitions", body, Idempotency_Key="k-1")
    equal((again.status, again.raw), (201, first.raw))
    other = office.ask("clerk", "POST", "/api/v1/petitions", petition(subject="另一件"), Idempotency_Key="k-1")
    equal((other.status, other.code), (409, "key_reused"))
    mine = office.ask("sorter", "POST", "/api/v1/petitions", body, Idempotency_Key="k-1")
    equal(mine.status, 201)
    equal(mine.raw != first.raw, True)


def check_repeated_command(office):
    """A command sent twice under one key is answered as the first time, though its version is old by then."""
    matter = begin(office)
    path, body = f"/api/v1/matters/{matter}/commands", {"command": "screen", "kind": "appeal",
                                                        "category": CATEGORY, "branch": 6}
    first = office.ask("sorter", "POST", path, body, If_Match='"1"', Idempotency_Key="k-2")
    again = office.ask("sorter", "POST", path, body, If_Match='"1"', Idempotency_Key="k-2")
    equal(first.status, 201)
    equal((again.status, again.raw, again.header("etag")), (201, first.raw, first.header("etag")))
    elsewhere = begin(office)
    answer = office.ask("sorter", "POST", f"/api/v1/matters/{elsewhere}/commands", body, If_Match='"1"',
                        Idempotency_Key="k-2")
    equal(answer.code, "key_reused")


def check_same_key_at_once(office):
    office.token("clerk")
    answers = []

    def lodge():
        answers.append(office.ask("clerk", "POST", "/api/v1/petitions", petition(subject="同时"),
                                  Idempotency_Key="k-3"))

    threads = [threading.Thread(target=lodge) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    equal({answer.status for answer in answers}, {201})
    equal(len({answer.raw for answer in answers}), 1)


def check_refusals(office):
    matter = begin(office)
    housing = office.officer("handler.housing")["organ_id"]
    answer = office.command("sorter", matter, "refer", to_organ_id=housing)
    equal((answer.status, answer.code), (409, "not_screened"))
    equal(answer.body["article"].startswith("regulation_2022."), True)
    equal("《信访工作条例》" in answer.body["detail"], True)
    answer = office.command("sorter", matter, "accept", procedure="ordinary")
    equal((answer.status, answer.code), (403, "outside_mandate"))
    answer = office.command("sorter", matter, "screen", n=1, kind="riddle", category=CATEGORY)
    equal((answer.status, answer.body["fields"][0]["name"]), (422, "kind"))
    answer = office.command("sorter", matter, "fly", n=1)
    equal((answer.status, answer.code), (422, "invalid_fields"))
    answer = office.command("sorter", matter, "screen", n=1, kind="appeal", category=CATEGORY, colour="red")
    equal((answer.status, answer.code), (400, "unknown_field"))


def duties_of(office, matter):
    """Open ones by kind and holder; the ended day where there is one."""
    page = office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body
    return {(duty["kind"], duty["holder"]): duty for duty in [*page["ended_duties"], *page["duties"]]}


def answered(office, matter):
    """The opinion that housing proposes and issues."""
    answers = [{"request": 1, "result": "support", "fact": "屋面为共有部分。", "articles": ["regulation_2022.32"],
                "text": "月底前修好。"}]
    proposed = office.command("handler.housing", matter, "propose_opinion", answers=answers)
    equal(proposed.status, 201, proposed.text)
    issued = office.command("head.housing", matter, "issue_opinion", proposal=proposed.body["acts"][0]["n"])
    equal(issued.status, 201, issued.text)
    return issued.body["acts"][0]


def check_co_handling(office):
    """The answer shows who wrote what, and the term runs on whoever is late."""
    matter = accepted(office)
    housing, land, police = (office.officer("handler." + name)["organ_id"] for name in ("housing", "land", "police"))
    today = date.fromisoformat(office.ask("clerk", "GET", "/api/v1/me").body["today"])
    asked = {}
    for organ, part, days in ((land, "核对宗地图", 5), (police, "查门牌", 7)):
        given = office.command("handler.housing", matter, "ask_assistance", organ_id=organ, part=part,
                               due_on=str(today + timedelta(days)))
        equal(given.status, 201, given.text)
        asked[organ] = given.body["acts"][0]["n"]
    text = "宗地登记在小区名下，屋面为共有部分。"
    wrote = office.command("handler.land", matter, "assist", text=text)
    equal(wrote.status, 201, wrote.text)
    with tempfile.TemporaryDirectory(prefix="minqiao-clock-") as directory:
        clock = Path(directory) / "clock"
        later = today + timedelta(20)
        clock.write_text(f"{later}T10:00:00+08:00\n")
        office.serve("--clock", str(clock))
        duties = duties_of(office, matter)
        late = duties["assist", police]
        equal((late["lamp"], late["due_on"]), ("late", str(today + timedelta(7))), "whoever owes the part")
        equal(duties["issue_opinion", housing]["lamp"], "on_time", "whoever leads")
        issued = answered(office, matter)
        ended = duties_of(office, matter)
    office.serve()
    equal(issued["parts"], [{"organ_id": land, "act": wrote.body["acts"][0]["n"]}], "nobody who did not write")
    page = office.ask("head.housing", "GET", "/api/v1/matters/" + matter).body
    written = {act["n"]: act for act in page["acts"]}
    part = written[written[issued["n"]]["parts"][0]["act"]]
    equal((part["act"], part["organ_id"], part["request"], part["text"]), ("assistance", land, asked[land], text))
    equal([(ended["assist", organ]["due_on"], ended["assist", organ]["ended_on"]) for organ in (land, police)],
          [(str(today + timedelta(5)), str(today)), (str(today + timedelta(7)), str(later))], "an ended part keeps its day")


class Listener:
    """Reads events off a socket."""

    def __init__(self, office, account):
        host, port = office.host.split(":")
        self.socket = socket.create_connection((host, int(port)), timeout=60)
        self.socket.sendall(f"GET /api/v1/events HTTP/1.1\r\nHost: {office.host}\r\n"
                            f"Authorization: Bearer {office.token(account)}\r\n\r\n".encode())
        self.text = ""
        self.until(":\n\n")

    def until(self, wanted):
        while wanted not in self.text:
            piece = self.socket.recv(65536)
            if not piece:
                raise AssertionError(f"ended before {wanted!r}: {self.text!r}")
            self.text += piece.decode()
        return self.text


def check_events(office):
    matter = accepted(office)
    hidden = begin(office)
    listener = Listener(office, "handler.housing")
    equal("text/event-stream" in listener.text, True)
    equal(office.command("sorter", hidden, "screen", kind="appeal", category=CATEGORY, branch=6).status, 201)
    given = office.command("handler.housing", matter, "report_progress", text="正在核对产权资料。")
    equal(given.status, 201)
    n = given.body["acts"][0]["n"]
    text = listener.until(f'event: matter\ndata: {{"id":"{matter}","n":{n}}}\n\n')
    equal(hidden in text, False, "a matter that is not theirs")
    listener.socket.close()
    office.met.operations.add("listen")


def check_events_end_with_session(office):
    answer = office.log_in("handler.housing")
    office.tokens["listening"] = answer.body["token"]
    listener = Listener(office, "listening")
    office.send("DELETE", "/api/v1/sessions/current", headers={"Authorization": "Bearer " + answer.body["token"]})
    begin(office)
    listener.socket.settimeout(60)
    while listener.socket.recv(65536):
        pass
    listener.socket.close()


def check_log(office):
    """One line of JSON an answer, and nothing personal in any of them."""
    import json
    office.register(petitioners=[{"name": "欧阳木槿", "phone": "13900001234"}], subject="日志不该有的字")
    office.ask("sorter", "GET", "/api/v1/search?q=%E6%AC%A7%E9%98%B3%E6%9C%A8%E6%A7%BF")
    lines = [json.loads(line) for line in office.log().splitlines() if line.startswith("{")]
    equal(len(lines) > 10, True)
    for line in lines:
        if "trouble" not in line:
            equal({"time", "request_id", "method", "route", "status", "ms"} <= set(line), True)
    for text in ("欧阳木槿", "%E6%AC%A7", "13900001234", "日志不该", office.passwords["clerk"], office.token("clerk")):
        equal(text in office.log(), False, "the log")


def run(office, tally):
    tally.check("versions", check_versions, office)
    tally.check("B73 two at once", check_race, office)
    tally.check("B72 a repeated registration", check_repeated, office)
    tally.check("a repeated command", check_repeated_command, office)
    tally.check("one key eight times at once", check_same_key_at_once, office)
    tally.check("refusals with their article", check_refusals, office)
    tally.check("several organs, one answer", check_co_handling, office)
    tally.check("events of one's own matters", check_events, office)
    tally.check("events end with the session", check_events_end_with_session, office)
    tally.check("the log", check_log, office)
