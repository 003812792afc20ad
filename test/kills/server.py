"""The real program and the real database, which can be killed and started again."""
import os
import signal
import subprocess
import time
from pathlib import Path

BINARY = os.environ.get("MINQIAO_BINARY", "build/minqiao")
CLUSTER_SCRIPT = Path(__file__).resolve().parents[2] / "tools" / "postgres_for_tests.sh"


def run(*arguments, may_fail=False):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode != 0 and not may_fail:
        raise AssertionError(f"minqiao {arguments[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done


class Server:
    def __init__(self, directory, where):
        self.where = ["--data", str(directory), *where]
        self.log = open(f"{directory}.log", "a", encoding="utf-8")
        self.program = None
        self.address = None

    def start(self, failpoint=None):
        environment = dict(os.environ)
        environment.pop("MINQIAO_FAILPOINT", None)
        if failpoint:
            environment["MINQIAO_FAILPOINT"] = failpoint
        self.program = subprocess.Popen([BINARY, "serve", *self.where, "--listen", "127.0.0.1:0"], env=environment,
                                        stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.address = self.program.stdout.readline().strip()
        if not self.address.startswith("http"):
            raise AssertionError(f"the server did not start: {self.address!r}, {self.program.wait()}")

    def kill(self):
        if self.program.poll() is not None:
            raise AssertionError(f"the server was dead before it was killed: {self.program.returncode}")
        self.program.kill()
        self.expect_death()

    def expect_death(self):
        status = self.program.wait(timeout=60)
        if status != -signal.SIGKILL:
            raise AssertionError(f"the server ended with {status}, not by SIGKILL")

    def end(self):
        """As an administrator ends it."""
        self.program.terminate()
        status = self.program.wait(timeout=60)
        if status != 0:
            raise AssertionError(f"the server ended with {status} when it was asked to end")

    def stop(self):
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        self.log.close()


class Cluster:
    def __init__(self, directory):
        self.directory = directory
        self.url = self.script("start").strip()

    def script(self, command):
        return subprocess.run([CLUSTER_SCRIPT, command, self.directory], check=True, stdout=subprocess.PIPE,
                              text=True).stdout

    def kill(self):
        """The postmaster alone: its children find out by themselves."""
        process = int((Path(self.directory) / "cluster" / "postmaster.pid").read_text(encoding="ascii").split()[0])
        os.kill(process, signal.SIGKILL)
        while Path(f"/proc/{process}").exists() and "Z" not in self.state_of(process):
            time.sleep(0.01)

    @staticmethod
    def state_of(process):
        try:
            return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
        except OSError:
            return "Z"

    def restart(self):
        self.script("restart")

    def stop(self):
        self.script("stop")
