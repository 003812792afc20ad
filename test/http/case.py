"""One request and what it must be answered: status, code, text that must or must not appear, and no trace."""


class Case:
    def __init__(self, name, request, status, code=None, has=(), has_not=(), account="clerk", body=None,
                 headers=None, check=None, no_act=None):
        self.name, self.account, self.body, self.headers = name, account, body, dict(headers or {})
        self.method, self.path = request.split(" ", 1)
        self.status, self.code, self.check = status, code, check
        # What is refused leaves nothing behind.
        self.no_act = min(status if isinstance(status, tuple) else (status,)) >= 400 if no_act is None else no_act
        self.has = (has,) if isinstance(has, str) else has
        self.has_not = (has_not,) if isinstance(has_not, str) else has_not

    def run(self, office):
        before = office.rows() if self.no_act else None
        answer = self.ask(office)
        self.judge(answer)
        if self.no_act and office.rows() != before:
            raise AssertionError(f"it left something: {before} became {office.rows()}")

    def ask(self, office):
        headers = dict(self.headers)
        if self.account:
            headers.setdefault("Authorization", "Bearer " + office.token(self.account))
        return office.send(self.method, self.path, self.body, headers)

    def judge(self, answer):
        statuses = self.status if isinstance(self.status, tuple) else (self.status,)
        if answer.status not in statuses:
            raise AssertionError(f"{answer.status} instead of {self.status}: {answer.text[:300]}")
        if self.code and answer.code != self.code:
            raise AssertionError(f"code {answer.code} instead of {self.code}")
        for text in self.has:
            if text not in answer.text:
                raise AssertionError(f"{text!r} is missing in {answer.text[:300]}")
        for text in self.has_not:
            if text in answer.text:
                raise AssertionError(f"{text!r} must not appear")
        if answer.status >= 400:
            check_problem(answer)
        if self.check:
            self.check(answer)


def check_problem(answer):
    problem = answer.body
    for member in ("type", "title", "status", "detail", "code", "request_id"):
        if member not in problem:
            raise AssertionError(f"a problem without {member}")
    if problem["status"] != answer.status or problem["request_id"] != answer.header("x-request-id"):
        raise AssertionError("a problem that contradicts its answer")
    if answer.status in (429, 503) and not int(answer.header("retry-after") or 0):
        raise AssertionError("no Retry-After")


def posted(name, body, status, code=None, **more):
    return Case(name, "POST /api/v1/petitions", status, code, body=body,
                headers={"Content-Type": "application/json", **more.pop("headers", {})}, **more)


def field(name, code):
    """The problem names this field."""
    def check(answer):
        found = [(fault["name"], fault["code"]) for fault in answer.body.get("fields", [])]
        if (name, code) not in found:
            raise AssertionError(f"{name} {code} is not among {found}")
    return check


def length_is(what, length):
    if len(what) != length:
        raise AssertionError(f"{len(what)} long instead of {length}")


def equal_header(answer, name, value):
    if answer.header(name) != value:
        raise AssertionError(f"{name}: {answer.header(name)} instead of {value}")
