"""What an officer's machine does: asks over HTTP, and takes a broken connection for what it is."""
import http.client
import json
from dataclasses import dataclass


class Lost(Exception):
    """The connection broke: nobody knows whether the server did what it was asked."""


class Unanswered(Exception):
    """The server did not give what it must give."""

    def __init__(self, question, answer):
        super().__init__(f"{question}: {answer.code()}")
        self.answer = answer


@dataclass
class Answer:
    status: int
    headers: dict
    body: dict

    @property
    def version(self):
        return int(self.headers["etag"].strip('"'))

    @property
    def asks_for_patience(self):
        return self.status == 503 and int(self.headers.get("retry-after", "0")) > 0

    def code(self):
        return f"{self.status} {self.body.get('code', '')}".strip()


class Client:
    """One connection; `tokens` holds a session for every account, and outlives the connection."""

    def __init__(self, address, tokens):
        self.place = address.split("//")[1].rstrip("/")
        self.tokens = tokens
        self.connection = None

    def ask(self, method, path, body=None, account=None, headers=None):
        sent = dict(headers or {})
        if account:
            sent["Authorization"] = f"Bearer {self.tokens[account]}"
        if body is not None:
            sent["Content-Type"] = "application/json"
            body = json.dumps(body, ensure_ascii=False).encode()
        try:
            if not self.connection:
                self.connection = http.client.HTTPConnection(self.place, timeout=60)
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Lost(type(error).__name__) from error
        names = {name.lower(): value for name, value in answer.getheaders()}
        is_json = "json" in names.get("content-type", "")
        return Answer(answer.status, names, json.loads(text) if is_json else {})

    def get(self, path, account):
        answer = self.ask("GET", path, account=account)
        if answer.status != 200:
            raise Unanswered(f"GET {path} as {account}", answer)
        return answer

    def log_in(self, name, password):
        answer = self.ask("POST", "/api/v1/sessions", {"name": name, "password": password})
        if answer.status != 201:
            raise Unanswered(f"log-in of {name}", answer)
        self.tokens[name] = answer.body["token"]

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None
