"""Lists as tables: the rows of the list and no others, whoever asks; whole, or seen to be broken off."""
import csv
import io
import json
import os
import signal
import socket
import tempfile
from urllib.parse import urlencode

from lists import every_page
from office import ACCOUNTS, ROOT, Office, petition
from program import equal

WORDS = {row["id"]: row["zh"] for row in json.loads((ROOT / "api/words.json").read_text())["words"]}
EXPORT, PETITIONS = "/api/v1/matters/export", "/api/v1/petitions/export"
# B17: what a spreadsheet would run.
FORMULAS = ('=HYPERLINK("http://x.example","看")', "+cmd|' /C calc'!A0", "@SUM(1+1)", "-1+1", "＝1+1", "\t=1+1")


def table(answer):
    equal(answer.status, 200, answer.text)
    equal(answer.text[0], "\ufeff", "a spreadsheet is told the encoding")
    rows = list(csv.DictReader(io.StringIO(answer.text[1:], newline="")))
    equal(answer.header("row-count"), str(len(rows)))
    return rows


def words_of(item, organs, categories):
    """A row of the list in the words of the table."""
    return [item["number"], item["subject"], WORDS["state." + item["state"]],
            WORDS["kind." + item["kind"]] if item["kind"] else "", categories.get(item["category"], ""),
            organs[item["organ_id"]], item["registered_on"], item["due_on"] or "",
            WORDS["lamp." + item["lamp"]] if item["lamp"] else "", item["hearing_on"] or "", str(item["petitions"]),
            WORDS["truth.yes" if item["has_skipped_levels"] else "truth.no"]]


def names(office):
    organs = office.ask("clerk", "GET", "/api/v1/organs").body["items"]
    found, below = {}, list(office.ask("clerk", "GET", "/api/v1/categories").body["items"])
    while below:
        one = below.pop()
        found[one["id"]] = one["name"]
        below += one.get("children", [])
    return {organ["id"]: organ["name"] for organ in organs}, found


def check_same_as_list(office):
    organs, categories = names(office)
    some = 0
    for account in ACCOUNTS:
        for asked in ({}, {"sort": "-registered_on"}, {"duty": "mine"}, {"state": "registered"}, {"q": "道路"}):
            query = "?" + urlencode(asked) if asked else ""
            rows = table(office.ask(account, "POST", EXPORT + query))
            listed = every_page(office, "/api/v1/matters" + query, 100, account)[0]
            equal([list(row.values()) for row in rows], [words_of(item, organs, categories) for item in listed],
                  f"{account} {asked}")
            some += len(rows)
    assert some > 100, some


def check_petitions(office):
    for account in ("head.office", "handler.housing", "writer"):
        query = "?" + urlencode({"channel": "visit"})
        rows = table(office.ask(account, "POST", PETITIONS + query))
        listed = every_page(office, "/api/v1/petitions" + query, 100, account)[0]
        equal([row["编号"] for row in rows], [item["number"] for item in listed], account)
        equal({row["渠道"] for row in rows} - {"来访"}, set())


def check_formulas(office):
    """B17: what somebody wrote runs nowhere, and can be read."""
    for number, text in enumerate(FORMULAS):
        made = office.ask("clerk", "POST", "/api/v1/petitions", petition(subject=text, text=f"第{number}件，字句照录。"))
        equal(made.status, 201, made.text)
    subjects = [row["事项"] for row in table(office.ask("clerk", "POST", EXPORT + "?state=registered"))]
    for text in FORMULAS:
        equal(subjects.count("'" + text), 1, text)
    equal([subject for subject in subjects if subject[:1] in "=+-@\t\r＝＋－＠" and subject], [])


def check_english(office):
    answer = office.ask("clerk", "POST", EXPORT, Accept_Language="en")
    equal(answer.text[1:].split("\r\n")[0],
          "Number,Subject,State,Kind,Category,Organ,Registered,Due,Clock,Hearing,Petitions,Levels skipped")
    equal(answer.header("content-disposition").startswith('attachment; filename="matters-20'), True)


def check_refused(office):
    """A bad filter is told as in the list, and nothing is taken."""
    before = len(rows_of_audit(office))
    answer = office.ask("clerk", "POST", EXPORT + "?state=nowhere")
    equal((answer.status, answer.body["fields"][0]["name"]), (422, "state"))
    equal(office.ask("clerk", "POST", EXPORT + "?cursor=00").code, "unknown_field")
    equal(office.ask(None, "POST", EXPORT).status, 401)
    equal(len(rows_of_audit(office)), before)


def rows_of_audit(office):
    return office.ask("auditor", "GET", "/api/v1/audit?action=export&limit=100").body["items"]


def check_audit(office):
    rows = table(office.ask("sorter", "POST", EXPORT + "?kind=appeal"))
    last = rows_of_audit(office)[0]
    equal((last["officer_id"], last["object"], last["result"]), (office.officer("sorter")["id"], "matters", str(len(rows))))


def check_many_at_a_time(office):
    """So many a day, and somebody else's are not counted."""
    office.serve("--limit", "exports_per_day=2")
    equal([office.ask("head.land", "POST", EXPORT).status for _ in range(3)], [200, 200, 429])
    equal(office.ask("head.housing", "POST", PETITIONS).status, 200)
    office.serve()


def check_whole(big):
    """Read in many parts, and on a connection that goes on afterwards."""
    rows = table(big.ask("head.office", "POST", EXPORT + "?sort=registered_on"))
    listed = every_page(big, "/api/v1/matters?sort=registered_on", 100)[0]
    assert len(rows) > 2500, len(rows)
    equal([row["编号"] for row in rows], [item["number"] for item in listed])
    connection, headers = big.connect(), {"Authorization": "Bearer " + big.token("head.office")}
    for path in (EXPORT, EXPORT):
        connection.request("POST", path, headers=headers)
        got = connection.getresponse()
        equal((got.status, got.read().count(b"\r\n")), (200, len(rows) + 1))
    connection.close()


def slowly(big, token, version="1.1"):
    """Somebody who asks for the whole table and takes little of it at a time."""
    taker = socket.socket()
    taker.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    taker.settimeout(60)
    host, port = big.host.split(":")
    taker.connect((host, int(port)))
    taker.sendall(f"POST {EXPORT} HTTP/{version}\r\nHost: {big.host}\r\nAuthorization: Bearer {token}\r\n"
                  "Content-Length: 0\r\n\r\n".encode())
    return taker, taker.recv(1024)


def rest_of(taker):
    rest = b""
    while more := taker.recv(65536):
        rest += more
    return rest


def check_broken_off(big):
    """Whoever logs out in the middle gets no more, and the reader can tell: the last chunk is missing."""
    token = big.log_in("head.office").body["token"]
    taker, first = slowly(big, token)
    equal(first[:12], b"HTTP/1.1 200")
    ended = big.send("DELETE", "/api/v1/sessions/current", headers={"Authorization": "Bearer " + token})
    equal(ended.status, 204)
    equal(rest_of(taker).endswith(b"\r\n0\r\n\r\n"), False)
    equal(big.ask("clerk", "GET", "/api/v1/me").status, 200)


def check_cancelled(big):
    """Whoever goes away in the middle costs nothing more; others are served."""
    takers = [slowly(big, big.token("head.office"))[0] for _ in range(20)]
    for taker in takers:
        taker.close()
    equal(big.ask("head.office", "GET", "/api/v1/matters?limit=1").status, 200)


def check_old_client(big):
    """Before 1.1 there are no chunks: the end of the connection is the end."""
    taker, first = slowly(big, big.token("head.office"), "1.0")
    whole = first + rest_of(taker)
    equal(b"Transfer-Encoding" in whole, False)
    count = int(whole.split(b"Row-Count: ")[1].split(b"\r\n")[0])
    equal(whole.split(b"\r\n\r\n", 1)[1].count(b"\r\n"), count + 1)


def check_killed(big):
    taker, _ = slowly(big, big.token("head.office"))
    os.kill(big.server.process.pid, signal.SIGKILL)
    try:
        equal(rest_of(taker).endswith(b"\r\n0\r\n\r\n"), False)
    except ConnectionResetError:
        pass
    big.serve()
    equal(len(rows_of_audit(big)) > 0, True)


def run(office, tally):
    tally.check("tables hold the rows of the list", check_same_as_list, office)
    tally.check("a table of petitions", check_petitions, office)
    tally.check("B17 formulas", check_formulas, office)
    tally.check("a table in English", check_english, office)
    tally.check("a table that is refused", check_refused, office)
    tally.check("who took a table is in the audit", check_audit, office)
    tally.check("so many tables a day", check_many_at_a_time, office)


def run_large(met, tally, database, url):
    """A table of some thousand rows, in an office of its own."""
    with tempfile.TemporaryDirectory(prefix="minqiao-http-") as directory:
        big = Office(directory, url, matters=3000, met=met).serve()
        try:
            for check in (check_whole, check_broken_off, check_cancelled, check_old_client, check_killed):
                name = check.__name__.removeprefix("check_").replace("_", " ")
                tally.check(f"{database}: a table of 3,000 rows, {name}", check, big)
        finally:
            big.close()
