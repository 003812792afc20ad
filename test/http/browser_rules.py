"""What keeps a browser's user safe: cookies, second tokens, headers, the pages themselves, and TLS."""
import gzip
import json
import os
import re
import ssl
import subprocess
import tempfile
import urllib.request

from office import petition
from program import equal

SAFE = {
    "x-content-type-options": "nosniff", "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=()",
}


def cookie_of(answer):
    return answer.header("set-cookie").split(";")[0]


def own(office, **headers):
    return {"Origin": office.server.address, "Sec-Fetch-Site": "same-origin", **headers}


def check_cookie(office):
    answer = office.log_in("handler.land")
    equal(re.fullmatch(r"ps=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=/", answer.header("set-cookie")) is not None,
          True, "the cookie")
    cookie, second = cookie_of(answer), answer.body["csrf_token"]
    equal(office.send("GET", "/api/v1/me", headers={"Cookie": cookie}).body["csrf_token"], second)
    lodge = "/api/v1/petitions/similar"
    for name, headers, status in [
        ("B41 no second token", {"Cookie": cookie}, 403),
        ("B42 another's", {"Cookie": cookie, "X-CSRF-Token": "0" * 64}, 403),
        ("an empty one", {"Cookie": cookie, "X-CSRF-Token": ""}, 403),
    ]:
        answer = office.send("POST", lodge, petition(), own(office, **headers))
        equal((answer.status, answer.code), (status, "csrf"), name)
    good = own(office, Cookie=cookie, **{"X-CSRF-Token": second})
    equal(office.send("POST", lodge, petition(), good).status, 200)
    equal(office.send("POST", lodge, petition(), {**good, "Origin": "http://evil.example"}).code, "foreign_origin")


def check_fixed_session(office):
    """B48: a session id that was there before is not taken up."""
    fixed = "a" * 64
    answer = office.send("POST", "/api/v1/sessions",
                         {"name": "handler.land", "password": office.passwords["handler.land"]}, {"Cookie": "ps=" + fixed})
    equal(answer.status, 201)
    equal(cookie_of(answer) != "ps=" + fixed, True)
    equal(office.send("GET", "/api/v1/me", headers={"Cookie": "ps=" + fixed}).status, 401)


def check_log_out(office):
    """B49: afterwards the session is over."""
    answer = office.log_in("handler.land")
    bearer = {"Authorization": "Bearer " + answer.body["token"]}
    ended = office.send("DELETE", "/api/v1/sessions/current", headers=bearer)
    equal((ended.status, ended.raw), (204, b""))
    equal(ended.header("clear-site-data"), '"*"')
    equal(office.send("GET", "/api/v1/me", headers=bearer).status, 401)
    equal(office.send("GET", "/api/v1/events", headers=bearer).status, 401)


def check_headers(office):
    for path in ("/healthz", "/api/v1/nothing", "/api/v1/me", "/"):
        answer = office.send("GET", path)
        for name, value in SAFE.items():
            equal(answer.header(name), value, f"{path} {name}")
        equal(answer.header("cache-control"), "no-store", path)
        equal(answer.header("strict-transport-security"), None, path)
        equal("default-src 'none'" in answer.header("content-security-policy"), True, path)


def check_page(office):
    first, second = office.send("GET", "/"), office.send("GET", "/matters/" + "0" * 32)
    for answer in (first, second):
        equal((answer.status, answer.header("content-type")), (200, "text/html; charset=utf-8"))
        nonce = re.search(r"'nonce-([^']+)'", answer.header("content-security-policy")).group(1)
        equal("MINQIAO_NONCE" in answer.text, False, "the placeholder is still there")
        equal(nonce in answer.text, True, "the page knows its nonce")
    equal(first.header("content-security-policy") != second.header("content-security-policy"), True)
    script = re.search(r'src="/(assets/[^"]+\.js)"', first.text).group(1)
    kept = office.send("GET", "/" + script)
    equal((kept.status, kept.header("cache-control")), (200, "public, max-age=31536000, immutable"))
    equal(kept.header("content-type"), "text/javascript; charset=utf-8")
    packed = office.send("GET", "/" + script, headers={"Accept-Encoding": "gzip, br"})
    equal((packed.header("content-encoding"), packed.header("vary")), ("gzip", "Accept-Encoding"))
    equal(gzip.decompress(packed.raw), kept.raw, "the packed bytes are the same bytes")
    equal(office.send("GET", "/assets/missing.js").status, 404)
    answer = office.send("POST", "/matters", petition())
    equal((answer.status, answer.header("allow")), (405, "GET, HEAD"))


def check_download(office):
    """B61: a name with quotes and Chinese letters; bytes come back as they went."""
    name = '"; x="y 附件.txt'
    answer = office.ask("clerk", "POST", "/api/v1/files", b"of this and that\r\n", Content_Type="text/plain",
                        X_File_Name=urllib.request.quote(name))
    equal(answer.status, 201)
    got = office.ask("clerk", "GET", "/api/v1/files/" + answer.body["id"])
    equal(got.raw, b"of this and that\r\n")
    equal(got.header("content-disposition"), "attachment; filename*=UTF-8''__%20x%3D_y%20%E9%99%84%E4%BB%B6.txt")
    equal(got.header("content-security-policy"), "sandbox; default-src 'none'")
    equal(got.header("content-type"), "text/plain")
    equal(office.ask("sorter", "GET", "/api/v1/files/" + answer.body["id"]).status, 404, "another's file")


def check_tls(office):
    with tempfile.TemporaryDirectory() as directory:
        key, cert = os.path.join(directory, "key.pem"), os.path.join(directory, "cert.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert,
                        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
                       check=True, capture_output=True)
        office.serve("--tls-cert", cert, "--tls-key", key)
        address = office.server.address.replace("127.0.0.1", "localhost")
        trusting = ssl.create_default_context(cafile=cert)
        body = json.dumps({"name": "head.land", "password": office.passwords["head.land"]}).encode()
        request = urllib.request.Request(address + "/api/v1/sessions", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, context=trusting, timeout=60) as answer:
            equal(answer.headers["Set-Cookie"].startswith("__Host-ps="), True)
            equal("; Secure; HttpOnly; SameSite=Strict; Path=/" in answer.headers["Set-Cookie"], True)
            equal(answer.headers["Strict-Transport-Security"], "max-age=31536000; includeSubDomains")
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.load_verify_locations(cert)
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
        try:
            urllib.request.urlopen(address + "/healthz", context=old, timeout=60)
        except OSError:
            pass
        else:
            raise AssertionError("TLS 1.1 was accepted")


def check_plain_far_away(office):
    """Plain HTTP beyond loopback is refused unless a proxy is named."""
    refused = office.store.run("serve", "--listen", "0.0.0.0:0")
    equal(refused.returncode, 1)
    equal("loopback" in refused.stderr, True)


def check_first_password(office):
    """A new account has none; whoever was given its link sets one, once."""
    added = office.store.run("account add", "--name", "clerk.new", "--role", "clerk")
    equal(added.returncode, 0, added.stderr)
    office.serve()
    asked = {"token": re.search("#([0-9a-f]{64})", added.stdout).group(1), "password": "a long first password"}
    equal(office.send("POST", "/api/v1/login_links", asked).status, 201)
    equal(office.log_in("clerk.new", asked["password"]).status, 201)
    equal(office.send("POST", "/api/v1/login_links", asked).status, 410)


def run(office, tally):
    tally.check("a session by cookie", check_cookie, office)
    tally.check("B48 a session id from before", check_fixed_session, office)
    tally.check("B49 after logging out", check_log_out, office)
    tally.check("headers of every answer", check_headers, office)
    tally.check("the single page and its files", check_page, office)
    tally.check("B61 a downloaded file", check_download, office)
    tally.check("TLS", check_tls, office)
    office.close()
    tally.check("plain HTTP far away", check_plain_far_away, office)
    tally.check("a first password", check_first_password, office)
    office.serve()
