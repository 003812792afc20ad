"""Small invented tables, good and bad, as TSV, CSV and XLSX."""
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HEADS = ["id", "user", "time", "subject", "detail", "reply", "reply_time"]
SECRET = "绝不能出现在屏幕上的话"


def row(number, **other):
    cells = {"id": str(number), "user": f"某{number}", "time": f"2019-0{1 + number % 9}-1{number % 10}T08:30:00",
             "subject": f"第{number}条：路灯不亮", "detail": f"第{number}条，{SECRET}。\n第二行\t有制表符和\\斜线，\"引号\"。",
             "reply": "", "reply_time": ""}
    if number % 3 == 0:
        cells.update(reply="已安排修复。", reply_time="2020-03-02T10:00:00")
    return [str({**cells, **other}[head]) for head in HEADS]


def good(folder, count):
    file = Path(folder, f"good_{count}.tsv")
    file.write_bytes(tabbed([HEADS] + [row(number) for number in range(1, count + 1)]))
    return file


def tabbed(rows):
    def cell(text):
        if isinstance(text, bytes):
            return text
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").encode()
    return b"".join(b"\t".join(cell(text) for text in each) + b"\n" for each in rows)


def commas(rows):
    def cell(text):
        if isinstance(text, bytes):
            return text
        return b'"' + text.replace('"', '""').encode() + b'"'
    return b"".join(b",".join(cell(text) for text in each) + b"\r\n" for each in rows)


def bad_rows():
    """Rows with the reason each must get."""
    yield row(101, time="2019-02-30T08:00:00"), "the day of receipt is no day of the calendar"
    yield row(102, time="2999-01-01"), "the day of receipt lies in the future"
    yield row(103, time=""), "the day of receipt is missing; --received-on gives one to such rows"
    yield row(104, detail=" \n "), "the text is missing"
    yield row(105, reply="已答复", reply_time="2018-12-31"), "the reply is older than the question"
    yield row(106, reply="已答复", reply_time="昨天"), "the day of the reply is no day of the calendar"
    yield row(107, reply="已答复", reply_time="2999-01-01"), "the day of the reply lies in the future"
    yield row(108, detail=SECRET * 400_000), "field 5 is longer than 1 MiB"
    yield row(109, detail=SECRET * 20_000), "text is too_long"
    yield row(2, detail="另一段话"), "another row came in under this id"


def with_bad_rows(folder, kind):
    """The file, how many of its rows are good, and each bad row's line with its reason."""
    cases = list(bad_rows())
    rows = [row(number) for number in range(1, 12)]
    rows[6] = row(7, subject="", time="2019/3/4 7:05")
    bad = {}
    line = 2 + len(rows)
    for cells, reason in cases:
        rows.append(cells)
        bad[line] = reason
        line += 1
    if kind != "xlsx":
        rows.append([*row(110)[:4], b"\xff\xfe", "", ""])
        rows.append(row(111)[:5])
        bad[line] = "field 5 is not UTF-8"
        bad[line + 1] = "it has 5 fields, the heads have 7"
    rows.append(row(12))
    file = Path(folder, f"bad.{kind}")
    if kind == "xlsx":
        write_xlsx(file, [HEADS] + rows)
    elif kind == "tsv":
        file.write_bytes(b"\xef\xbb\xbf" + tabbed([HEADS] + rows))
    else:
        file.write_bytes(commas([HEADS] + rows))
        bad = {line_in_text(file.read_bytes(), at): reason for at, reason in bad.items()}
    return file, 12, bad


def line_in_text(text, row_number):
    """In which line a row of a CSV file begins, when quoted cells hold line ends."""
    at_row, line, is_quoted = 1, 1, False
    for byte in text:
        if at_row == row_number:
            return line
        is_quoted ^= byte == ord('"')
        if byte == ord("\n"):
            line += 1
            at_row += not is_quoted
    return line


def write_xlsx(file, rows):
    def cell(place, text):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'

    body = "".join(
        f'<row r="{at}">' + "".join(cell(f"{chr(65 + column)}{at}", text) for column, text in enumerate(cells) if text)
        + "</row>" for at, cells in enumerate(rows, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="1" sheetId="1" '
                           'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
