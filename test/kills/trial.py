"""One store under load, killed again and again, and held against the journal each time."""
import random
import threading
import time

import server
from client import Client
from comparison import READER, Comparison
from journal import Journal
from writer import Writer

WRITERS = 6
ACCOUNTS = ("clerk", "sorter", "handler.housing", READER)
REPEATED = 5  # acknowledged commands that are sent once more after every death


class Trial:
    def __init__(self, directory, where, seed):
        self.where = where
        self.directory = directory
        server.run("demo", "--data", directory, *where, "--matters", "0")
        self.server = server.Server(directory, where)
        self.chance = random.Random(f"{seed} trial")
        self.journal = Journal(f"{directory}.journal")
        self.tokens = {}
        self.housing = None
        self.left_open = self.kept_of_open = 0
        shared = []
        self.writers = [Writer(number, seed, self.journal, shared) for number in range(1, WRITERS + 1)]

    def begin(self):
        self.server.start()
        self.log_in()
        organs = self.client().get("/api/v1/organs", "sorter").body["items"]
        self.housing = next(organ["id"] for organ in organs if "住房" in organ["name"])

    def log_in(self):
        """These sessions outlive every death."""
        listed = (self.directory / "demo-accounts.txt").read_text(encoding="utf-8").splitlines()
        passwords = {line.split("\t")[0]: line.split("\t")[1] for line in listed}
        for account in ACCOUNTS:
            self.client().log_in(account, passwords[account])

    def client(self):
        return Client(self.server.address, self.tokens)

    def start_writers(self):
        threads = [threading.Thread(target=writer.write, args=(self.server.address, self.tokens, self.housing))
                   for writer in self.writers]
        for thread in threads:
            thread.start()
        return threads

    def under_load(self, strike, seconds):
        """Lets the writers write, strikes at a random moment, and waits until all of them have noticed."""
        threads = self.start_writers()
        time.sleep(self.chance.uniform(*seconds))
        for thread, writer in zip(threads, self.writers):
            if not thread.is_alive():
                raise AssertionError(f"{writer.name} stopped before anything was killed: {why(writer)}")
        strike()
        for thread in threads:
            thread.join(timeout=60)
            if thread.is_alive():
                raise AssertionError("a writer still waits for an answer a minute after the death")

    def settle(self):
        """After the death: compares, sends again what was left open, and compares once more."""
        found = self.compare()
        for step in self.journal.with_outcome("open"):
            self.left_open += 1
            self.kept_of_open += step.words in found
            self.send_again(step, found.get(step.words))
        acknowledged = self.journal.with_outcome("acknowledged")
        for step in self.chance.sample(acknowledged, min(REPEATED, len(acknowledged))):
            answer = step.send(self.client())
            told = answer.body.get("acts", [answer.body])[0] if answer.status == 201 else answer.code()
            if told != step.answered:
                raise AssertionError(f"{step.act} of {step.words[:20]}, sent once more: {told}")
        self.compare()

    def send_again(self, step, place):
        """One key, one act: there already, and then the same; or absent, and then made now."""
        answer = step.send(self.client())
        writer = next(each for each in self.writers if step.words.startswith(each.name + "，"))
        if not writer.take(step, answer) or (place and step.outcome != "acknowledged"):
            raise AssertionError(f"{step.act} of {step.words[:20]}, sent again: {answer.code()}")
        if step.outcome == "refused":
            return
        n = step.answered["n"] if step.version else 1
        if place and place != (step.matter, n):
            raise AssertionError(f"{step.act} of {step.words[:20]} stood at {place} and is answered with {n}")

    def compare(self):
        comparison = Comparison(self.client(), self.journal).run()
        if comparison.wrongs:
            raise AssertionError("\n".join(comparison.wrongs))
        return comparison.found

    def verify(self):
        done = server.run("verify", "--data", self.directory, *self.where)
        if "the store is whole" not in done.stdout:
            raise AssertionError(done.stdout)


def why(writer):
    return writer.ended.code() if hasattr(writer.ended, "code") else repr(writer.ended)
