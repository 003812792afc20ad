"""Files that are what they say, and files that are not, made byte by byte."""
import base64
import io
import struct
import zipfile

EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
PDF = b"%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"
GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00<script>alert(1)</script>"
HTML = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
MP4 = b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41" + b"\0" * 64
# One dot.
WEBP = base64.b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")


def program():
    """A whole head of a Windows program; without it nobody would know it for one."""
    dos = b"MZ" + b"\x90\0" * 29 + struct.pack("<I", 64)
    return dos + b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x22) + struct.pack("<H", 0x20B) + b"\0" * 600


def png(width, height):
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + head + b"\0\0\0\0" + b"\0\0\0\0IEND\xaeB`\x82"


def jpeg(width, height):
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\0"
    return (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + b"\xff\xc0" + struct.pack(">H", 2 + len(frame)) + frame
            + b"\xff\xda\0\x08\x01\x01\0\0\x3f\0\0\xff\xd9")


def archive(parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, content in parts.items():
            into.writestr(name, content)
    return made.getvalue()


def docx(**more):
    return archive({"[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>",
                    "word/document.xml": "<document/>", **more})


def xlsx():
    return archive({"[Content_Types].xml": "<Types/>", "docProps/app.xml": "<a/>", "docProps/core.xml": "<a/>",
                    "xl/workbook.xml": "<workbook/>"})


def record(kind, content):
    return struct.pack("<HH", kind, len(content)) + content


def xls():
    """A table of the old kind: one sheet with one cell, in a compound file of ten sectors."""
    free, end, of_table = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    begins = lambda kind: record(0x809, struct.pack("<HHHHII", 0x600, kind, 0x1FAF, 0x7CD, 0, 6))  # noqa: E731
    name, ends = "表".encode("utf-16-le"), record(0x0A, b"")
    place = len(begins(5)) + 4 + 8 + len(name) + len(ends)
    book = begins(5) + record(0x85, struct.pack("<IHBB", place, 0, 1, 1) + name) + ends
    book += begins(0x10) + record(0x204, struct.pack("<HHHHB", 0, 0, 0, 2, 1) + "户".encode("utf-16-le")) + ends
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack(
        "<5H6x9I109I", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0, 0, *[free] * 108)
    table = struct.pack("<128I", of_table, end, *range(3, 10), end, *[free] * 118)

    def entry(name, kind, child, start, size):
        name = (name + "\0").encode("utf-16-le")
        return name.ljust(64, b"\0") + struct.pack("<HBB3I36xIQ", len(name), kind, 1, free, free, child, start, size)

    return (head + table + entry("Root Entry", 5, 1, end, 0) + entry("Workbook", 2, free, 2, 4096) + b"\0" * 256
            + book.ljust(4096, b"\0"))


def with_entry(name):
    return docx(**{name: "a"})


def crowded(count):
    """A document of that many parts, all empty."""
    names = ["[Content_Types].xml", "word/document.xml", *(f"word/{number:06}" for number in range(count - 2))]
    local, central = [], []
    place = 0
    for name in names:
        raw = name.encode()
        sizes = struct.pack("<IIIHH", 0, 0, 0, len(raw), 0)
        head = b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 0, 0, 0x21) + sizes + raw
        central.append(b"PK\1\2" + struct.pack("<HHHHHH", 20, 20, 0, 0, 0, 0x21) + sizes
                       + struct.pack("<HHHII", 0, 0, 0, 0, place) + raw)
        local.append(head)
        place += len(head)
    listed = b"".join(central)
    if count < 65535:
        end = struct.pack("<HHHHIIH", 0, 0, count, count, len(listed), place, 0)
        return b"".join(local) + listed + b"PK\5\6" + end
    whole = struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, len(listed), place)
    end = b"PK\6\6" + whole + b"PK\6\7" + struct.pack("<IQI", 0, place + len(listed), 1)
    return b"".join(local) + listed + end + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF,
                                                                   0xFFFFFFFF, 0)


def encrypted():
    """A document whose parts say that they are encrypted."""
    plain = bytearray(docx())
    for sign, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        place = plain.find(sign)
        while place >= 0:
            plain[place + offset] |= 1
            place = plain.find(sign, place + 4)
    return bytes(plain)


def lying(megabytes):
    """A part that unpacks to so much and says that it holds one byte."""
    honest = bytearray(docx(**{"word/media": b"\0" * (megabytes * 1024 * 1024)}))
    for sign, size_at, name_at in ((b"PK\3\4", 22, 30), (b"PK\1\2", 24, 46)):
        place = honest.find(sign)
        while place >= 0:
            if honest[place + name_at:place + name_at + 10] == b"word/media":
                honest[place + size_at:place + size_at + 4] = struct.pack("<I", 1)
            place = honest.find(sign, place + 4)
    return bytes(honest)
