"""A demonstration office over HTTP: its accounts, its organs, and a record of what was met on the way."""
import contextlib
import http.client
import json
import re
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from program import ROOT, Store  # noqa: E402

CONTRACT = json.loads((ROOT / "api/openapi.json").read_text())
ABSENT = "0" * 32
# One account for each post of the demonstration county.
ACCOUNTS = """clerk sorter head.office handler.housing head.housing handler.land head.land reviewer.city
    reviewer.province supervisor leader writer archivist discipline admin security auditor clerk.other
    station.village enterprise""".split()

SMALL_COUNTY = set(re.findall(r'\{"([a-z.]+)", "[^"]+", Role::', (ROOT / "src/county/county.cc").read_text()))


class Answer:
    def __init__(self, status, headers, raw):
        self.status, self.headers, self.raw = status, headers, raw
        self.text = raw.decode("utf-8", "replace")
        is_json = "json" in (self.header("content-type") or "")
        self.body = json.loads(raw) if raw and is_json else None

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def code(self):
        return self.body.get("code") if isinstance(self.body, dict) else None


# What any request may meet: the contract's `default`.
ANYWHERE = {405, 408, 414, 431, 500}


class Met:
    """Which operations were done, which problem codes answers have shown, and what the contract does not list."""

    def __init__(self):
        self.operations, self.codes, self.unlisted = set(), set(), set()

    def note(self, method, path, answer):
        operation = operation_of(method, path)
        if operation and answer.status < 400:
            self.operations.add(operation["operationId"])
        if operation and str(answer.status) not in operation["responses"] and answer.status not in ANYWHERE:
            self.unlisted.add((operation["operationId"], answer.status))
        if answer.code and "problem" in (answer.header("content-type") or ""):
            self.codes.add(answer.code)


# A path without open parts comes before one that has them.
TEMPLATES = sorted(CONTRACT["paths"], key=lambda template: "{" in template)


def operation_of(method, path):
    """As the contract describes it."""
    parts = path.split("?")[0].split("/")
    for template in TEMPLATES:
        methods, pattern = CONTRACT["paths"][template], template.split("/")
        fits = len(pattern) == len(parts) and all(
            want.startswith("{") or want == have for want, have in zip(pattern, parts))
        if fits and method.lower() in methods:
            return methods[method.lower()]
    return None


class Office:
    """A store made by `demo` and a server on it."""

    def __init__(self, directory, url=None, matters=40, met=None, division=None):
        self.store, self.url, self.met = Store(directory, url), url, met or Met()
        made = self.store.run("demo", "--matters", matters, *(["--division", division] if division else []))
        if made.returncode != 0:
            raise RuntimeError(made.stderr)
        lines = (Path(directory) / "demo-accounts.txt").read_text().splitlines()
        # Those of the small county stand for every post; the demonstration has two hundred more of the same.
        self.passwords = {name: password for name, password, _ in (line.split("\t") for line in lines)
                          if name in SMALL_COUNTY}
        self.server, self.tokens = None, {}

    def serve(self, *arguments):
        """Starts the server anew; sessions last, for they are in the store."""
        if self.server:
            self.close()
        self.server = self.store.serve("--limit", "searches_per_minute=100000",
                                       "--limit", "files_per_hour=100000",
                                       "--limit", "exports_per_day=100000", *arguments)
        self.host = urlsplit(self.server.address).netloc
        return self

    def close(self):
        self.server.__exit__()
        self.server = None

    def select(self, statement):
        """The rows of a look into the database itself."""
        if self.url:
            told = subprocess.run(["psql", "-qtA", "-F", "\t", self.url, "-c", statement], check=True,
                                  capture_output=True, text=True).stdout
            return [tuple(line.split("\t")) for line in told.splitlines()]
        with contextlib.closing(sqlite3.connect(self.store.dir + "/minqiao.sqlite", timeout=60)) as base:
            rows = [tuple(map(str, row)) for row in base.execute(statement)]
            base.commit()
            return rows

    def rows(self):
        """How much has been kept for good, audit and sessions aside."""
        counts = ", ".join(f"(select count(*) from {table})" for table in ("records", "contents", "petitions", "files"))
        return self.select(f"select {counts}")[0]

    def log(self):
        return (Path(self.store.dir) / "serve.log").read_text()

    def connect(self):
        return http.client.HTTPConnection(self.host, timeout=60)

    def send(self, method, path, body=None, headers=None):
        """One request with exactly these headers; a body that is not bytes goes as JSON."""
        given = dict(headers or {})
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body, ensure_ascii=False).encode()
            given.setdefault("Content-Type", "application/json")
        connection = self.connect()
        try:
            connection.request(method, path, body, given)
            got = connection.getresponse()
            answer = Answer(got.status, got.getheaders(), got.read())
        finally:
            connection.close()
        self.met.note(method, path, answer)
        return answer

    def ask(self, account, method, path, body=None, **headers):
        """As an officer; header names are given with underscores."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        if account:
            given["Authorization"] = "Bearer " + self.token(account)
        return self.send(method, path, body, given)

    def token(self, account):
        if account not in self.tokens:
            self.tokens[account] = self.log_in(account).body["token"]
        return self.tokens[account]

    def log_in(self, account, password=None):
        credentials = {"name": account, "password": password or self.passwords[account]}
        return self.send("POST", "/api/v1/sessions", credentials)

    def raw(self, data, keep_open=False):
        """Sends bytes as they are and reads until the server closes, or one answer with `keep_open`."""
        host, port = self.host.split(":")
        # Sooner than the server gives up a connection that is only idle.
        with socket.create_connection((host, int(port)), timeout=30) as client:
            try:
                client.sendall(data)
            except (BrokenPipeError, ConnectionResetError):
                pass  # the server has answered and gone
            return read_answer(client, keep_open)

    def organ(self, name):
        organs = self.ask("clerk", "GET", "/api/v1/organs").body["items"]
        return next(organ["id"] for organ in organs if organ["name"] == name)

    def officer(self, account):
        return self.ask(account, "GET", "/api/v1/me").body["officer"]

    def register(self, account="clerk", **fields):
        return self.ask(account, "POST", "/api/v1/petitions", petition(**fields))

    def command(self, account, matter, command, n=None, **fields):
        if n is None:
            n = self.ask(account, "GET", f"/api/v1/matters/{matter}").body["matter"]["n"]
        return self.ask(account, "POST", f"/api/v1/matters/{matter}/commands", {"command": command, **fields},
                        If_Match=f'"{n}"')


def petition(**fields):
    return {"channel": "visit", "petitioners": [{"name": "温石榴"}], "subject": "楼道灯不亮",
            "text": "三单元的楼道灯坏了两个月，报修后没有人来。", **fields}


def read_answer(client, keep_open=False):
    """One answer off a socket; None when the server closed without a word."""
    data = b""
    while b"\r\n\r\n" not in data:
        try:
            piece = client.recv(65536)
        except ConnectionResetError:
            piece = b""
        if not piece:
            return None
        data += piece
    head, rest = data.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    headers = [tuple(line.split(": ", 1)) for line in lines[1:]]
    status = int(lines[0].split()[1])
    length = int(dict((key.lower(), value) for key, value in headers).get("content-length", "0"))
    while len(rest) < length:
        piece = client.recv(65536)
        if not piece:
            break
        rest += piece
    answer = Answer(status, headers, rest[:length])
    answer.closed = False
    if not keep_open:
        try:
            answer.closed = client.recv(1) == b""
        except ConnectionResetError:
            answer.closed = True
    return answer
