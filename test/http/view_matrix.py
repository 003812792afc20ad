"""Who sees which field of which matter, over random histories: what the program answers is compared with one
SQL query over what the test itself has done, written from the rules (Arts. 28, 30 and the table of fields).

The seed is printed; VIEW_SEED plays it again.
"""
import json
import os
import random
import sqlite3
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from histories import NOTE, REASON, History
from program import equal
from world import ENDING, ENDING_OFFICE, World

MATTERS = 22
STEPS_AFTER_MAX = 2
PERSONAL = ("name", "id_number", "phone", "address")

# By role: name, numbers, text, subject and requests, complained of, notes, trail of the matter; first in an open matter, then in a
# sealed one. ● whole, ◐ masked, – not there.
TABLE = """
clerk      ● ● ● ● ● – –   – – ● ● ● – –
sorter     ◐ – ● ● ● ● –   – – ● ● ● ● –
handler    ● ◐ ● ● ● ● –   – – – – ● ● –
head       ◐ – ● ● ● ● –   – – ● ● ● ● –
reviewer   ● ◐ ● ● ● ● ●   – – ● ● ● ● ●
supervisor – – – ● ● ● ●   – – – – ● ● ●
leader     ◐ – ● ● ● ● –   – – ● ● ● ● –
discipline ◐ – ● ● ● ● ●   – – ● ● ● ● ●
archivist  ◐ – ● ● ● ● –   – – ● ● ● ● –
"""

FACTS = """
create table organ (id, kind, level, parent, reviewer);
create table successor (organ, heir);
create table officer (id, account, role, organ);
create table matter (id, office, lies_with, kind, custody, taken_down_by, is_closed);
create table busy (matter, organ);       -- somebody there still has something to do, or has answered or assisted
create table sender (matter, organ);     -- who decides a pending objection
create table dispute (matter, organ);    -- who says that it is not theirs, and who has it now
create table review (matter, organ);     -- whoever may be asked for a remedy, or is
create table leader (matter, organ);     -- before whom it was put as urgent
create table asked (matter, petition, officer, organ, is_waiting);  -- to unseal an identity
create table petition (id, matter, is_sealed);
create table named (matter, organ, officer);
create table recused (matter, officer);
create table joined (matter, into_matter);   -- its petitions are another matter's
create table shown (role, is_sealed, field, how);
create table since (hours);              -- that have gone by since the petitions were taken down
"""

ACCUSED = """
with recursive above(organ, over, steps) as (
    select id, id, 0 from organ union
    select above.organ, organ.parent, steps + 1 from above join organ on organ.id = above.over where organ.parent is not null),
accused(matter, organ) as (
    select matter, organ from named where organ is not null union
    select matter, officer.organ from named join officer on officer.id = named.officer
    where officer.role in ('head', 'leader', 'discipline') union
    select matter, heir from accused join successor using (organ)),
under(matter, organ) as (
    select accused.matter, above.organ from accused join above on above.over = accused.organ)
"""

SEES = ACCUSED + """,
seat(matter, organ) as (select id, coalesce(custody, office) from matter),
hands(matter, organ) as (
    select id, case when lies_with = office then coalesce(custody, office) else lies_with end from matter union
    select matter, organ from busy),
common(matter, organ, steps) as (
    select dispute.matter, over, sum(steps) from dispute join above on above.organ = dispute.organ
        where not exists (select 1 from dispute other where other.matter = dispute.matter and other.organ = over)
        group by dispute.matter, over
        having count(*) = (select count(*) from dispute other where other.matter = dispute.matter)),
superior(matter, organ, steps) as (select matter, organ, min(steps) from common group by matter),
ground(matter, role, organ, officer) as (
    -- an open matter
    select id, 'clerk', office, taken_down_by from matter where custody is null and kind is not 'accusation'
        and (select hours from since) < 24 union
    select seat.matter, 'sorter', seat.organ, null from seat join hands using (matter, organ) union
    select matter.id, 'sorter', lies_with, null from matter join organ on organ.id = lies_with
        where organ.kind = 'petition_office' and lies_with <> office union
    select matter, 'head', organ, null from seat union
    select matter, role, organ, null from hands, (select 'handler' role union select 'head') union
    select matter, 'discipline', hands.organ, null from hands join organ on organ.id = hands.organ
        where organ.kind = 'discipline' union
    select matter, role, organ, null from sender, (select 'sorter' role union select 'handler' union select 'head') union
    select matter, 'reviewer', organ, null from review union
    select matter, 'leader', organ, null from leader union
    select matter, role, organ.id, null from leader join organ on organ.id = leader.organ, (select 'handler' role union
        select 'head') where organ.kind not in ('party_committee', 'government') union
    select matter, 'sorter', organ.id, null from leader join organ on organ.id = leader.organ
        where organ.kind = 'petition_office' union
    select matter, 'discipline', organ.id, null from leader join organ on organ.id = leader.organ
        where organ.kind = 'discipline' union
    select superior.matter, role, deciding.id, null from superior join organ s on s.id = superior.organ
        join organ deciding on deciding.id = s.id or (deciding.kind = 'petition_office' and deciding.level = s.level
            and deciding.parent in (s.id, s.parent)), (select 'head' role union select 'leader') union
    select matter.id, 'supervisor', above.over, null from matter join above on above.organ in (office, lies_with)
        where not exists (select 1 from under where under.matter = matter.id and under.organ = above.over) union
    select matter, 'archivist', organ, null from seat join matter on matter.id = seat.matter where is_closed),
sealed_ground(matter, role, organ, officer) as (
    select id, 'discipline', custody, null from matter union
    select id, role, lies_with, null from matter, (select 'handler' role union select 'head')
        where lies_with <> office union
    select matter.id, 'discipline', lies_with, null from matter join organ on organ.id = lies_with
        where organ.kind = 'discipline' and lies_with <> office union
    select sender.matter, role, sender.organ, null from sender join matter on matter.id = sender.matter,
        (select 'sorter' role union select 'handler' union select 'head') where sender.organ <> matter.office union
    select matter, 'reviewer', organ, null from review union
    -- where nobody keeps it, whoever answers for the office sends it up
    select id, 'keeperless', office, null from matter where custody is null
        and not exists (select 1 from accused where accused.matter = id and accused.organ = office)),
barred(matter, officer) as (select matter, officer from named union select matter, officer from recused),
sees(matter, officer, role) as (
    select matter.id, officer.id, officer.role from matter join ground on ground.matter = matter.id
        join officer on officer.role = ground.role and officer.organ = ground.organ
        and (ground.officer is null or ground.officer = officer.id)
        where kind is not 'accusation' and (custody is null or officer.organ <> office) union
    select matter.id, officer.id, officer.role from matter join sealed_ground g on g.matter = matter.id
        join officer on officer.organ = g.organ and (officer.role = iif(g.role = 'keeperless', 'head', g.role)
            or (g.role = 'keeperless' and officer.role in ('sorter', 'handler') and not exists (
                select 1 from officer other where other.organ = g.organ and other.role = 'head')))
        where kind is 'accusation' and (g.role = 'keeperless' or not exists (
            select 1 from under where under.matter = matter.id and under.organ = officer.organ)))
"""

# What was joined to another matter is shown and found there alone.
VIEW = SEES + """
select sees.matter, officer.account, shown.is_sealed, shown.field,
    iif(field not in ('note', 'trail') and exists (select 1 from joined where joined.matter = sees.matter), '–', how)
    from sees join officer on officer.id = sees.officer join shown on shown.role = sees.role
    where not exists (select 1 from barred where barred.matter = sees.matter and barred.officer = sees.officer)
"""

# Who may be told a number of a petition: whom the table shows it masked, or who was allowed what is sealed.
REVEALING = SEES + """
select petition.id, officer.account, case
    when not petition.is_sealed then iif(shown.how = '◐', 'told', 'outside_mandate')
    when sees.role not in ('handler', 'reviewer', 'discipline') then 'outside_mandate'
    when exists (select 1 from asked where asked.petition = petition.id and asked.officer = sees.officer
        and not asked.is_waiting) then 'told' else 'approval_required' end
    from sees join petition on petition.matter = sees.matter join officer on officer.id = sees.officer
    join shown on shown.role = sees.role and shown.is_sealed = 0 and shown.field = 'numbers'
    where not exists (select 1 from barred where barred.matter = sees.matter and barred.officer = sees.officer)
"""

# Who may agree to what is asked: head or discipline of another organ that stands above the asker's, reviews it, or
# has the petition already.
WAITING = ACCUSED + """
select asked.petition, officer.account from asked join matter on matter.id = asked.matter
    join organ asking on asking.id = asked.organ join officer on officer.role in ('head', 'discipline')
    where asked.is_waiting and not matter.is_closed and officer.organ <> asking.id
    and (officer.organ in (matter.office, matter.custody, asking.reviewer)
        or exists (select 1 from above where above.organ = asking.id and above.over = officer.organ))
    and not exists (select 1 from under where under.matter = matter.id and under.organ = officer.organ)
    and not exists (select 1 from named where named.matter = matter.id and named.officer = officer.id)
    and not exists (select 1 from recused where recused.matter = matter.id and recused.officer = officer.id)
"""


def facts_of(world, hours=0):
    facts = sqlite3.connect(":memory:")
    facts.executescript(FACTS)
    facts.execute("insert into since values (?)", [hours])
    put = lambda table, rows: [facts.execute(  # noqa: E731
        f"insert into {table} values ({','.join('?' * len(row))})", row) for row in rows]
    put("organ", [(one["id"], one["kind"], one["level"], one.get("parent_id"), one.get("reviewed_by_id"))
                  for one in world.organs.values()])
    put("successor", [(one["id"], heir) for one in world.organs.values() for heir in one["successor_ids"]])
    put("officer", [(one["id"], account, one["role"], one["organ_id"]) for account, one in world.officers.items()])
    for one in world.matters:
        put("matter", [(one.id, one.office, one.lies_with, one.kind, one.keeper, one.taken_down_by, one.is_closed)])
        put("busy", [(one.id, organ) for organ in [*one.reports.values(), one.answered_by, *one.assistants]
                     if organ])
        put("dispute", [(one.id, organ) for organ in one.disputing()])
        put("review", [(one.id, organ) for organ in one.reviews])
        put("leader", [(one.id, organ) for organ in one.leaders])
        put("asked", [(one.id, petition, *asker, True) for petition, asker in one.waiting.items()])
        put("asked", [(one.id, petition, officer, None, False) for officer, petition in one.unsealed])
        put("petition", [(petition["id"], one.id, one.kind == "accusation" or petition["is_confidential"])
                         for petition in one.petitions if not one.joined_into])
        put("named", [(one.id, named["organ_id"], named["officer_id"]) for named in one.named])
        put("recused", [(one.id, officer) for officer in one.recused])
        put("joined", [(one.id, one.joined_into.id)] if one.joined_into else [])
        if one.is_objecting:
            sender = one.passings[-1]
            put("sender", [(one.id, (one.keeper or one.office) if sender == "keeper" else sender)])
    for line in TABLE.split("\n")[1:-1]:
        role, *how = line.split()
        for at, field in enumerate(["name", "numbers", "text", "words", "complained_of", "note", "trail"]):
            put("shown", [(role, 0, field, how[at]), (role, 1, field, how[7 + at])])
    return facts


def view_of(facts):
    """{(matter, account): {(is sealed, field): how}} by the one query."""
    found = {}
    for matter, account, is_sealed, field, how in facts.execute(VIEW):
        found.setdefault((matter, account), {})[is_sealed, field] = how
    return found


def how_shown(value, original):
    if value is None:
        return "–"
    return "●" if value == original else "◐" if "*" in value else f"as {value}"


def check_petition(shown, known, allowed, is_accusation, where):
    is_sealed = int(is_accusation or known["is_confidential"])
    people = [shown["petitioners"][0], *([shown["represented"]] if "represented" in shown else [])]
    equal(len(people), len(known["people"]), f"{where} people")
    for person, original in zip(people, known["people"]):
        for field in PERSONAL:
            want = allowed[is_sealed, "name" if field == "name" else "numbers"]
            equal(how_shown(person.get(field), original[field]), want, f"{where} {field}")
    words = allowed[int(is_accusation), "words"]
    equal(how_shown(shown.get("subject"), known["subject"]), words, f"{where} subject")
    if known["requests"]:
        equal(shown["requests"], known["requests"] if words == "●" else [], f"{where} requests")
    text = allowed[int(is_accusation), "text"]
    equal(how_shown(shown.get("text"), known["text"]), text, f"{where} text")


def check_page(page, matter, allowed, where):
    is_accusation = matter.kind == "accusation"
    known = {one["id"]: one for one in matter.petitions}
    equal({one["id"] for one in page["petitions"]}, set() if matter.joined_into else set(known), f"{where} petitions")
    if matter.joined_into:
        equal(matter.mark in json.dumps(page, ensure_ascii=False), False, f"{where} subject")
    for shown in page["petitions"]:
        check_petition(shown, known[shown["id"]], allowed, is_accusation, where)
        count = known[shown["id"]]["named"] if allowed[int(is_accusation), "complained_of"] == "●" else 0
        equal(len(shown["complained_of"]), count, f"{where} complained of")
    for act in page["acts"]:
        if act["act"] == "registration":
            check_petition(act["petition"], known[act["petition"]["id"]], allowed, is_accusation, where + " act")
        if act["act"] == "screening":
            equal(how_shown(act.get("note"), NOTE), allowed[int(is_accusation), "note"], f"{where} note")
        if act["act"] == "unsealing_request":
            equal(how_shown(act.get("reason"), REASON), allowed[int(is_accusation), "note"], f"{where} reason")


def check_nothing_else(texts, matter, allowed, where):
    """What is not shown stands nowhere, in whatever answer."""
    is_accusation = matter.kind == "accusation"
    for one in matter.petitions:
        is_sealed = int(is_accusation or one["is_confidential"])
        for field in PERSONAL:
            if not allowed or allowed[is_sealed, "name" if field == "name" else "numbers"] != "●":
                for way, text in texts.items():
                    told = [person[field] for person in one["people"] if person[field] in text]
                    equal(told, [], f"{where} {field} by {way}")
        if not allowed or allowed[int(is_accusation), "words"] != "●":
            for way, text in texts.items():
                equal(matter.mark in text, False, f"{where} subject and requests by {way}")
        if not allowed or allowed[int(is_accusation), "text"] != "●":
            for way, text in texts.items():
                equal(one["text"] in text, False, f"{where} text by {way}")


def check_officer(office, account, world, view):
    lists = {way: office.ask(account, "GET", f"/api/v1/{way}?limit=100")
             for way in ("matters", "petitions")}
    for matter in world.matters:
        allowed = view.get((matter.id, account))
        where = f"{account} {matter.at}"
        ask = lambda path: office.ask(account, "GET", path)  # noqa: E731
        page = ask("/api/v1/matters/" + matter.id)
        single = ask("/api/v1/petitions/" + matter.petitions[0]["id"])
        by_mark, by_word = (ask("/api/v1/search?q=" + quote(words)) for words in (matter.mark, matter.word))
        listed = ask("/api/v1/matters?q=" + quote(matter.word))
        trail = ask(f"/api/v1/matters/{matter.id}/trail")
        holder = matter.lies_in()
        lies_in, allowed_there = holder.id, view.get((holder.id, account))
        there = bool(allowed_there)
        is_sealed_there = int(holder.kind == "accusation")
        is_found = there and allowed_there[is_sealed_there, "text"] == "●"
        is_marked = there and allowed_there[is_sealed_there, "words"] == "●"
        equal([page.status, single.status], [200 if allowed else 404, 200 if there else 404], where)
        equal(matter.id in lists["matters"].text, bool(allowed), f"{where} list")
        lines = [item["matter_id"] for item in lists["petitions"].body["items"] if item["id"] == matter.petitions[-1]["id"]]
        equal(lines, [lies_in] if there else [], f"{where} petitions")
        equal(lies_in in by_mark.text, is_marked, f"{where} search")
        equal((lies_in in by_word.text, listed.body["count"]), (is_found, int(is_found)), f"{where} search of the text")
        has_trail = bool(allowed) and allowed[int(matter.kind == "accusation"), "trail"] == "●"
        equal(trail.status, 200 if has_trail else 403 if allowed else 404, f"{where} trail")
        if allowed:
            check_page(page.body, matter, allowed, where)
        texts = {"page": page.text, "list": lists["matters"].text, "petitions": lists["petitions"].text,
                 "trail": trail.text}
        check_nothing_else({"search": by_mark.text, "search of the text": by_word.text}, holder, allowed_there, where)
        if not matter.joined_into:
            texts["petition"] = single.text
        check_nothing_else(texts, matter, allowed, where)


def check_revealing(office, account, world, revealing):
    """One number of each petition; the asking tells nothing more than whether the matter is there."""
    for matter in world.matters:
        for one in matter.petitions:
            for person, whose in zip(one["people"], ({"petitioner": 0}, {"represented": True})):
                answer = office.ask(account, "POST", f"/api/v1/matters/{matter.id}/reveal", {
                    "petition_id": one["id"], "field": "phone", "reason": "核对送达地址", **whose})
                want = revealing.get((one["id"], account), "not_found") if not matter.joined_into else answer.code
                equal(answer.code or "told", want, f"{account} {matter.at}")
                equal(person["phone"] in answer.text, want == "told", f"{account} {matter.at}")


def check_waiting(office, account, world, waiting):
    listed = office.ask(account, "GET", "/api/v1/unsealings")
    if world.officers[account]["role"] not in ("head", "discipline"):
        return equal(listed.code, "outside_mandate", account)
    ours = {one["id"] for matter in world.matters for one in matter.petitions}
    shown = {item["petition_id"] for item in listed.body["items"]} & ours
    equal(shown, {petition for petition, second in waiting if second == account}, account)


def check_clerks_a_day_later(office, world):
    """Whoever took a petition down looks at the entry for a day; then it is the sorters'."""
    clerks = [account for account, one in world.officers.items() if one["role"] == "clerk"]
    before, after = view_of(facts_of(world)), view_of(facts_of(world, hours=25))
    equal(any(account in clerks for _, account in before), True, "a clerk saw something")
    equal([pair for pair in after if pair[1] in clerks], [], "what clerks are to see")
    with tempfile.TemporaryDirectory(prefix="minqiao-clock-") as directory:
        clock = Path(directory) / "clock"
        clock.write_text((datetime.now().astimezone() + timedelta(hours=25)).isoformat(timespec="seconds") + "\n")
        office.serve("--clock", str(clock))
        for account in clerks:
            check_officer(office, account, world, after)
    office.serve()


def run(office, tally):
    seed = int(os.environ.get("VIEW_SEED", random.SystemRandom().randrange(10**6)))
    print(f"VIEW_SEED={seed}", flush=True)
    world = World(office, random.Random(f"{seed}"))

    def live():
        for at in range(MATTERS):
            history = History(world, random.Random(f"{seed} {at}"), at)
            world.matters.append(history)
            history.live()

    def go_on():
        for name in (ENDING, ENDING_OFFICE):
            world.end(name)
        for history in world.matters:
            history.go_on(STEPS_AFTER_MAX)

    tally.check("random histories", live)
    tally.check("organs end, and the histories go on", go_on)
    facts = facts_of(world)
    view, waiting = view_of(facts), facts.execute(WAITING).fetchall()
    revealing = {(petition, account): how for petition, account, how in facts.execute(REVEALING)}
    for account in world.officers:
        tally.check(f"the view of {account}", check_officer, office, account, world, view)
        tally.check(f"what is revealed to {account}", check_revealing, office, account, world, revealing)
        tally.check(f"what waits for {account}", check_waiting, office, account, world, waiting)
    tally.check("the view of clerks a day later", check_clerks_a_day_later, office, world)
