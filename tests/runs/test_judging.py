"""One task, judged in this process: what every engine gives of it."""

from __future__ import annotations

import pickle

import pytest

from specc.ready import Written
from specc.runs import judging
from specc.runs.engine import Question, Task
from specc.runs.judging import judge
from specc.runtime.wanted import UsageError

STRUCTURE = Question(structures=("json",))


def _crossed(one):
    return pickle.loads(pickle.dumps(one))  # noqa: S301  what this test wrote


def _of_another_python(one):
    again, (text, path, _, _) = one.__reduce__()
    return again(text, path, b"another", b"code that nobody here can read")


@pytest.mark.parametrize("crossing", [_crossed, _of_another_python])
def test_code_crosses_to_another_process(crossing):
    again = crossing(Written("a = 1 + 1\n", compile("a = 1 + 1\n", "<made>", "exec")))
    known: dict[str, object] = {}
    exec(again.code, known)  # noqa: S102  the text above
    assert (known["a"], again.code.co_filename) == (2, "<made>")


def test_each_file_is_judged_in_its_order(tmp_path):
    (tmp_path / "right.json").write_text("{}", encoding="utf-8")
    (tmp_path / "wrong.json").write_text("{", encoding="utf-8")
    task = Task(3, 200, tuple(str(tmp_path / name) for name in ("wrong.json", "gone.json", "right.json")))
    done = judge(STRUCTURE, task)
    assert done.task == task
    assert [one.path for one in done.reports] == list(task.files)
    assert [one.data["verdict"] for one in done.reports] == ["unreadable", "unreadable", "pass"]
    assert [one.size for one in done.reports] == [1, None, 2]
    assert _crossed(done) == done


def test_a_product_that_is_not_there():
    with pytest.raises(UsageError, match="there is no product cat"):
        judge(Question(structures=("json",), product="cat"), Task(0, 0, ()))


@pytest.mark.parametrize(("writes", "verdict"), [(0, "pass"), (1, "pass"), (2, "unreadable"), (9, "unreadable")])
def test_a_file_that_is_written_while_it_is_read(tmp_path, monkeypatch, writes, verdict):
    path = tmp_path / "growing.json"
    path.write_text("{}", encoding="utf-8")
    looks = []
    really = judging.check_file

    def checked(*words, **more):
        found = really(*words, **more)
        looks.append(found.verdict)
        if len(looks) <= writes:
            path.write_text("{}" + " " * len(looks), encoding="utf-8")
        return found

    monkeypatch.setattr(judging, "check_file", checked)
    (one,) = judge(STRUCTURE, Task(0, 0, (str(path),))).reports
    assert one.data["verdict"] == verdict
    assert len(looks) == min(writes + 1, 2)
    if verdict == "unreadable":
        (finding,) = one.data["findings"]
        assert finding["message"] == "it was changed while it was read, twice; judge it again when nobody writes it"


def test_a_check_that_breaks_is_a_fault(tmp_path, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("broken")

    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(judging, "check_file", broken)
    (one,) = judge(STRUCTURE, Task(0, 0, (str(tmp_path / "a.json"),))).reports
    assert one.data is None
    assert "a fault of the validator" in one.fault
    assert "RuntimeError: broken" in one.fault
