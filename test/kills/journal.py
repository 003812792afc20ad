"""What the clients know: every command they sent, and every answer they got. It lives outside the server.

The words of a step stand in no other step, so whatever the store holds is traced to the one who asked.
"""
import json
import threading
from dataclasses import asdict, dataclass


@dataclass
class Step:
    key: str
    account: str
    act: str  # the act it becomes
    words: str
    body: dict
    matter: str = ""  # of a registration: once it is answered
    version: int = 0
    is_shared: bool = False  # others write in the same matter
    outcome: str = "open"  # then acknowledged or refused
    answered: dict = None

    @property
    def path(self):
        return f"/api/v1/matters/{self.matter}/commands" if self.version else "/api/v1/petitions"

    def send(self, client):
        headers = {"Idempotency-Key": self.key}
        if self.version:
            headers["If-Match"] = f'"{self.version}"'
        return client.ask("POST", self.path, self.body, self.account, headers)


class Journal:
    def __init__(self, path):
        self.file = open(path, "w", encoding="utf-8")
        self.lock = threading.Lock()
        self.steps = {}  # by their words

    def intend(self, step):
        with self.lock:
            self.steps[step.words] = step
            self.write(step)

    def acknowledge(self, step, answer):
        with self.lock:
            if step.version:
                step.answered = answer.body["acts"][0]
            else:
                step.matter = answer.body["matter"]["id"]
                step.answered = answer.body
            step.outcome = "acknowledged"
            self.write(step)

    def refuse(self, step):
        with self.lock:
            step.outcome = "refused"
            self.write(step)

    def write(self, step):
        self.file.write(json.dumps(asdict(step), ensure_ascii=False) + "\n")
        self.file.flush()

    def with_outcome(self, outcome):
        with self.lock:
            return [step for step in self.steps.values() if step.outcome == outcome]

    @property
    def acknowledged(self):
        return len(self.with_outcome("acknowledged"))
