"""Steps of random histories in which others come to a matter, or leave it: who withdraws (Art. 28), who assists
(Art. 24), who reviews (Arts. 35, 36), and a matter that is joined to another one."""


class LaterSteps:
    """Part of a history (histories.py)."""

    def __init__(self):
        self.recused = set()
        self.assistants, self.owing = [], []  # organs that were asked for a part; those that have not written it yet
        self.remedy = None  # asked, decided, served, final
        self.decision = None
        self.joined_into = None

    # -- who withdraws

    def withdrawing(self):
        """Of whom one may withdraw, and who decides beside."""
        accounts = self.world.accounts
        if self.remedy == "asked":
            return accounts("reviewer", self.reviews[-1], self), []
        if self.lies_with != self.office:
            return accounts("handler", self.lies_with, self), accounts("head", self.lies_with, self)
        seat = self.keeper or self.office
        if self.kind != "accusation":
            return accounts("sorter", seat, self), accounts("head", seat, self)
        return (accounts("discipline", seat, self), []) if self.keeper else ([], [])

    def recuse(self):
        officers, heads = self.withdrawing()
        # Somebody must be left to go on.
        if self.is_closed or len(officers) < 2:
            return False
        officer = self.chance.choice(officers)
        self.give(self.chance.choice([officer, *heads]), "recuse", officer_id=self.world.officers[officer]["id"],
                  reason="是当事人的亲戚。")
        self.withdraw({self.world.officers[officer]["id"]})
        return True

    def withdraw(self, officers):
        """What they proposed falls with them."""
        self.recused |= officers
        if self.proposal and self.proposal[1] in self.recused:
            self.proposal = None

    # -- who assists

    def ask_assistance(self):
        bar = not self.is_accepted or self.opinion or self.is_closed or not self.handler()
        free = [organ for organ in self.world.receiving() if organ not in {self.lies_with, *self.owing}]
        if bar or not free:
            return False
        organ = self.chance.choice(free)
        self.give(self.handler(), "ask_assistance", organ_id=organ, part="核对登记", due_on="2099-01-31")
        self.assistants.append(organ)
        self.owing.append(organ)
        return True

    def assist(self):
        accounts = [account for organ in self.owing for account in self.world.accounts("handler", organ, self)]
        if not accounts or self.is_closed:
            return False
        account = self.chance.choice(accounts)
        self.give(account, "assist", text="登记在小区名下。")
        self.owing.remove(self.world.officers[account]["organ_id"])
        return True

    # -- who reviews

    def request_reexamination(self):
        if not self.reviews or self.remedy or not self.handler():
            return False
        self.give(self.handler(), "request_reexamination", reason="没有赔偿。")
        self.remedy, self.is_closed = "asked", False
        return True

    def decide_reexamination(self):
        reviewers = self.world.accounts("reviewer", self.reviews[-1], self) if self.remedy == "asked" else []
        if not reviewers:
            return False
        self.give(reviewers[0], "accept_reexamination")
        self.give(reviewers[-1], "decide_reexamination", result=self.chance.choice(["upheld", "changed"]),
                  text="查阅原件并到现场。", articles=["regulation_2022.35"])
        self.decision, self.remedy = self.last, "decided"
        return True

    def serve_decision(self):
        reviewers = self.world.accounts("reviewer", self.reviews[-1], self) if self.remedy == "decided" else []
        if not reviewers:
            return False
        self.give(reviewers[0], "serve", act=self.decision, method="mail", received_on=self.world.today())
        self.reviews.append(self.world.officers["reviewer.province"]["organ_id"])
        self.remedy = "served"
        return True

    def request_final_review(self):
        if self.remedy != "served" or not self.handler():
            return False
        self.give(self.handler(), "request_final_review", reason="还是没有赔偿。")
        self.remedy, self.is_closed = "final", False
        return True

    # -- what is joined

    def may_take_in(self, other, actor):
        """Whether this matter may go into that one; what somebody has answered stays as it was answered."""
        organ = self.world.officers[actor]["organ_id"]
        if other is self or other.joined_into or other.is_closed or other.opinion:
            return False
        if (other.kind == "accusation") != (self.kind == "accusation"):
            return False
        if self.kind != "accusation":
            return other.office == organ
        return other.keeper == organ and actor in self.world.accounts("discipline", organ, other)

    def join(self):
        actor = self.acting()
        begun = self.is_accepted or self.is_closed or self.passings or self.lies_with != self.office
        into = [other for other in self.world.matters if actor and self.may_take_in(other, actor)]
        if begun or not into or self.world.officers[actor]["role"] not in ("sorter", "discipline"):
            return False
        self.joined_into = self.chance.choice(into)
        self.give(actor, "join", into_matter_id=self.joined_into.id, adds_requests=False)
        self.joined_into.take_in(self)
        self.waiting, self.unsealed = {}, set()
        return True

    def join_if_possible(self):
        self.join()
        return True

    def lies_in(self):
        """The matter in which what was joined, and joined again, is now."""
        return self.joined_into.lies_in() if self.joined_into else self

    def take_in(self, other):
        self.petitions = self.petitions + other.petitions
        self.withdraw(other.recused)
        self.named = self.named + other.named
        self.keep()
