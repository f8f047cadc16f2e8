"""One task, judged: the same function in every engine, whichever process or machine it runs on.

Takes a `Question` and a `Task`; gives plain data. Whatever a file holds is in its report; a check that breaks is told
as a fault, and the next file is judged. Validators are loaded once a process.
"""

from __future__ import annotations

import os
import time
from functools import lru_cache
from typing import TYPE_CHECKING

from specc.remote import distant, is_address
from specc.runs.engine import Done, Judged
from specc.runs.members import SEPARATOR, member, split
from specc.runtime.findings import FileReport, Finding
from specc.runtime.formats import structure_of
from specc.runtime.main import check_file, fault_text, library_lacking
from specc.runtime.opening import formats_for, unreadable
from specc.runtime.report import file_data
from specc.runtime.wanted import UsageError, find_products, under, under_or_as_they_are

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.runs.engine import Keyword, Question, Task
    from specc.runtime.spec import OpenFile, Product, Spec

    Products = Sequence[tuple[Spec, Product]]
    State = tuple[int, int]  # size and mtime_ns

_QUESTIONS_HELD = 4  # a worker of a scheduler may serve several runs


def judge(question: Question, task: Task) -> Done:
    """Judge the files of a task. Raises UsageError when the question has no such product or profile."""
    products = _loaded(_Asked(question))
    return Done(task, tuple(_judged(path, products, question) for path in task.files))


class _Asked:
    """A question as a key: equal ones, unpickled a second time, are one."""

    __slots__ = ("question",)

    def __init__(self, question: Question) -> None:
        self.question = question

    def __hash__(self) -> int:
        return hash(self.question.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Asked) and other.question.digest == self.question.digest


def products_of(question: Question) -> Products:
    """Load the validators of a question. Raises UsageError when there is no such product or profile."""
    return _loaded(_Asked(question))


@lru_cache(maxsize=_QUESTIONS_HELD)
def _loaded(asked: _Asked) -> Products:
    question = asked.question
    specs: list[Spec] = [structure_of(name) for name in question.structures]
    specs += [one.load().SPEC for one in question.ready]
    if question.profile is not None:
        specs = (under_or_as_they_are if question.beside else under)(specs, question.profile)
    return find_products(specs, question.product)


def _judged(path: str, products: Products, question: Question) -> Judged:
    began = time.perf_counter()
    before = _state(path)
    values: list[Keyword] = []
    try:
        report = _report(path, products, question, values)
        after = _state(path)
        if after != before:  # somebody writes it: once more, as it may be whole by now
            before = after
            report = _report(path, products, question, values)
            if _state(path) != before:
                report = _changing(path, products)
    except Exception as error:
        lacking = library_lacking(error)
        if lacking is not None:
            raise UsageError(lacking) from error
        return Judged(path, None, fault_text("", error), time.perf_counter() - began)
    seconds = time.perf_counter() - began
    size, mtime_ns = before or (None, None)
    return Judged(path, file_data(report), None, seconds, size, mtime_ns, tuple(values))


def _report(path: str, products: Products, question: Question, values: list[Keyword]) -> FileReport:
    """Judge a file, and put the values that are wanted of it in place of those of an earlier look."""
    values.clear()

    def look(file: OpenFile) -> None:
        from specc.runs.collecting import collected  # noqa: PLC0415  only a run that collects needs it

        values.extend(collected(file, question.collect))

    return check_file(
        opened(path),
        products,
        headers_only=question.headers_only,
        forced=question.product is not None,
        look=look if question.collect else None,
    )


def _state(path: str) -> State | None:
    """By what a file is known to be the same; None when there is none, or it cannot be looked at."""
    inside = split(path) if SEPARATOR in path else None
    try:
        state = os.stat(path if inside is None else inside[0])  # noqa: PTH116  a Path costs more than the call
    except (OSError, ValueError):
        return None
    return state.st_size, state.st_mtime_ns


def opened(path: str) -> str:
    """Give what the runtime opens in place of a path: the path itself, or a file that lies in something else."""
    if is_address(path):
        return distant(path)
    inside = split(path) if SEPARATOR in path else None
    return path if inside is None else member(*inside)


def _changing(path: str, products: Products) -> FileReport:
    """What is said of a file that is no longer what was judged."""
    message = "it was changed while it was read, twice; judge it again when nobody writes it"
    finding = Finding(unreadable(formats_for(path, products)[0]), "error", message)
    return FileReport(path, (finding,), verdict="unreadable")
