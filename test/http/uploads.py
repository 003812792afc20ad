"""Files that are handed in, B50 to B64: what is taken, under which name, what is scanned, and what comes back."""
import subprocess
import tempfile
from urllib.parse import quote

import files
from case import Case, field
from clamd import Clamd
from office import petition
from program import BINARY, equal
from roles import whole_life

LETTER = "此处为附件。\n".encode()


def sent(name, file_name, content, status, code=None, **more):
    headers = {"Content-Type": "application/octet-stream", "X-File-Name": quote(file_name)}
    return Case(name, "POST /api/v1/files", status, code, body=content, headers={**headers, **more.pop("headers", {})},
                **more)


def wrong(name, file_name, content, code):
    return sent(name, file_name, content, 422, "invalid_fields", check=field("body", code))


def form(name, content_type, body):
    return sent(name, "a.txt", body, 400, "form_not_taken", headers={"Content-Type": content_type})


TAKEN = [
    ("scan.png", files.png(1200, 900), "image/png"), ("photo.jpg", files.jpeg(4000, 3000), "image/jpeg"),
    ("photo.webp", files.WEBP, "image/webp"), ("PHOTO.JPEG", files.jpeg(40, 30), "image/jpeg"),
    ("letter.pdf", files.PDF, "application/pdf"),
    ("letter.docx", files.docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("list.xlsx", files.xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("old.xls", files.xls(), "application/vnd.ms-excel"), ("letter.ofd", files.archive({"OFD.xml": "<OFD/>"}), "application/ofd"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "application/msword"),
    ("letter.txt", LETTER, "text/plain"), ("gbk.txt", "今天楼道灯不亮，镕垚。".encode("gb18030"), "text/plain"),
    ("list.txt", b"a,b,c\n1,2,3\n4,5,6\n", "text/plain"),
    ("mail.txt", b"From: a@example.org\nTo: b@example.org\nSubject: c\n\nd\n", "text/plain"),
    ("call.amr", b"#!AMR\n" + b"\x3c\x91\x17" * 50, "audio/amr"),
    ("call.mp3", (b"\xff\xfb\x90\x64" + b"\0" * 413) * 3, "audio/mpeg"),
    ("call.m4a", b"\0\0\0\x20ftypM4A \0\0\0\0M4A mp42isom\0\0\0\0" + b"\0" * 50, "audio/mp4"),
    ("film.mp4", files.MP4, "video/mp4"),
]

# What a sender calls a file, what is in it, and what it is called here.
NAMES = [
    ("../../etc/passwd", LETTER, "passwd.txt"), ("..\\x", LETTER, "x.txt"), ("a\0.pdf", files.PDF, "a_.pdf"),
    ("CON", LETTER, "_CON.txt"), ("com1.pdf", files.PDF, "_com1.pdf"), ("...", LETTER, "file.txt"),
    ("长" * 300 + ".txt", LETTER, "长" * 120 + ".txt"), ("a\u202etxt.pdf", files.PDF, "a_txt.pdf"),
    (' .a<b>:"c"|?*;d.txt', LETTER, "a_b___c_____d.txt"), ("scan .png.", files.png(1, 1), "scan .png"),
    ('"; x="y 附件.html.txt', LETTER, "__ x=_y 附件.html.txt"), ("合同（二）𠮷.pdf", files.PDF, "合同（二）𠮷.pdf"),
]

REFUSED = [
    wrong("B50 nothing in it", "a.txt", b"", "empty_file"),
    sent("B53 a program as a picture", "a.jpg", files.program(), 415, "type_mismatch"),
    sent("B53 two letters as a document", "a.pdf", b"MZ\x90\0", 415, "type_mismatch"),
    sent("B54 a GIF with a script as a PNG", "a.png", files.GIF, 415, "type_mismatch"),
    sent("B54 a PDF as a JPEG", "a.jpg", files.PDF, 415, "type_mismatch"),
    sent("B55 SVG", "a.svg", files.SVG, 415, "unsupported_file_type"),
    sent("B55 SVG as a PNG", "a.png", files.SVG, 415, "type_mismatch"),
    sent("B55 HTML as text", "a.txt", files.HTML, 415, "type_mismatch"),
    sent("B56 a program behind a document's name", "a.pdf.exe", files.PDF, 415, "unsupported_file_type"),
    sent("B56 a program before a document's ending", "a.exe.pdf", files.program(), 415, "type_mismatch"),
    sent("B56 a program without an ending", "setup", files.program(), 415, "unsupported_file_type"),
    sent("any archive as a document", "a.docx", files.archive({"a.txt": "a"}), 415, "type_mismatch"),
    sent("a table as a document", "a.docx", files.xlsx(), 415, "type_mismatch"),
    sent("bytes as text", "a.txt", bytes(range(256)), 415, "type_mismatch"),
    sent("text in another writing", "a.txt", b"caf\xe9 \xff\xff au lait", 415, "type_mismatch"),
    wrong("B57 a hundredfold and more", "a.docx", files.docx(**{"word/a": b"\0" * 50_000_000}), "archive_limit"),
    wrong("B57 more than 200 MiB", "a.docx", files.docx(**{"word/a": b"\0" * 210_000_000}), "archive_limit"),
    wrong("B58 a hundred thousand parts", "a.docx", files.crowded(100_000), "archive_limit"),
    wrong("B58 2001 parts", "a.docx", files.crowded(2001), "archive_limit"),
    *[wrong(f"B58 a part named {name}", "a.docx", files.with_entry(name), "archive_path")
      for name in ("../x", "word/../../x", "/etc/passwd", "word\\x", "C:x")],
    wrong("B58 encrypted parts", "a.docx", files.encrypted(), "archive_encrypted"),
    wrong("half an archive", "a.docx", files.docx()[:150], "archive_broken"),
    wrong("B59 65535 by 65535 dots", "a.png", files.png(65535, 65535), "image_too_large"),
    wrong("B59 65535 by 65535 dots in a JPEG", "a.jpg", files.jpeg(65535, 65535), "image_too_large"),
    wrong("a picture of no size", "a.png", files.png(0, 10), "broken_image"),
    form("B60 no end", "multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'),
    form("B60 a thousand parts", "multipart/form-data; boundary=x",
         b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n' * 1000 + b"--x--\r\n"),
    form("B60 a boundary of 71 letters", "multipart/form-data; boundary=" + "x" * 71, b"--" + b"x" * 71 + b"--\r\n"),
    form("B60 a part without a name", "multipart/form-data; boundary=x",
         b"--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--\r\n"),
    sent("a name that is not UTF-8", "", LETTER, 422, check=field("X-File-Name", "bad_value"),
         headers={"X-File-Name": "%C3%28.txt"}),
]


def hand_in(office, name="a.txt", content=LETTER, account="clerk"):
    answer = office.ask(account, "POST", "/api/v1/files", content, Content_Type="application/octet-stream",
                        X_File_Name=quote(name))
    equal(answer.status, 201, answer.text)
    return answer.body


def fetch(office, file, account="clerk", matter=None, **headers):
    return office.ask(account, "GET", f"/api/v1/files/{file}" + (f"?matter_id={matter}" if matter else ""), **headers)


def attached(name):
    """The whole header, as RFC 8187 writes a name."""
    return "attachment; filename*=UTF-8''" + quote(name, safe="-_.")


def check_taken(office, name, content, media_type):
    file = hand_in(office, name, content)
    equal((file["name"], file["media_type"], file["bytes"]), (name, media_type, len(content)))
    got = fetch(office, file["id"])
    equal((got.status, got.raw, got.header("content-type")), (200, content, media_type))
    equal(got.header("content-disposition"), attached(name))
    equal(got.header("content-security-policy"), "sandbox; default-src 'none'")
    equal(got.header("x-content-type-options"), "nosniff")


def check_name(office, name, content, shown):
    """Under an id of chance, and given out under a name that ends no header."""
    file = hand_in(office, name, content)
    equal(file["name"], shown)
    equal(len(file["id"]), 32)
    equal(fetch(office, file["id"]).header("content-disposition"), attached(shown))


def check_lying_archive(office):
    """B57: what an archive says about its sizes is not believed."""
    answer = office.ask("clerk", "POST", "/api/v1/files", files.lying(300), X_File_Name="a.docx")
    equal((answer.status, answer.body["fields"][0]["code"] in ("archive_limit", "archive_broken")), (422, True))


def announced(office, name, size):
    """The answer to a file of which nothing but its length has been sent."""
    lines = ["POST /api/v1/files HTTP/1.1", f"Host: {office.host}", f"X-File-Name: {name}", f"Content-Length: {size}",
             "Expect: 100-continue", "Authorization: Bearer " + office.token("clerk"), "", ""]
    return office.raw("\r\n".join(lines).encode())


def check_sizes(office):
    """B51: 20 MiB, a video 200; who announces little and sends more has sent another request."""
    equal((announced(office, "a.txt", 20 * 1024 * 1024 + 1).status), 413)
    equal((announced(office, "a.mp4", 200 * 1024 * 1024 + 1).status), 413)
    film = files.MP4 + b"\0" * (70 * 1024 * 1024)
    equal(hand_in(office, "a.mp4", film)["bytes"], len(film))
    before = office.rows()
    lines = ["POST /api/v1/files HTTP/1.1", f"Host: {office.host}", "X-File-Name: a.txt", "Content-Length: 10",
             "Authorization: Bearer " + office.token("clerk"), "", "0123456789 and more that is no request\r\n\r\n"]
    equal(office.raw("\r\n".join(lines).encode()).status, 201)
    after = office.rows()
    equal(int(after[3]) - int(before[3]), 1, "files")
    equal(office.select("select max(bytes) from files where bytes < 11")[0][0], "10")


def check_largest():
    """The process that looks into files has room for the largest that is taken, whatever else it holds."""
    film = files.MP4 + b"\0" * (200 * 1024 * 1024 - len(files.MP4))
    looked = subprocess.run([BINARY, "examine"], input=b"5\na.mp4" + film, capture_output=True, timeout=60, check=False)
    equal((looked.returncode, looked.stdout.decode().split("\n")), (0, ["found", "a.mp4", "video/mp4", "no"]))


def check_chunks(office):
    """B51 without a length: what is too much in chunks is too much."""
    lines = ["POST /api/v1/files HTTP/1.1", f"Host: {office.host}", "X-File-Name: a.txt", "Transfer-Encoding: chunked",
             "Authorization: Bearer " + office.token("clerk"), "", ""]
    before = office.rows()
    most = 20 * 1024 * 1024 + 1
    body = f"{most:x}\r\n".encode() + b"a" * most + b"\r\n0\r\n\r\n"
    equal(office.raw("\r\n".join(lines).encode() + body).status, 413)
    equal(office.rows()[3], before[3], "files")


def check_room(office):
    """What is on its way at once has a limit of its own."""
    office.serve("--limit", "file_bytes_at_once=1000")
    equal(hand_in(office, content=b"a" * 1000)["bytes"], 1000)
    answer = office.ask("clerk", "POST", "/api/v1/files", b"a" * 1001, X_File_Name="a.txt")
    equal((answer.status, answer.code, int(answer.header("retry-after")) > 0), (503, "busy", True))
    equal(hand_in(office, content=b"b" * 1000)["bytes"], 1000)
    office.serve()


def check_number(office):
    """A petition has twenty files at most, whenever they come."""
    ids = [hand_in(office)["id"] for _ in range(21)]
    refused = office.register(file_ids=ids)
    equal((refused.status, refused.body["fields"][0]["code"]), (422, "too_many"))
    answer = office.register(file_ids=ids[:19])
    equal(answer.status, 201)
    more = {"petition_id": answer.body["petition"]["id"], "text": "补充材料。"}
    refused = office.command("sorter", answer.body["matter"]["id"], "supplement", file_ids=[ids[19]], **more)
    equal((refused.status, refused.body["fields"][0]["code"]), (422, "unknown"), "another officer's file")
    own = [hand_in(office, account="sorter")["id"] for _ in range(2)]
    refused = office.command("sorter", answer.body["matter"]["id"], "supplement", file_ids=own, **more)
    equal((refused.status, refused.body["fields"][0]["code"]), (422, "too_many"))
    given = office.command("sorter", answer.body["matter"]["id"], "supplement", file_ids=own[:1], **more)
    equal(given.status, 201, given.text)
    page = office.ask("sorter", "GET", "/api/v1/matters/" + answer.body["matter"]["id"]).body
    equal([file["id"] for file in page["files"]], [*ids[:19], own[0]], "on the page, what was added at the end")
    refused = office.register(file_ids=[ids[0], ids[0]])
    equal((refused.status, refused.body["fields"][0]["code"]), (422, "duplicate"))


def check_together(office):
    """A petition has 300 MiB of files at most."""
    ids = [hand_in(office)["id"] for _ in range(2)]
    office.select(f"update files set bytes = 157286400 where id = '{ids[0]}'")
    office.select(f"update files set bytes = 157286401 where id = '{ids[1]}'")
    refused = office.register(file_ids=ids)
    equal((refused.status, refused.body["fields"][0]["code"]), (422, "too_large"))
    equal(office.register(file_ids=ids[:1]).status, 201)


def check_own_for_a_day(office):
    """Whoever handed a file in sees it for a day, and then by the matter that names it."""
    file = hand_in(office)["id"]
    matter = office.register(file_ids=[file]).body["matter"]["id"]
    office.select(f"update files set uploaded_at = uploaded_at - 86400000 where id = '{file}'")
    for named in (matter, None):
        equal(fetch(office, file, matter=named).raw, LETTER)
        equal(fetch(office, file, "sorter", named).raw, LETTER)
        equal(fetch(office, file, "handler.land", named).status, 404)


def check_taken_over(office):
    """B63: naming another's file in one's own petition does not open it."""
    file = hand_in(office)["id"]
    office.register(file_ids=[file])
    refused = office.ask("clerk.other", "POST", "/api/v1/petitions", petition(file_ids=[file]))
    equal((refused.status, refused.body["fields"][0]["code"]), (422, "unknown"))
    unknown = office.ask("clerk.other", "POST", "/api/v1/petitions", petition(file_ids=["0" * 32]))
    for answer in (refused, unknown):
        answer.body.pop("request_id")
    equal(refused.body, unknown.body, "can be told from a file that is not there:")
    equal(fetch(office, file, "clerk.other").status, 404)


def check_proof(office):
    """The signed proof that an answer was served opens with the matter, for those who see its petitions."""
    registered = office.register().body
    matter, last = registered["matter"]["id"], 1
    for account, command, fields, _ in whole_life(office)[:6]:
        fields = {name: last if value == "last" else value for name, value in fields.items()}
        if command == "serve":
            fields["received_on"] = office.ask(account, "GET", "/api/v1/me").body["today"]
            others = hand_in(office, account="handler.land")["id"]
            refused = office.command(account, matter, command, **fields, file_ids=[others])
            fault = refused.body["fields"][0]
            equal((refused.status, fault["name"], fault["code"]), (422, "file_ids[0]", "unknown"))
            proof = hand_in(office, account=account)
            fields["file_ids"] = [proof["id"]]
        given = office.command(account, matter, command, **fields)
        equal(given.status, 201, given.text)
        last = given.body["acts"][-1]["n"]
    page = office.ask("handler.housing", "GET", "/api/v1/matters/" + matter).body
    equal((page["acts"][-1]["file_ids"], page["files"]), ([proof["id"]], [proof]))
    office.select(f"update files set uploaded_at = uploaded_at - 86400000 where id = '{proof['id']}'")
    for named in (matter, None):
        equal(fetch(office, proof["id"], "clerk", named).raw, LETTER)
        equal(fetch(office, proof["id"], "handler.land", named).status, 404)


def check_ranges(office):
    """B64: one range is a part; several, or what cannot be read, is all of it."""
    file, size = hand_in(office)["id"], len(LETTER)
    for asked, first, last in [("bytes=0-3", 0, 3), ("bytes=4-", 4, size - 1), ("bytes=-5", size - 5, size - 1),
                               (f"bytes=2-{size + 9}", 2, size - 1)]:
        got = fetch(office, file, Range=asked)
        equal((got.status, got.raw), (206, LETTER[first:last + 1]), asked)
        equal(got.header("content-range"), f"bytes {first}-{last}/{size}")
    for asked in ("bytes=5-1", f"bytes={size}-", "bytes=-0"):
        got = fetch(office, file, Range=asked)
        equal((got.status, got.code), (416, "range_not_satisfiable"), asked)
    for asked in ("bytes=" + ",".join("0-1" for _ in range(1000)), "lines=1-2", "bytes=a-b"):
        got = fetch(office, file, Range=asked)
        equal((got.status, got.raw, got.header("content-range")), (200, LETTER, None), asked)
    head = office.ask("clerk", "HEAD", f"/api/v1/files/{file}")
    equal((head.status, head.raw, head.header("content-length")), (200, b"", str(size)))
    equal(head.header("accept-ranges"), "bytes")


def check_registered(office, name, content, state):
    """The petition is registered in every case; what is quarantined is not given out."""
    file = hand_in(office, name, content)
    equal(file["state"], state)
    answer = office.register(file_ids=[file["id"]])
    equal(answer.status, 201)
    made = answer.body
    for path in ("matters/" + made["matter"]["id"], "petitions/" + made["petition"]["id"]):
        equal(office.ask("clerk", "GET", "/api/v1/" + path).body["files"], [file], path)
    told = office.ask("clerk", "POST", "/api/v1/enquiries",
                      {"number": made["petition"]["number"], "query_code": made["query_code"]})
    equal((told.status, told.body["quarantined"]), (201, int(state == "quarantined")), "what the petitioner is told")
    for account in ("clerk", "sorter"):
        got = fetch(office, file["id"], account, answer.body["matter"]["id"])
        if state == "quarantined":
            equal((got.status, got.code), (409, "file_quarantined"))
            equal(content in got.raw, False)
        else:
            equal((got.status, got.raw, got.header("x-file-state")), (200, content, state))
    equal(fetch(office, file["id"], "handler.land", answer.body["matter"]["id"]).status, 404)


def run_scanned(office, tally):
    with tempfile.TemporaryDirectory(prefix="minqiao-clamd-") as directory:
        path = directory + "/clamd"
        office.serve("--clamd", path, "--limit", "scan_ms=300")
        with Clamd(path) as clamd:
            tally.check("B62 a harmful file", check_registered, office, "a.txt", files.EICAR, "quarantined")
            tally.check("a harmless file", check_registered, office, "a.txt", LETTER, "clean")
            tally.check("programs in a document", check_registered, office, "a.docx",
                        files.docx(**{"word/vbaProject.bin": "a"}), "quarantined")
            large = b"a" * 3_000_000
            tally.check("a large file", check_registered, office, "a.txt", large, "clean")
            tally.check("what the scanner was given", equal, clamd.streams[-1] == large, True)
        for mood in ("silent", "gone", "babbling", "full"):
            with Clamd(path, mood):
                tally.check(f"B62 a scanner that is {mood}", check_registered, office, "a.txt", LETTER, "unscanned")
        tally.check("B62 no scanner", check_registered, office, "a.txt", files.EICAR, "unscanned")
    office.serve()


def run(office, tally):
    for name, content, media_type in TAKEN:
        tally.check("taken: " + name, check_taken, office, name, content, media_type)
    for name, content, shown in NAMES:
        tally.check(f"B52 B61 {ascii(name)[:40]}", check_name, office, name, content, shown)
    for case in REFUSED:
        tally.check(case.name, case.run, office)
    for name, check in [
        ("B51 sizes", check_sizes), ("B57 an archive that lies", check_lying_archive), ("twenty files", check_number),
        ("300 MiB together", check_together), ("one's own for a day", check_own_for_a_day),
        ("B63 another's file", check_taken_over), ("a proof of service", check_proof), ("B64 ranges", check_ranges), ("room for files", check_room),
    ]:
        tally.check(name, check, office)
    tally.check("B51 the largest film is looked into", check_largest)
    tally.check("B51 too much in chunks", check_chunks, office)
    run_scanned(office, tally)
