"""A client under load: takes matters of its own along, and sometimes writes in one that others write in."""
import random

from client import Client, Lost, Unanswered
from journal import Step

PATH = [
    ("sorter", "notify", "notice"),
    ("sorter", "screen", "screening"),
    ("sorter", "refer", "referral"),
    ("handler.housing", "report_progress", "progress"),
    ("handler.housing", "accept", "acceptance"),
    ("handler.housing", "notify", "notice"),
    ("handler.housing", "report_progress", "progress"),
]
SHARED_SHARE = 0.25
SHARED_MAX = 4


class Writer:
    def __init__(self, number, seed, journal, shared):
        self.name = f"writer {number}"
        self.chance = random.Random(f"{seed} {number}")
        self.journal = journal
        self.shared = shared  # matters that every writer may report on
        self.sent = 0
        self.matter = None
        self.version = 0
        self.ended = None  # why it stopped writing

    def write(self, address, tokens, housing, steps_max=None):
        """Until the server stops answering, or `steps_max` steps are through; says in `ended` why."""
        client = Client(address, tokens)
        self.ended = None
        first = self.sent
        try:
            while steps_max is None or self.sent - first < steps_max:
                step = self.next_step(client, housing)
                self.journal.intend(step)
                answer = step.send(client)
                if not self.take(step, answer):
                    self.ended = answer
                    return
        except Unanswered as unanswered:
            self.ended = unanswered.answer
        except Lost as lost:
            self.ended = lost
        finally:
            client.close()

    def next_step(self, client, housing):
        if self.shared and self.chance.random() < SHARED_SHARE:
            matter = self.chance.choice(self.shared[-SHARED_MAX:])
            version = client.get(f"/api/v1/matters/{matter}", "handler.housing").version
            return self.step("handler.housing", "report_progress", "progress", matter, version, is_shared=True)
        if not self.matter:
            return self.registration()
        account, command, act = PATH[self.version - 1]
        step = self.step(account, command, act, self.matter, self.version)
        if command == "screen":
            step.body |= {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
        if command == "refer":
            step.body["to_organ_id"] = housing
        return step

    def words(self):
        self.sent += 1
        length = self.chance.choice((0, 0, 10, 200))
        return f"{self.name}，第{self.sent}句。" + "楼道的灯坏了，夜里看不清台阶。" * length

    def key(self):
        return f"{self.chance.getrandbits(128):032x}"

    def registration(self):
        words = self.words()
        body = {"channel": "letter", "petitioners": [{"name": "甘小禾"}], "subject": words[:30], "text": words,
                "requests": ["修好楼道的灯"]}
        return Step(self.key(), "clerk", "registration", words, body)

    def step(self, account, command, act, matter, version, is_shared=False):
        words = self.words()
        field = "text" if command in ("notify", "report_progress") else "note"
        body = {"command": command, field: words}
        return Step(self.key(), account, act, words, body, matter, version, is_shared)

    def take(self, step, answer):
        """True when it may go on."""
        if answer.status == 201:
            self.journal.acknowledge(step, answer)
            if not step.is_shared:
                self.advance(step)
            return True
        if step.is_shared and answer.status == 412:
            self.journal.refuse(step)
            return True
        return False

    def advance(self, step):
        self.matter = step.matter
        self.version = step.version + 1
        if self.version > len(PATH):
            self.shared.append(self.matter)
            self.matter = None
