"""How a mistake looks: the place, the line, the marks under it, notes and help."""

from __future__ import annotations

import json
import re

import pytest

from specc.diagnostics.record import Diagnostic, Fix, Label
from specc.diagnostics.render import as_data, as_text, counted, pieces
from specc.diagnostics.screen import ShownLine, visible
from specc.source import Source, Span


def span(source: Source, text: str) -> Span:
    start = source.text.index(text)
    return Span(source, start, start + len(text))


def one_line(text: str, *marked: str, code: str = "SP201") -> str:
    """Render a mistake in a text of one line; `marked` are pieces of it, labelled by their number."""
    source = Source("t.specc", text)
    first, *others = [span(source, mark) for mark in marked]
    labels = tuple(Label(other, f"label {number}") for number, other in enumerate(others, 2))
    return as_text(Diagnostic(code, "wrong", first, "label 1", labels))


def test_the_example_of_the_design():
    spec = Source("specs/mast/lightcurve.specc", "\n" * 30 + "  require EXPTIME <= ncadence\n")
    diagnostic = Diagnostic(
        "SP304",
        "these units do not agree",
        span(spec, "EXPTIME"),
        "this is in s",
        (Label(span(spec, "ncadence"), "this has no unit"),),
        ("EXPTIME is declared with unit s at specs/std/exposure.specc:12",),
        "say which unit the number is in: `ncadence * 1 [s]`",
    )
    assert as_text(diagnostic) == (
        "error[SP304]: these units do not agree\n"
        "  --> specs/mast/lightcurve.specc:31:11\n"
        "   |\n"
        "31 |   require EXPTIME <= ncadence\n"
        "   |           ^^^^^^^    ^^^^^^^^ this has no unit\n"
        "   |           this is in s\n"
        "   = note: EXPTIME is declared with unit s at specs/std/exposure.specc:12\n"
        "help: say which unit the number is in: `ncadence * 1 [s]`"
    )


def test_three_marks_on_one_line():
    assert one_line("aaa bbb ccc", "aaa", "bbb", "ccc").splitlines()[3:] == [
        "1 | aaa bbb ccc",
        "  | ^^^ ^^^ ^^^ label 3",
        "  | |   label 2",
        "  | label 1",
    ]


def test_the_primary_mark_may_be_the_last():
    assert one_line("aaa bbb", "bbb", "aaa").splitlines()[3:] == ["1 | aaa bbb", "  | ^^^ ^^^ label 1", "  | label 2"]


@pytest.mark.parametrize(
    ("between", "shown"),
    [(0, []), (1, ["2 |"]), (2, ["..."]), (30, ["..."])],
)
def test_marks_on_several_lines(between, shown):
    source = Source("t.specc", "first\n" + "\n" * between + "second\n")
    text = as_text(Diagnostic("SP202", "twice", span(source, "second"), "", (Label(span(source, "first"), "here"),)))
    lines = [line.strip() for line in text.splitlines()[2:]]
    assert lines[1:3] == ["1 | first", "| ^^^^^ here"]
    assert lines[3:-2] == shown
    assert lines[-2:] == [f"{between + 2} | second", "| ^^^^^^"]


def test_marks_in_another_text():
    here, there = Source("a.specc", "aaa\n"), Source("b.specc", "\n" * 99 + "bbb\n")
    text = as_text(Diagnostic("SP202", "twice", span(here, "aaa"), "", (Label(span(there, "bbb"), "first here"),)))
    assert text.splitlines()[1:] == [
        "   --> a.specc:1:1",
        "    |",
        "  1 | aaa",
        "    | ^^^",
        "   ::: b.specc:100:1",
        "    |",
        "100 | bbb",
        "    | ^^^ first here",
    ]


@pytest.mark.parametrize(
    "text", ["\tx = BAD", "a\tb\tBAD", "日本語 BAD", "e\u0301 BAD", "\x1b[31m BAD", "\u202e BAD", "ﬁ BAD"]
)
def test_marks_stand_under_what_they_mark(text):
    line, marks = one_line(text, "BAD").splitlines()[3:5]
    assert width(line[: line.index("BAD")]) == marks.index("^")
    assert marks.count("^") == 3


def width(text: str) -> int:
    """Screen columns, for the few wide characters and marks that the tests use."""
    return sum(0 if character == "\u0301" else 2 if character in "日本語" else 1 for character in text)


def test_nothing_of_a_spec_reaches_the_terminal_as_a_command():
    text = one_line("\x1b[31m BAD \u202e \ud800", "BAD")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800]", text)
    assert visible("a\x1b[31mb") == "a�[31mb"


def test_a_long_line_is_cut_around_the_mark():
    text = one_line("x" * 500 + " BAD " + "y" * 500, "BAD")
    line, marks = text.splitlines()[3:5]
    assert max(len(line) for line in text.splitlines()) < 160
    assert line.index("BAD") == marks.index("^")
    assert line.count("…") == 2


@pytest.mark.parametrize("at", [0, 1, 139, 140, 141, 499, 500])
def test_a_mark_of_no_width_is_still_seen(at):
    source = Source("t.specc", "日" * 500)
    assert "^" in as_text(Diagnostic("SP101", "wrong", Span(source, at, at)))


def test_the_window_never_halves_a_wide_character():
    for first in range(12):
        shown, _ = ShownLine("日" * 20).window(first, 10)
        assert width(shown.replace("…", "x")) in {10, 9}, shown


def test_the_end_of_a_text_can_be_marked():
    source = Source("t.specc", "specc 1\n")
    assert as_text(Diagnostic("SP103", "open", Span(source, 8, 8), "here")).splitlines()[1:] == [
        " --> t.specc:2:1",
        "  |",
        "2 |",
        "  | ^ here",
    ]


def test_a_span_over_lines_is_marked_to_the_end_of_the_first():
    source = Source("t.specc", "abc {\n  def\n}\n")
    assert as_text(Diagnostic("SP103", "open", Span(source, 4, 12))).splitlines()[-1] == "  |     ^"


def test_a_text_that_could_not_be_read_has_a_name_and_no_line():
    text = as_text(Diagnostic("SP605", "this spec cannot be read", Span(Source("t.specc", ""), 0, 0), help="try"))
    assert text == "error[SP605]: this spec cannot be read\n --> t.specc\nhelp: try"


@pytest.mark.parametrize(
    ("marked", "replacement", "safe", "says"),
    [
        ("nonee", "none", False, "fix: write `none` for `nonee` (look at it before applying it)"),
        ("nonee", "", True, "fix: remove `nonee` (safe to apply unasked)"),
        ("", ",", True, "fix: insert `,` (safe to apply unasked)"),
    ],
)
def test_a_fix_says_whether_it_is_safe(marked, replacement, safe, says):
    source = Source("t.specc", "nonee")
    fix = Fix(Span(source, 0, len(marked)), replacement, safe)
    assert as_text(Diagnostic("SP101", "wrong", span(source, "nonee"), fix=fix)).splitlines()[-1] == says


def test_lines_of_notes_and_help_stand_below_each_other():
    source = Source("t.specc", "x")
    diagnostic = Diagnostic("SP101", "wrong", span(source, "x"), notes=("one\ntwo",), help="three\nfour")
    assert as_text(diagnostic).splitlines()[-4:] == ["  = note: one", "          two", "help: three", "      four"]


def test_how_paths_are_shown_is_the_callers_business():
    source = Source("t.specc", "x")
    assert " --> /there/t.specc:1:1" in as_text(Diagnostic("SP101", "w", span(source, "x")), lambda _: "/there/t.specc")


def test_as_data():
    source, other = Source("t.specc", "a\nbcd\n"), Source("u.specc", "x")
    diagnostic = Diagnostic(
        "SP101",
        "wrong",
        span(source, "cd"),
        "label",
        (Label(span(other, "x"), "other"),),
        ("note",),
        "help",
        Fix(span(source, "b"), "c", safe=True),
    )
    data = as_data(diagnostic)
    assert json.loads(json.dumps(data)) == {
        "code": "SP101",
        "severity": "error",
        "message": "wrong",
        "where": {"path": "t.specc", "line": 2, "column": 2, "end_line": 2, "end_column": 4},
        "label": "label",
        "others": [
            {"where": {"path": "u.specc", "line": 1, "column": 1, "end_line": 1, "end_column": 2}, "label": "other"}
        ],
        "notes": ["note"],
        "help": "help",
        "fix": {
            "where": {"path": "t.specc", "line": 2, "column": 1, "end_line": 2, "end_column": 2},
            "replacement": "c",
            "safe": True,
        },
    }


def test_warnings_say_so_and_are_counted():
    source = Source("t.specc", "x")
    both = [Diagnostic("SP104", "odd", span(source, "x")), Diagnostic("SP101", "wrong", span(source, "x"))]
    assert as_text(both[0]).startswith("warning[SP104]: odd\n")
    assert counted(both) == (1, 1, 0)


def test_pieces_are_the_text():
    source = Source("t.specc", "x")
    diagnostic = Diagnostic("SP101", "wrong", span(source, "x"), notes=("n",), help="h")
    assert "".join(piece.text for piece in pieces(diagnostic)).rstrip("\n") == as_text(diagnostic)
    assert {piece.style for piece in pieces(diagnostic)} >= {"error", "title", "gutter", "note", "help"}
