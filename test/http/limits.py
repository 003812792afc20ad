"""Bytes that no client should send, clients that are too slow, too many or too large, and how a server ends."""
import contextlib
import json
import signal
import socket
import threading

from office import Answer, petition, read_answer
from program import equal


def head(office, first, *lines):
    return "\r\n".join([first, f"Host: {office.host}", *lines, "", ""]).encode()


def expect(answer, status, code=None, closed=True):
    if answer is None:
        raise AssertionError(f"closed without an answer instead of {status}")
    equal(answer.status, status, "status")
    if code:
        equal(answer.code, code, "code")
    if closed:
        equal(answer.closed, True, "closed")


def odd_bytes(office):
    """(name, bytes, status, code): B31 to B34, each of which also ends the connection."""
    post = "POST /api/v1/sessions HTTP/1.1"
    json_type = "Content-Type: application/json"
    chunked = "Transfer-Encoding: chunked"
    many = [f"X-{count}: a" for count in range(101)]
    return [
        ("B31 a length and chunks", head(office, post, json_type, "Content-Length: 4", chunked) + b"0\r\n\r\n", 400),
        ("B32 two lengths", head(office, post, json_type, "Content-Length: 2", "Content-Length: 3") + b"{}", 400),
        ("B32 a length with a sign", head(office, post, json_type, "Content-Length: +5") + b"{}   ", 400),
        ("B32 a length in another base", head(office, post, json_type, "Content-Length: 0x10") + b"{}", 400),
        ("B33 an endless chunk", head(office, post, json_type, chunked) + b"FFFFFFFFFFFFFFFFF\r\n{}", 400),
        ("B33 a chunk of all there is", head(office, post, json_type, chunked) + b"FFFFFFFFFFFFFFFF\r\n{}", 400),
        ("B33 bare line ends", f"GET /healthz HTTP/1.1\nHost: {office.host}\n\n".encode(), 400),
        ("B33 a space before the colon", head(office, "GET /healthz HTTP/1.1", "X-A : b"), 400),
        ("another coding beside chunks", head(office, post, json_type, "Transfer-Encoding: gzip") + b"", 400),
        ("no request at all", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        ("B37 no host", b"GET /healthz HTTP/1.1\r\n\r\n", 400),
        ("B34 101 headers", head(office, "GET /healthz HTTP/1.1", *many), 431),
        ("B34 headers of 20 KiB", head(office, "GET /healthz HTTP/1.1", "X-A: " + "a" * 20 * 1024), 431),
        ("a request line of 9 KiB", head(office, "GET /" + "a" * 9 * 1024 + " HTTP/1.1"), 414),
        ("a request line without end", b"GET /" + b"a" * 64 * 1024, 414),
        ("B39 five gigabytes announced", head(office, post, json_type, "Expect: 100-continue",
                                              "Content-Length: 5368709120"), 413),
        ("a body of a megabyte and one", head(office, post, json_type, "Content-Length: 1048577")
         + b"a" * 1048577, 413),
        ("the same in chunks", head(office, post, json_type, chunked) + b"100001\r\n" + b"a" * 0x100001 + b"\r\n0\r\n\r\n",
         413),
    ]


def check_odd_bytes(office, data, status):
    answer = office.raw(data)
    expect(answer, status)
    office.met.codes.add(answer.code)


def check_two_on_one_connection(office):
    data = head(office, "GET /healthz HTTP/1.1") + head(office, "GET /api/v1/nothing HTTP/1.1", "Connection: close")
    host, port = office.host.split(":")
    with socket.create_connection((host, int(port)), timeout=60) as client:
        client.sendall(data)
        everything = b""
        while piece := client.recv(65536):
            everything += piece
    equal(everything.count(b"HTTP/1.1 200"), 1)
    equal(everything.count(b"HTTP/1.1 404"), 1)


def check_continue(office):
    """Whoever asks first is told to go on."""
    body = json.dumps({"name": "nobody", "password": "wrong"}).encode()
    host, port = office.host.split(":")
    with socket.create_connection((host, int(port)), timeout=60) as client:
        client.sendall(head(office, "POST /api/v1/sessions HTTP/1.1", "Content-Type: application/json",
                            "Expect: 100-continue", f"Content-Length: {len(body)}"))
        equal(client.recv(25), b"HTTP/1.1 100 Continue\r\n\r\n")
        client.sendall(body)
        equal(read_answer(client, keep_open=True).status, 401)


def check_large_file(office):
    headers = {"Content-Type": "text/plain", "X-File-Name": "large.txt",
               "Authorization": "Bearer " + office.token("clerk")}
    equal(office.send("POST", "/api/v1/files", b"a" * (20 * 1024 * 1024), headers).status, 201)
    lines = [f"{name}: {value}" for name, value in headers.items()]
    size = 20 * 1024 * 1024 + 1
    answer = office.raw(head(office, "POST /api/v1/files HTTP/1.1", *lines, f"Content-Length: {size}") + b"a" * size)
    expect(answer, 413, "too_large")


def check_slow_head(office):
    expect(office.raw(b"GET /healthz HTTP/1.1\r\nHost: "), 408, "too_slow")
    office.met.codes.add("too_slow")


def check_slow_body(office):
    expect(office.raw(head(office, "POST /api/v1/sessions HTTP/1.1", "Content-Type: application/json",
                           "Content-Length: 100000") + b'{"name'), 408, "too_slow")


def check_silence(office):
    """A connection that never asks anything is ended without a word."""
    equal(office.raw(b""), None)


def run_slow(office, tally):
    office.serve("--limit", "header_ms=300", "--limit", "grace_ms=300", "--limit", "idle_ms=300")
    tally.check("B34 a head without end", check_slow_head, office)
    tally.check("a body that stops", check_slow_body, office)
    tally.check("a silent connection", check_silence, office)


def check_too_many_connections(office):
    first, second = office.connect(), office.connect()
    for connection in (first, second):
        connection.request("GET", "/healthz")
        equal(connection.getresponse().read() != b"", True)
    answer = office.send("GET", "/healthz")
    equal(answer.status, 503)
    equal(answer.code, "busy")
    equal(int(answer.header("retry-after")) > 0, True)
    first.close()
    second.close()


def check_full_queue(office):
    """Under a waiting line of one some are sent away, and what was acknowledged is there."""
    token, answers, lock = office.token("clerk"), [], threading.Lock()

    def lodge(number):
        for _ in range(10):
            answer = office.send("POST", "/api/v1/petitions", petition(subject=f"排队 {number}"),
                                 {"Authorization": "Bearer " + token})
            with lock:
                answers.append(answer)

    for _ in range(20):
        threads = [threading.Thread(target=lodge, args=(number,)) for number in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if any(answer.status == 503 for answer in answers):
            break
    equal({answer.status for answer in answers}, {201, 503})
    for answer in answers:
        if answer.status == 503:
            equal(int(answer.header("retry-after")) > 0, True)
    kept = next(answer for answer in answers if answer.status == 201)
    equal(office.ask("clerk", "GET", "/api/v1/petitions/" + kept.body["petition"]["id"]).status, 200)


def check_searches(office):
    equal(office.ask("sorter", "GET", "/api/v1/search?q=a").status, 200)
    answer = office.ask("sorter", "GET", "/api/v1/search?q=a")
    equal((answer.status, answer.code), (429, "throttled"))
    equal(office.ask("head.office", "GET", "/api/v1/search?q=a").status, 200)


def check_wrong_passwords(office):
    """B65: after some failures even the right password has to wait."""
    statuses = [office.log_in("auditor", "wrong").status for _ in range(6)]
    equal(statuses[0], 401)
    answer = office.log_in("auditor")
    equal((answer.status, answer.code), (429, "login_throttled"))


def run_tight(office, tally):
    office.token("clerk"), office.token("sorter"), office.token("head.office")
    office.serve("--limit", "connections=2")
    tally.check("more connections than allowed", check_too_many_connections, office)
    office.serve("--limit", "waiting=1", "--threads", "4")
    tally.check("a full waiting line", check_full_queue, office)
    office.serve("--limit", "searches_per_minute=1")
    tally.check("more searches than allowed", check_searches, office)
    tally.check("B65 wrong passwords", check_wrong_passwords, office)


def check_graceful_end(office):
    """SIGTERM: what was begun is answered, the rest is sent home, and nothing acknowledged is lost."""
    body = json.dumps(petition(subject="关门之前"), ensure_ascii=False).encode()
    request = head(office, "POST /api/v1/petitions HTTP/1.1", "Content-Type: application/json",
                   f"Content-Length: {len(body)}", "Authorization: Bearer " + office.token("clerk"))
    host, port = office.host.split(":")
    with contextlib.ExitStack() as stack:
        busy = stack.enter_context(socket.create_connection((host, int(port)), timeout=60))
        idle = stack.enter_context(socket.create_connection((host, int(port)), timeout=60))
        listening = stack.enter_context(socket.create_connection((host, int(port)), timeout=60))
        busy.sendall(request + body[:10])
        idle.sendall(head(office, "GET /healthz HTTP/1.1"))
        equal(read_answer(idle, keep_open=True).status, 200)
        listening.sendall(head(office, "GET /api/v1/events HTTP/1.1",
                               "Authorization: Bearer " + office.token("clerk")))
        equal(listening.recv(12), b"HTTP/1.1 200")
        office.server.process.send_signal(signal.SIGTERM)
        equal(idle.recv(1), b"", "an idle connection")
        while listening.recv(65536):
            pass
        busy.sendall(body[10:])
        answer = read_answer(busy)
    equal((answer.status, answer.header("connection"), answer.closed), (201, "close", True))
    equal(office.server.process.wait(timeout=60), 0, "exit")
    office.serve()
    equal(office.ask("clerk", "GET", "/api/v1/petitions/" + answer.body["petition"]["id"]).status, 200)


def run(office, tally):
    for name, data, status in odd_bytes(office):
        tally.check(name, check_odd_bytes, office, data, status)
    tally.check("two requests on one connection", check_two_on_one_connection, office)
    tally.check("100 Continue", check_continue, office)
    tally.check("B51 files up to 20 MiB", check_large_file, office)
    tally.check("a graceful end", check_graceful_end, office)
    run_slow(office, tally)
    run_tight(office, tally)
    office.serve()
