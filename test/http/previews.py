"""Previews of pictures: made anew by a process that can do nothing else, and without what a picture says of its
owner: where and when it was taken, with what, by whom."""
import base64
import struct
import subprocess
import threading
import zlib

import files
from office import ABSENT, ACCOUNTS
from program import BINARY, equal
from uploads import hand_in

# 32 by 16 dots, dark on the left, light on the right.
PHOTO = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN"
    "l4x9lnN+gXz/wAALCAAQACABAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAPwDKCqCV"
    "iqD/2Q==")
SECRETS = [b"2026:11:24", b"Maple Phone", b"4th floor", b"Chen", b"Exif", b"EXIF", b"tEXt", b"XMP", b"ICCP", b"GPS",
           b"<x:xmpmeta", "家门口".encode()]


def tag(number, kind, count, value):
    return struct.pack("<HHI", number, kind, count) + value


def exif():
    """Turned by a quarter; made by a Maple Phone on a day at a place."""
    texts = b"Maple Phone\0" + b"2026:11:24 08:00:00\0"
    begin = 8 + 2 + 4 * 12 + 4
    place = begin + len(texts)
    first = [tag(0x010F, 2, 12, struct.pack("<I", begin)), tag(0x0112, 3, 1, struct.pack("<HH", 6, 0)),
             tag(0x0132, 2, 20, struct.pack("<I", begin + 12)), tag(0x8825, 4, 1, struct.pack("<I", place))]
    latitude = struct.pack("<6I", 30, 1, 15, 1, 42, 1)
    second = [tag(1, 2, 2, b"N\0\0\0"), tag(2, 5, 3, struct.pack("<I", place + 2 + 24 + 4))]
    directory = lambda rows: struct.pack("<H", len(rows)) + b"".join(rows) + b"\0" * 4  # noqa: E731
    return b"Exif\0\0II*\0\x08\0\0\0" + directory(first) + texts + directory(second) + latitude


def segment(marker, content):
    return b"\xff" + marker + struct.pack(">H", 2 + len(content)) + content


def photo_that_tells():
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Chen, 4th floor</x:xmpmeta>"
    told = segment(b"\xe1", exif()) + segment(b"\xe1", xmp) + segment(b"\xfe", "家门口".encode())
    return PHOTO[:2] + told + PHOTO[2:]


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def drawn(width, height, *chunks):
    """A whole PNG, grey."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    packing = zlib.compressobj(9)
    row = b"\0" + b"\x80" * width
    rows = b"".join(packing.compress(row) for _ in range(height)) + packing.flush()
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(chunks) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def page_that_tells():
    return drawn(200, 100, chunk(b"tEXt", b"Author\0Chen"), chunk(b"tIME", struct.pack(">HBBBBB", 2026, 11, 24, 8, 0, 0)),
                 chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>4th floor</x:xmpmeta>"))


def fetch(office, file, account="clerk", matter=None, **headers):
    asked = f"/api/v1/files/{file}/preview" + (f"?matter_id={matter}" if matter else "")
    return office.ask(account, "GET", asked, **headers)


def chunks_of(webp):
    equal((webp[:4], webp[8:12], struct.unpack("<I", webp[4:8])[0]), (b"RIFF", b"WEBP", len(webp) - 8))
    place, names = 12, []
    while place < len(webp):
        names.append(webp[place:place + 4])
        place += 8 + (struct.unpack("<I", webp[place + 4:place + 8])[0] + 1) // 2 * 2
    return names


def size_of(webp):
    return struct.unpack("<HH", webp[26:30])


def check_preview(office, name, content, size):
    """Nothing but the dots: not in the picture and not in the headers, the file's name included."""
    file = hand_in(office, name, content)
    got = fetch(office, file["id"])
    equal((got.status, got.header("content-type")), (200, "image/webp"), got.text[:200])
    equal((chunks_of(got.raw), size_of(got.raw)), ([b"VP8 "], size))
    told = str(got.headers)
    for secret in SECRETS:
        equal(secret in got.raw, False, f"{secret} in the preview")
        equal(secret.decode() in told, False, f"{secret} in the headers")
    equal(name.split(".")[0] in told, False, "the name of the file in the headers")
    equal(got.header("content-disposition"), "inline")
    equal(got.header("content-security-policy"), "sandbox; default-src 'none'")
    equal(got.header("x-content-type-options"), "nosniff")
    equal((got.header("etag"), got.header("last-modified"), got.header("x-file-state")), (None, None, None))
    equal(office.ask("clerk", "GET", "/api/v1/files/" + file["id"]).raw, content, "the file itself stays")


def check_none(office, name, content):
    """No preview; the file stays, the server too, and nothing of it is an attempt that the audit should keep."""
    file = hand_in(office, name, content)["id"]
    before = office.select("select count(*) from audit")
    got = fetch(office, file)
    equal((got.status, got.code), (404, "no_preview"), got.text[:200])
    equal(office.select("select count(*) from audit"), before)
    equal(office.ask("clerk", "GET", "/api/v1/files/" + file).raw, content)


def check_bomb(office, content):
    """Small in the file, large in memory: made within the limits, or not made at all; never the end of the server."""
    file = hand_in(office, "a.png", content)["id"]
    got = fetch(office, file)
    equal((got.status, got.code) in ((200, None), (404, "no_preview")), True, (got.status, got.text[:200]))
    equal(office.send("GET", "/healthz").status, 200)


def check_half_photo(office):
    """What is there of a photograph is shown; half of anything else is nothing."""
    got = fetch(office, hand_in(office, "a.jpg", photo_that_tells()[:-4])["id"])
    equal((got.status, got.code) in ((200, None), (404, "no_preview")), True, (got.status, got.text[:200]))


def check_roles(office):
    """As the file itself: whoever may not open it is not told whether it is there."""
    file = hand_in(office, "a.jpg", photo_that_tells())["id"]
    matter = office.register(file_ids=[file]).body["matter"]["id"]
    other = office.register().body["matter"]["id"]
    for account in ACCOUNTS:
        for at in (matter, other, None):
            opened = office.ask(account, "GET", f"/api/v1/files/{file}" + (f"?matter_id={at}" if at else ""))
            got = fetch(office, file, account, at)
            equal((got.status, got.code), (opened.status, opened.code), f"{account} {at}")
    nobody = fetch(office, ABSENT)
    hidden = fetch(office, file, "handler.land", matter)
    equal({**hidden.body, "request_id": ""}, {**nobody.body, "request_id": ""})
    equal(fetch(office, file, None).status, 401)


def check_quarantined(office):
    """A document with programs in it is kept apart; nothing is made of it."""
    file = hand_in(office, "a.docx", files.docx(**{"word/vbaProject.bin": "a"}))["id"]
    got = fetch(office, file)
    equal((got.status, got.code), (409, "file_quarantined"))


def check_many(office):
    """Many at once wait or are told to come back; meanwhile others are served."""
    file = hand_in(office, "a.png", drawn(2000, 2000))["id"]
    statuses = []
    askers = [threading.Thread(target=lambda: statuses.append(fetch(office, file).status)) for _ in range(12)]
    for asker in askers:
        asker.start()
    equal(office.register().status, 201)
    for asker in askers:
        asker.join()
    equal(set(statuses) <= {200, 503}, True, statuses)
    equal(200 in statuses, True)


def check_throttle(office):
    office.serve("--limit", "previews_per_minute=2")
    file = hand_in(office, "a.png", drawn(10, 10))["id"]
    statuses = [fetch(office, file).status for _ in range(3)]
    equal(statuses, [200, 200, 429])
    office.serve()


def check_alone():
    """The process that decodes: no picture, no answer, and an ending that says so."""
    run = lambda content: subprocess.run([BINARY, "preview"], input=content, capture_output=True)  # noqa: E731
    made = run(photo_that_tells())
    equal((made.returncode, made.stdout[:4]), (0, b"RIFF"), made.stderr)
    for content in (b"", b"no picture", files.png(40, 40), files.jpeg(7000, 7000), files.png(65535, 65535)):
        made = run(content)
        equal((made.returncode != 0, made.stdout), (True, b""), content[:20])


def run(office, tally):
    for name, content, size in [
        ("doorstep.jpg", photo_that_tells(), (16, 32)), ("letterhead.png", page_that_tells(), (200, 100)),
        ("large.png", drawn(4000, 1000), (1600, 400)), ("long.png", drawn(3, 3200), (1, 1600)),
    ]:
        tally.check("a preview of " + name, check_preview, office, name, content, size)
    for name, content in [("a.pdf", files.PDF), ("a.txt", "一封信。\n".encode()), ("head.png", files.png(1200, 900)),
                          ("head.jpg", files.jpeg(40, 30)), ("half.png", drawn(300, 300)[:80])]:
        tally.check("no preview of " + name, check_none, office, name, content)
    for name, content in [("49 million dots", drawn(7000, 7000)),
                          ("200 MiB of text", drawn(9, 9, chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 9))))]:
        tally.check("a picture bomb: " + name, check_bomb, office, content)
    for name, check in [("half a photograph", check_half_photo), ("roles", check_roles),
                        ("quarantined", check_quarantined), ("many at once", check_many),
                        ("so many a minute", check_throttle)]:
        tally.check("previews: " + name, check, office)
    tally.check("previews: the process alone", check_alone)
