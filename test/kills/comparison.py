"""The store against the journal: what was acknowledged is there, nothing half, nothing that nobody sent."""
from urllib.parse import quote

READER = "head.office"  # answers for every matter of the office


def matters_of(client):
    cursor = ""
    while cursor is not None:
        page = client.get(f"/api/v1/matters?limit=100&sort=registered_on{cursor}", READER).body
        for item in page["items"]:
            yield item
        cursor = page["next_cursor"] and f"&cursor={quote(page['next_cursor'])}"


def words_of(act):
    if act["act"] == "registration":
        return act["petition"]["text"]
    return act.get("text") or act.get("note")


class Comparison:
    def __init__(self, client, journal):
        self.client = client
        self.journal = journal
        self.found = {}  # words: (matter, n)
        self.wrongs = []

    def run(self):
        for item in matters_of(self.client):
            page = self.client.get(f"/api/v1/matters/{item['id']}", READER)
            self.look_at_matter(item, page)
        for step in self.journal.with_outcome("acknowledged"):
            if step.words not in self.found:
                self.wrong(step.matter, f"{step.act} of {step.words[:20]} was acknowledged and is gone")
        return self

    def look_at_matter(self, item, page):
        acts = page.body["acts"]
        numbers = [act["n"] for act in acts]
        if numbers != list(range(1, len(acts) + 1)) or page.version != len(acts):
            self.wrong(item["id"], f"acts {numbers} under version {page.version}")
        registrations = sum(act["act"] == "registration" for act in acts)
        if registrations != 1 or len(page.body["petitions"]) != 1 or item["petitions"] != 1:
            self.wrong(item["id"], "one registration does not go with one petition")
        elif page.body["petitions"][0]["text"] != words_of(acts[0]):
            self.wrong(item["id"], "the petition does not say what its registration says")
        for act in acts:
            self.look_at_act(item["id"], act)

    def look_at_act(self, matter, act):
        words = words_of(act)
        step = self.journal.steps.get(words)
        name = f"act {act['n']}, {act['act']}"
        if not step or act["act"] != step.act:
            return self.wrong(matter, f"{name}: nobody asked for it in these words")
        if words in self.found:
            return self.wrong(matter, f"{name}: is there twice, also at {self.found[words]}")
        self.found[words] = (matter, act["n"])
        if step.outcome == "refused":
            self.wrong(matter, f"{name}: was refused and is there")
        if step.outcome == "open" and (act["n"] != step.version + 1 or step.matter not in ("", matter)):
            self.wrong(matter, f"{name}: stands elsewhere than it was sent")
        if step.outcome == "acknowledged":
            self.look_at_promise(matter, act, step, name)

    def look_at_promise(self, matter, act, step, name):
        if step.act == "registration":
            is_kept = matter == step.matter and act["petition"]["id"] == step.answered["petition"]["id"]
        else:
            is_kept = matter == step.matter and act == step.answered
        if not is_kept:
            self.wrong(matter, f"{name}: is not what was answered")

    def wrong(self, matter, what):
        self.wrongs.append(f"matter {matter}: {what}")
