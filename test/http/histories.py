"""Random histories of matters over HTTP: legal steps only, and the facts that follow from them by the rules of who is
complained of (Arts. 28, 30) and of who succeeds whom (Art. 24). Organs, officers and their places are the
demonstration's.
"""
from later_steps import LaterSteps
from office import petition
from program import equal
from world import ENDING, HOUSING, RECEIVERS

CATEGORY = "urban_rural.property_service"
STEPS_MAX = 6
NOTE, REASON = "内部研判备注", "要向本人核实时间地点"
NAMED_ORGANS = ["青禾县住房和城乡建设局", "青禾县自然资源局", "青禾县信访局", "青禾县人民政府", "青禾县委",
                "青禾县纪委监委"]
NAMED_OFFICERS = ["handler.housing", "head.housing", "head.land", "handler.police", "head.police", "head.office",
                  "sorter", "discipline", "supervisor", "leader"]

# How histories begin, one after the other, so that every seed meets each rule; chance goes on from there.
# As what, whom it names, and the first steps.
OPENINGS = [
    (None, None, []),
    ("accusation", [HOUSING], ["screen", "pass_on"]),
    ("accusation", [HOUSING], ["screen", "pass_on", "object"]),
    ("accusation", [HOUSING], ["screen", "pass_on", "pass_on", "name_a_sender", "name_whom_it_lies_with"]),
    ("appeal", [], ["screen", "pass_on", "accept", "propose", "issue", "serve"]),
    ("appeal", ["head.office"], ["screen", "pass_on"]),
    ("appeal", ["handler.housing"], ["screen", "pass_on", "object"]),
    ("accusation", [HOUSING], ["screen_as_it_came", "pass_on", "ask_unsealing", "urge", "answer_unsealing"]),
    ("accusation", [ENDING], ["screen", "pass_to_the_successor"]),
    ("accusation", [HOUSING], ["screen", "pass_to_the_ending", "object"]),
    ("appeal", [], ["screen", "pass_to_the_ending", "accept", "propose", "issue", "urge"]),
    ("appeal", [], ["screen", "pass_to_housing", "accept", "ask_assistance", "assist", "recuse", "ask_assistance"]),
    ("appeal", [], ["screen", "pass_to_housing", "accept", "propose", "issue", "serve", "request_reexamination",
                    "recuse", "decide_reexamination", "serve_decision", "request_final_review"]),
    ("appeal", [], ["screen", "join_if_possible"]),
    ("accusation", [HOUSING], ["screen_as_it_came", "join_if_possible"]),
]


class History(LaterSteps):
    """One matter: random legal steps, and the facts that follow from them."""

    def __init__(self, world, chance, at):
        super().__init__()
        self.world, self.chance, self.at = world, chance, at
        self.mark, self.word = f"竹影{chr(0x4E00 + 7 * at)}巷", f"松涛{chr(0x5E00 + 11 * at)}里"
        self.kind, self.named, self.passings, self.reports, self.reviews = None, [], [], {}, []
        self.is_screened = self.is_accepted = self.is_objecting = self.is_closed = False
        self.proposal = self.opinion = self.answered_by = None
        self.petitions, self.last = [], 0
        self.objectors, self.leaders = set(), set()
        self.waiting, self.unsealed = {}, set()  # by petition who asked, of which organ; who was allowed what
        self.rejected = set()  # how many passings deep an objection was rejected

    # -- what is asked of the program

    def someone(self):
        return self.this(self.chance.choice(self.chance.choice([NAMED_ORGANS, NAMED_OFFICERS])))

    def some_named(self, least):
        return [self.someone() for _ in range(self.chance.randint(least, 2))]

    def register(self, account, named, **more):
        n = len(self.petitions)
        person = {"name": f"欧阳{chr(0x6C00 + 13 * self.at + n)}槿", "phone": f"139{self.at:04}{n:04}",
                  "id_number": f"3801212099{self.at:04}{n:04}", "address": f"青禾县柳湾镇石桥村{self.at}组{n}号院"}
        ward = {"name": f"令狐{chr(0x8349 + 13 * self.at + n)}葭", "phone": f"138{self.at:04}{n:04}",
                "id_number": f"3801222099{self.at:04}{n:04}", "address": f"青禾县松坪镇竹园村{self.at}组{n}号院"}
        people = {"petitioners[0]": person}
        if self.chance.random() < 0.3:
            people["represented"] = more["represented"] = ward
        body = petition(petitioners=[person], subject=self.mark + "的路面塌了", text=self.word + "下雨以后塌了一块。",
                        as_given=[whose + ".id_number" for whose in people],
                        complained_of=[filled(one) for one in named], confidential=self.chance.random() < 0.25, **more)
        answer = self.world.office.ask(account, "POST", "/api/v1/petitions", body)
        equal(answer.status, 201, answer.text)
        self.petitions.append({"id": answer.body["petition"]["id"], "people": list(people.values()), "named": len(named),
                               "is_confidential": body["confidential"], "text": body["text"], "subject": body["subject"],
                               "requests": body.get("requests", [])})
        return answer.body

    def give(self, account, command, **fields):
        given = self.world.office.command(account, self.id, command, **fields)
        equal(given.status, 201, f"{account} {command} {fields} {given.text}")
        self.last = given.body["n"] if "n" in given.body else given.body["acts"][-1]["n"]
        return given

    def live(self):
        kind, named, steps = OPENINGS[self.at % len(OPENINGS)]
        if named is None:
            self.begin(self.chance.choice(["clerk", "clerk", "clerk.other"]),
                       self.chance.choice([None, "appeal", "accusation"]), self.some_named(0))
        else:
            self.begin("clerk", kind, [self.this(name) for name in named])
        for step in steps:
            while not getattr(self, step)():  # a step may choose what is not allowed, and chooses again
                pass
        self.go_on(STEPS_MAX)

    def go_on(self, most):
        for _ in range(self.chance.randint(0, most)):
            self.step()

    def this(self, name):
        if name in self.world.named_so:
            return {"organ_id": self.world.named_so[name], "officer_id": None}
        return {"organ_id": None, "officer_id": self.world.officers[name]["id"]}

    def begin(self, account, kind, named):
        self.kind, self.named = kind, named
        answer = self.register(account, self.named, **({"kind": self.kind} if self.kind else {}))
        self.id, self.taken_down_by = answer["matter"]["id"], self.world.officers[account]["id"]
        self.office = self.lies_with = self.world.officers[account]["organ_id"]
        self.keep()

    def keep(self):
        """Custody, and what has come to accuse whom it lies with, by the rules."""
        self.keeper = self.world.custody(self)
        if self.kind != "accusation" or self.lies_with == self.office:
            return
        if not self.world.is_under(self.lies_with, self.named):
            return
        self.go_back()
        self.is_accepted = self.is_objecting = False
        self.proposal = None

    def go_back(self):
        """To the last sender who is not accused."""
        sender = "keeper"
        while self.passings:
            sender = self.passings.pop()
            self.reports.pop(len(self.passings), None)
            if sender == "keeper" or self.kind != "accusation" or not self.world.is_under(sender, self.named):
                break
        self.lies_with = self.office if sender == "keeper" else sender

    def succeed(self, ended, successor):
        """The successor stands where the ended organ stood, and nowhere that it is accused."""
        if self.stands_in(ended):
            self.put(ended, self.world.nearest_free(successor, self))
        for hand in [self.lies_with, *self.reports.values()]:
            is_touched = successor in self.world.above(hand)
            if is_touched and hand != self.office and self.world.nearest_free(hand, self) != hand:
                self.put(hand, self.world.nearest_free(hand, self))

    def stands_in(self, organ):
        return organ in {self.office, self.lies_with, self.answered_by, self.keeper, *self.reports.values(), *self.passings,
                         *self.objectors, *self.leaders, *self.assistants}

    def put(self, old, new):
        def moved(organ):
            return new if organ == old else organ

        self.office, self.lies_with, self.answered_by = map(moved, (self.office, self.lies_with, self.answered_by))
        self.passings = [moved(sender) for sender in self.passings]
        self.reports = {depth: moved(organ) for depth, organ in self.reports.items()}
        self.objectors, self.leaders = set(map(moved, self.objectors)), set(map(moved, self.leaders))
        self.assistants, self.owing = list(map(moved, self.assistants)), list(map(moved, self.owing))
        self.keeper = self.world.custody(self)

    # -- the steps

    def acting(self):
        """Who sorts it now: the account, or nobody."""
        if self.lies_with != self.office:
            return self.handler()
        role = "discipline" if self.kind == "accusation" and self.keeper else "sorter"
        if self.kind == "accusation" and not self.keeper:
            role = "head"
        return next(iter(self.world.accounts(role, self.keeper or self.office, self)), None)

    def disputing(self):
        """Whose superior settles who accepts it: until somebody has (Art. 24)."""
        if self.is_accepted or not self.objectors:
            return set()
        return self.objectors | ({self.lies_with} - {self.office})

    def handler(self):
        return next(iter(self.world.accounts("handler", self.lies_with, self)), None)

    def step(self):
        steps = [self.screen, self.pass_on, self.object, self.decide_objection, self.accept, self.propose, self.issue,
                 self.serve, self.close, self.supplement, self.correct, self.repeat, self.name_whom_it_lies_with,
                 self.urge, self.ask_unsealing, self.answer_unsealing, self.recuse, self.ask_assistance, self.assist,
                 self.request_reexamination, self.decide_reexamination, self.serve_decision, self.request_final_review,
                 self.join]
        if self.joined_into:
            return
        self.chance.shuffle(steps)
        for step in steps:
            if step():
                return

    def screen_as_it_came(self):
        return self.screen(self.kind)

    def screen(self, as_what=None):
        actor = self.acting()
        if self.is_accepted or self.is_objecting or self.opinion or self.is_closed or not actor:
            return False
        # A seal is seldom lifted, and by its keeper alone.
        kind = self.chance.choice(["appeal", "appeal", "accusation"])
        if self.kind == "accusation" and (self.lies_with != self.office or self.chance.random() < 0.8):
            kind = "accusation"
        if self.passings == [] and self.kind == "appeal" and not self.is_screened:
            kind = "appeal"
        kind = as_what or kind
        branch = {"branch": 6} if kind == "appeal" else {}
        self.give(actor, "screen", kind=kind, category=CATEGORY, note=NOTE, **branch)
        self.kind, self.is_screened = kind, True
        self.keep()
        return True

    def pass_to_the_ending(self):
        return self.pass_on(ENDING)

    def pass_to_housing(self):
        return self.pass_on(HOUSING)

    def pass_to_the_successor(self):
        return self.pass_on(self.world.successors[ENDING])

    def pass_on(self, name=None):
        actor = self.acting()
        bar = self.is_accepted or self.is_objecting or self.opinion or self.is_closed or not self.is_screened
        to = self.world.named_so[name or self.chance.choice(RECEIVERS)]
        bar = bar or self.world.is_ended(to)
        is_barred = self.world.is_under(to, self.named) if self.kind == "accusation" else (
            actor and self.world.is_out_of_reach(to, self.world.officers[actor]["organ_id"], self.office))
        if bar or not actor or to == self.lies_with or is_barred or len(self.passings) > 2:
            return False
        if self.chance.random() < 0.4:
            self.give(actor, "assign", to_organ_id=to, report_due_on="2099-01-31")
            self.reports[len(self.passings)] = to
        else:
            self.give(actor, "refer", to_organ_id=to)
        self.passings.append("keeper" if self.lies_with == self.office else self.lies_with)
        self.rejected.discard(len(self.passings))
        self.lies_with = to
        return True

    def object(self):
        bar = self.is_accepted or self.is_objecting or self.opinion or len(self.passings) in self.rejected
        if bar or not self.passings or not self.handler():
            return False
        self.give(self.handler(), "object", reason="不属本单位职责。")
        self.is_objecting = True
        self.objectors.add(self.lies_with)
        return True

    def decide_objection(self):
        sender = self.passings[-1] if self.passings else None
        is_accused = self.kind == "accusation" and sender not in (None, "keeper") and self.world.is_under(sender, self.named)
        if sender == "keeper" or (is_accused and self.keeper):
            role = "discipline" if self.kind == "accusation" and self.keeper else "sorter"
            role = "head" if self.kind == "accusation" and not self.keeper else role
            actors = self.world.accounts(role, self.keeper or self.office, self)
        else:
            actors = self.world.accounts("handler", sender, self)
        if not self.is_objecting or not actors:
            return False
        result = self.chance.choice(["agreed", "rejected"])
        self.give(actors[0], "decide_objection", result=result)
        self.is_objecting = False
        if result == "agreed":
            self.go_back()
        else:
            self.rejected.add(len(self.passings))
        return True

    def accept(self):
        bar = self.is_accepted or self.is_objecting or self.opinion or not self.passings or self.kind != "appeal"
        if bar or not self.handler():
            return False
        self.give(self.handler(), "accept", procedure="ordinary")
        self.is_accepted = True
        return True

    def propose(self):
        if not self.is_accepted or self.proposal or self.opinion or not self.handler():
            return False
        # A repeat that lists no requests asks again for the one of the first petition.
        answers = [{"request": 1, "result": "support", "fact": "现场核实路面塌陷。",
                    "articles": ["regulation_2022.33"], "text": "十日内修复。"}]
        self.give(self.handler(), "propose_opinion", answers=answers)
        self.proposal = (self.last, self.world.officers[self.handler()]["id"], len(self.petitions))
        return True

    def issue(self):
        heads = self.world.accounts("head", self.lies_with, self)
        if not self.proposal or self.opinion or not heads or self.proposal[2] != len(self.petitions):
            return False
        if self.proposal[1] in {one["officer_id"] for one in self.named}:
            return False
        self.give(heads[0], "issue_opinion", proposal=self.proposal[0])
        self.opinion, self.answered_by = self.last, self.lies_with
        self.owing = []  # what nobody wrote by then is asked no more
        return True

    def serve(self):
        if not self.opinion or self.reviews or not self.handler():
            return False
        self.give(self.handler(), "serve", act=self.opinion, method="in_person", received_on=self.world.today())
        self.reviews = [self.world.officers["reviewer.city"]["organ_id"]]
        return True

    def close(self):
        bar = self.is_closed or self.reports or self.remedy not in (None, "served")
        if not self.reviews or bar or not self.handler():
            return False
        self.give(self.handler(), "close", ground="opinion_served")
        self.is_closed = True
        return True

    def urge(self):
        """Art. 25: before the party committee or the government, and whoever else is in charge or stands above;
        never before the accused."""
        actor = self.acting()
        if not actor or self.is_closed:
            return False
        own = self.world.officers[actor]["organ_id"]
        leading = [organ for organ in self.world.above(own)
                   if self.world.organs[organ]["kind"] in ("party_committee", "government")
                   and not (self.kind == "accusation" and self.world.is_under(organ, self.named))]
        if not leading:
            return False
        told = self.chance.sample(leading, self.chance.randint(1, len(leading)))
        others = [one["id"] for one in self.world.organs.values()
                  if one["kind"] in ("petition_office", "department", "discipline") and "ended_on" not in one
                  and not (self.kind == "accusation" and self.world.is_under(one["id"], self.named))]
        told += self.chance.sample(others, self.chance.randint(0, 2))
        self.give(actor, "report_urgent", organ_ids=told, text="有人准备拦路。")
        self.leaders |= set(told)
        return True

    def ask_unsealing(self):
        sealed = [one["id"] for one in self.petitions
                  if (self.kind == "accusation" or one["is_confidential"]) and one["id"] not in self.waiting]
        if self.kind == "accusation":
            actors = self.world.accounts("discipline", self.keeper, self) if self.keeper else []
        else:
            actors = [] if self.lies_with == self.office else self.world.accounts("handler", self.lies_with, self)
        if not sealed or not actors or self.is_closed:
            return False
        actor, asked = self.world.officers[actors[0]], self.chance.choice(sealed)
        self.give(actors[0], "request_unsealing", petition_id=asked, reason=REASON)
        self.waiting[asked] = (actor["id"], actor["organ_id"])
        return True

    def answer_unsealing(self):
        if not self.waiting or self.is_closed:
            return False
        asked = self.chance.choice(list(self.waiting))
        officer, organ = self.waiting[asked]
        seconds = self.world.seconds(self, organ)
        if not seconds:
            return False
        by = self.chance.choice(seconds)
        listed = self.world.office.ask(by, "GET", "/api/v1/unsealings").body["items"]
        n = next(item["n"] for item in listed if item["petition_id"] == asked)
        if self.chance.random() < 0.7:
            self.give(by, "grant_unsealing", n=n, petition_id=asked)
            self.unsealed.add((officer, asked))
        else:
            self.give(by, "refuse_unsealing", n=n, petition_id=asked, reason="先写信问。")
        del self.waiting[asked]
        return True

    def add(self, named, how):
        self.named = self.named + named
        self.petitions[0]["named"] += len(named) if how == "correct" else 0
        self.keep()
        return True

    def supplement(self):
        return self.name_by_the_way(self.some_named(1), "supplement")

    def correct(self):
        return self.name_by_the_way(self.some_named(1), "correct")

    def name_whom_it_lies_with(self):
        """What the random choice of names meets too seldom."""
        if self.lies_with == self.office:
            return False
        named = [{"organ_id": self.lies_with, "officer_id": None}]
        return self.name_by_the_way(named, self.chance.choice(["supplement", "correct"]))

    def name_a_sender(self):
        senders = [sender for sender in self.passings if sender != "keeper"]
        return bool(senders) and self.name_by_the_way([{"organ_id": senders[-1], "officer_id": None}], "supplement")

    def name_by_the_way(self, named, how):
        actor = self.acting()
        if not actor or self.is_closed or self.opinion:
            return False
        first = {"petition_id": self.petitions[0]["id"]}
        if how == "supplement":
            self.give(actor, how, **first, text="补充说明。", complained_of=[filled(one) for one in named])
        else:
            fields = {f"complained_of[{at}].{key}": value
                      for at, one in enumerate(named) for key, value in filled(one).items()}
            self.give(actor, how, **first, fields=fields)
        return self.add(named, how)

    def repeat(self):
        """At the window for an open matter, by its keeper for an accusation."""
        by = next((account for account, officer in self.world.officers.items()
                   if officer["id"] == self.taken_down_by and not self.world.is_ended(officer["organ_id"])), None)
        if self.kind == "accusation":
            by = next(iter(self.world.accounts("discipline", self.keeper, self)), None)
        is_there = self.kind == "accusation" or not self.keeper
        if not by or not is_there or self.is_closed or self.opinion or len(self.petitions) > 2:
            return False
        named = self.some_named(0)
        self.register(by, named, matter_id=self.id)
        return self.add(named, "repeat")


def filled(named):
    return {key: value for key, value in named.items() if value}
