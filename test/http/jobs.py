"""Jobs: what the program does beside answering, seen by the administrator and the auditor alone."""
import json
import os
import signal
import tempfile
import time

from exports import EXPORT, slowly
from office import ABSENT, ACCOUNTS, Office
from program import equal

JOBS = "/api/v1/jobs"
VERIFICATION = {"kind": "verification"}
# As the program takes somebody it does not hear of for broken off.
SILENCE = 120_000


def jobs(office, account="admin"):
    answer = office.ask(account, "GET", JOBS)
    equal(answer.status, 200, answer.text)
    return answer.body


def ask(office):
    answer = office.ask("admin", "POST", JOBS, VERIFICATION)
    equal((answer.status, answer.body.get("state")), (201, "waiting"), answer.text)
    return answer.body["id"]


def cancel(office, job, account="admin"):
    return office.ask(account, "POST", f"{JOBS}/{job}/cancel")


def job_of(office, job):
    return next(item for item in jobs(office)["items"] if item["id"] == job)


def when(office, job, fits, seconds=60):
    """The job as soon as it is so."""
    for _ in range(seconds * 20):
        found = job_of(office, job)
        if fits(found):
            return found
        time.sleep(0.05)
    raise AssertionError(found)


def ended(office, job):
    return when(office, job, lambda found: found["state"] == "ended")


def actions(office, action):
    return office.ask("auditor", "GET", "/api/v1/audit?limit=100&action=" + action).body["items"]


def check_whole(office):
    job = ask(office)
    second = office.ask("admin", "POST", JOBS, VERIFICATION)
    equal((second.status, second.code), (409, "verification_is_open"))
    found = ended(office, job)
    admin = office.officer("admin")["id"]
    equal((found["outcome"], found["asked_by"], found["done"], found["wrongs"]), ("whole", admin, found["total"], []))
    counts = {name: int(count) for name, count in zip(("acts", "matters", "petitions"), office.select(
        "select (select count(*) from records where subject_kind = 1), (select count(*) from subjects where "
        "subject_kind = 1), (select count(*) from petitions)")[0])}
    equal({name: found["counts"][name] for name in counts}, counts)
    equal(jobs(office)["last_whole"], found)
    equal(actions(office, "ask_job")[0]["object"], "verification")
    refused = cancel(office, job)
    equal((refused.status, refused.code), (409, "job_cannot_be_cancelled"))
    ended(office, ask(office))


def check_by_post(office):
    for account in set(ACCOUNTS) - {"admin"}:
        equal(office.ask(account, "POST", JOBS, VERIFICATION).status, 403, account)
        equal(cancel(office, ABSENT, account).status, 403, account)
    equal(cancel(office, ABSENT).status, 404)
    equal(cancel(office, "nowhere").status, 404)
    for body in ({"kind": "rebuild"}, {}):
        equal(office.ask("admin", "POST", JOBS, body).status, 422, body)
    equal(len(office.ask("auditor", "GET", JOBS + "?limit=1").body["items"]), 1)
    equal(office.ask(None, "GET", JOBS).status, 401)


def check_command_line(office):
    made = office.store.run("verify")
    equal(made.returncode, 0, made.stderr)
    found = jobs(office, "auditor")["items"][0]
    equal((found["kind"], found["state"], found["outcome"], found.get("asked_by")),
          ("verification", "ended", "whole", None))
    equal(found["counts"]["matters"] > 30, True)


def check_small_export(office):
    count = int(office.ask("head.office", "POST", EXPORT).header("row-count"))
    found = jobs(office)["items"][0]
    equal((found["kind"], found["object"], found["outcome"], found["done"], found["total"], found["asked_by"]),
          ("list_export", "matters", "done", count, count, office.officer("head.office")["id"]))


def check_wrong(office):
    """What a damaged list holds is told, and the records stay whole; a rebuild puts it right and is told too."""
    office.select("update docket_matters set subject = subject + 1000000 where subject = "
                  "(select max(subject) from docket_matters)")
    found = ended(office, ask(office))
    equal((found["outcome"], found["wrong_count"]), ("wrong", 1))
    equal("docket_matters" in found["wrongs"][0], True, found["wrongs"])
    equal(jobs(office)["last_wrong"], found)
    office.close()
    made = office.store.run("rebuild")
    equal(made.returncode, 0, made.stderr)
    office.serve()
    rebuilt = jobs(office)["items"][0]
    equal((rebuilt["kind"], rebuilt["outcome"], rebuilt["wrongs"]), ("rebuild", "done", found["wrongs"]))
    equal(ended(office, ask(office))["outcome"], "whole")


def run(office, tally):
    tally.check("a verification that is asked for", check_whole, office)
    tally.check("who may ask, cancel and see", check_by_post, office)
    tally.check("a verification by the command line", check_command_line, office)
    tally.check("an export among the jobs", check_small_export, office)
    tally.check("a store that is not whole", check_wrong, office)


def running(office, job):
    return when(office, job, lambda found: found["state"] == "running")


def check_cancelled(big):
    job = ask(big)
    running(big, job)
    equal(cancel(big, job).body["is_cancel_asked"], True)
    found = ended(big, job)
    equal((found["outcome"], found["done"] < found["total"]), ("cancelled", True))
    equal(actions(big, "cancel_job")[0]["result"], "done")


def check_stopped(big):
    """A server that is told to stop does not wait for the end of a verification."""
    job = ask(big)
    running(big, job)
    began = time.monotonic()
    big.close()
    equal(time.monotonic() - began < 10, True, "stopped within seconds")
    big.serve()
    equal(job_of(big, job)["outcome"], "cancelled")


def check_killed(big):
    """Nobody hears of it any more: broken off, and another may be asked for."""
    job = ask(big)
    running(big, job)
    os.kill(big.server.process.pid, signal.SIGKILL)
    big.server.process.wait()
    big.select(f"update jobs set begun_at = begun_at - {SILENCE}, heard_at = heard_at - {SILENCE} where id = '{job}'")
    big.serve()
    found = job_of(big, job)
    equal((found["state"], found.get("outcome"), found["may_be_cancelled"]), ("broken_off", None, False))
    equal(ended(big, ask(big))["outcome"], "whole")


def check_large_export(big):
    taker, _ = slowly(big, big.token("head.office"))
    found = jobs(big)["items"][0]
    equal((found["kind"], found["state"], found["done"] < found["total"]), ("list_export", "running", True), json.dumps(found))
    taker.close()
    equal(ended(big, found["id"])["outcome"], "cancelled")
    count = big.ask("head.office", "POST", EXPORT).header("row-count")
    whole = ended(big, jobs(big)["items"][0]["id"])
    equal((whole["outcome"], whole["done"], whole["total"]), ("done", int(count), int(count)))


def run_large(met, tally, database, url):
    """A verification that lasts, in an office of its own."""
    with tempfile.TemporaryDirectory(prefix="minqiao-http-") as directory:
        big = Office(directory, url, matters=3000, met=met).serve()
        try:
            for check in (check_large_export, check_cancelled, check_stopped, check_killed):
                name = check.__name__.removeprefix("check_").replace("_", " ")
                tally.check(f"{database}: a long job, {name}", check, big)
        finally:
            big.close()
