"""What passwords cost: their hashes take memory, for names that nobody has too, and never for many at once."""
import contextlib
import re
import threading
from pathlib import Path

from program import equal


def memory(office, name):
    """Kilobytes: VmRSS now, VmHWM at most."""
    status = Path(f"/proc/{office.server.process.pid}/status").read_text()
    return int(re.search(name + r":\s+(\d+)", status).group(1))


def forget_peak(office):
    Path(f"/proc/{office.server.process.pid}/clear_refs").write_text("5")


@contextlib.contextmanager
def at_the_cost_of_chosen_passwords(office):
    """A demonstration's drawn ones cost less."""
    where = "where name in ('login.hash_memory_kib', 'login.hash_rounds')"
    kept = office.select(f"select name, value from settings {where}")
    office.select(f"delete from settings {where}")
    office.serve()
    try:
        yield
    finally:
        for name, value in kept:
            office.select(f"insert into settings (name, value) values ('{name}', '{value}')")
        office.serve()


def check_unknown_name(office):
    """B66: a name that nobody has is answered with the same words and costs a hash too (64 MiB)."""
    with at_the_cost_of_chosen_passwords(office):
        wrong = office.log_in("archivist", "not this one")
        forget_peak(office)
        before = memory(office, "VmRSS")
        unknown = office.log_in("nobody.here", "not this one")
        grown = memory(office, "VmHWM") - before
    for answer in (wrong, unknown):
        answer.body.pop("request_id")
    equal((unknown.status, unknown.body), (wrong.status, wrong.body))
    equal(unknown.status, 401)
    equal(grown > 50_000, True, f"a hash takes 64 MiB, but memory grew by {grown} kB:")


def check_long_password(office):
    """B67: 1024 bytes are a password like others."""
    office.close()
    made = office.store.run("account add", "--name", "long.password", "--role", "clerk")
    office.serve()
    token = made.stdout.strip().rsplit("#", 1)[1]
    password = "长" * 341 + "a"
    equal(len(password.encode()), 1024)
    equal(office.send("POST", "/api/v1/login_links", {"token": token, "password": password}).status, 201)
    equal(office.log_in("long.password", password).status, 201)
    equal(office.log_in("long.password", password[:-1] + "b").status, 401)


def check_many_logins(office):
    """B68: two hashes at once and a short line, however many want in."""
    with at_the_cost_of_chosen_passwords(office):
        try_many(office)


def try_many(office):
    answers, lock = [], threading.Lock()
    forget_peak(office)
    before = memory(office, "VmRSS")

    def try_one(number):
        answer = office.log_in(f"nobody.{number}", "not this one")
        with lock:
            answers.append(answer)

    threads = [threading.Thread(target=try_one, args=(number,)) for number in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    equal({answer.status for answer in answers}, {401, 503})
    equal(all(int(answer.header("retry-after")) > 0 for answer in answers if answer.status == 503), True)
    grown = memory(office, "VmHWM") - before
    equal(grown < 4 * 65_536, True, f"memory grew by {grown} kB, more than for two hashes of 64 MiB:")


def run(office, tally):
    for name, check in [("B66 an unknown name", check_unknown_name), ("B67 a long password", check_long_password),
                        ("B68 many logins", check_many_logins)]:
        tally.check(name, check, office)
