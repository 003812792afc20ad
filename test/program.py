"""The built program as tests of whole processes use it: its subcommands, a server, and databases."""
import json
import os
import signal
import subprocess
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BINARY = os.environ.get("MINQIAO_BINARY", str(ROOT / "build" / "minqiao"))
START_SECONDS = 60
STATES = set(json.loads((ROOT / "api/openapi.json").read_text())["components"]["schemas"]["State"]["enum"])


class Postgres:
    """A throw-away cluster; each `database()` of it is new and empty."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="minqiao-cluster-")
        self.url = self._tool("start").strip().splitlines()[-1]
        self.count = 0

    def _tool(self, what):
        tool = ROOT / "tools" / "postgres_for_tests.sh"
        return subprocess.run([tool, what, self.dir], check=True, capture_output=True, text=True).stdout

    def run(self, statement):
        subprocess.run(["psql", "-q", self.url, "-c", statement], check=True, capture_output=True)

    def database(self):
        self.count += 1
        name = f"minqiao_{self.count}"
        self.run(f"create database {name}")
        return self.url.rsplit("/", 1)[0] + "/" + name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._tool("stop")


class Store:
    """A directory, and a database URL or None for SQLite."""

    def __init__(self, directory, url=None):
        self.dir = str(directory)
        self.where = ["--data", self.dir] + (["--database", url] if url else [])

    def run(self, command, *arguments, env=None):
        """The ended process, with its output as text."""
        words = [BINARY, *command.split(), *self.where, *map(str, arguments)]
        return subprocess.run(words, capture_output=True, text=True, env={**os.environ, **(env or {})})

    def serve(self, *arguments, env=None):
        return Server(self, arguments, env)


class Server:
    def __init__(self, store, arguments=(), env=None):
        self.log = open(os.path.join(store.dir, "serve.log"), "ab")
        words = [BINARY, "serve", *store.where, "--listen", "127.0.0.1:0", *arguments]
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=self.log, text=True,
                                        env={**os.environ, **(env or {})})
        self.address = self.process.stdout.readline().strip()
        if not self.address.startswith("http"):
            raise RuntimeError(f"the server did not start; see {self.log.name}")

    def ask(self, method, path, body=None, token=None, headers=None):
        """Status, decoded body and headers; problems are answers like others."""
        given = {"Content-Type": "application/json", **(headers or {})}
        if token:
            given["Authorization"] = "Bearer " + token
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data=data, headers=given, method=method)
        try:
            with urllib.request.urlopen(request, timeout=START_SECONDS) as answer:
                return answer.status, decoded(answer.read()), answer.headers
        except urllib.error.HTTPError as answer:
            return answer.code, decoded(answer.read()), answer.headers

    def log_in(self, name, password):
        status, body, _ = self.ask("POST", "/api/v1/sessions", {"name": name, "password": password})
        if status != 201:
            raise RuntimeError(f"{name} could not log in: {status}")
        return body["token"]

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Its exit status."""
        self.process.terminate()
        return self.process.wait(timeout=START_SECONDS)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()
        self.process.stdout.close()
        self.log.close()


def decoded(body):
    return json.loads(body) if body else None


class Tally:
    """Runs named checks one after another and ends as a suite does."""

    def __init__(self):
        self.passed, self.failed, self.skipped = 0, 0, 0

    def check(self, name, run, *arguments):
        try:
            run(*arguments)
        except Exception as error:  # any trouble is a failure of this one check
            self.failed += 1
            print(f"FAILED {name}: {type(error).__name__}: {error}", flush=True)
        else:
            self.passed += 1
            print(f"passed {name}", flush=True)

    def skip(self, name, why):
        self.skipped += 1
        print(f"skipped {name}: {why}", flush=True)

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 0 if self.failed == 0 else 1


def equal(found, expected, what=""):
    if found != expected:
        raise AssertionError(f"{what} {found!r} instead of {expected!r}")
