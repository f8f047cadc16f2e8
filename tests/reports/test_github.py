"""Workflow commands: read as the runner of GitHub reads them (actions/runner, ActionCommand.cs)."""

from __future__ import annotations

import os

import pytest
from factories import reports as made
from hypothesis import given

from specc.runtime.findings import FileReport, Finding
from specc.runtime.report import full_id, told_alone
from specc.runtime.reports.github import MOST_SHOWN, in_workspace

REGISTERED = ("error", "warning", "notice", "set-env", "add-mask", "stop-commands", "debug", "group")


def read(line):
    """A line as the runner sees it: a command with properties and message, or None for a line of the log."""
    line = line.lstrip()
    if line.startswith("::"):
        head, _, message = line[2:].partition("::")
        name, _, rest = head.partition(" ")
        if name in REGISTERED:
            properties = dict(each.split("=", 1) for each in rest.split(",") if "=" in each)
            for escape, meant in ("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"):
                properties = {key: value.replace(escape, meant) for key, value in properties.items()}
            for escape, meant in ("%0D", "\r"), ("%0A", "\n"), ("%25", "%"):
                message = message.replace(escape, meant)
            return name, properties, message
    at = line.find("##[")
    if at >= 0 and line[at + 3 :].partition("]")[0].split(" ")[0] in REGISTERED:
        return "##", {}, line
    return None


def commands_of(reports, faults=(), **options):
    lines = made.written("github", reports, faults, **options).split("\n")
    assert lines.pop() == ""
    return [each for each in map(read, lines) if each is not None], [line for line in lines if read(line) is None]


def test_a_usual_run():
    commands, plain = commands_of(made.usual(), docs="https://a.example/docs/")
    assert commands[0] == (
        "error",
        {"file": "night 1/m31 100%.fits", "title": "survey.image:field/ERR:unit"},
        (
            "ERR,2, card 9: BUNIT is 'mJy', not 'Jy'\nsurvey/image.specc:10 says so\n"
            "see https://a.example/docs/survey/image/field.rules.html#field/ERR:unit"
        ),
    )
    assert [name for name, _, _ in commands] == ["error", "warning", "error", "notice", "error"]
    assert commands[3][1]["line"] == "14"
    assert plain == ["  5 files: 3 pass, 1 fail, 1 unmatched; 3 errors, 1 warning; 1 accepted"]


def test_github_shows_ten_of_a_level():
    many = [Finding("F0410", "warning", f"number {number}", index=number) for number in range(MOST_SHOWN + 3)]
    commands, plain = commands_of([FileReport("a.fits", many)])
    assert len(commands) == MOST_SHOWN
    assert plain[0] == "  warning: a.fits: HDU 10: number 10 [F0410]"
    assert plain[-2] == "  GitHub shows 10 annotations of a level; 3 warnings more stand above alone"


@pytest.mark.parametrize("name", ["::add-mask::x", "a ##[add-mask]x", "::error::", ":::set-env name=a::b"])
def test_no_name_of_a_file_is_a_command(name):
    many = [Finding("F0410", "error", f"{name} {number}", index=number) for number in range(MOST_SHOWN + 3)]
    commands, plain = commands_of([FileReport(name, many)], [(name, name)])
    assert {command for command, _, _ in commands} == {"error"}
    assert {properties["file"] for _, properties, _ in commands} == {name}
    assert len(plain) == 6


def test_paths_are_those_of_the_workspace(tmp_path, monkeypatch):
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    assert in_workspace("./a.fits") == "a.fits"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert in_workspace("a.fits") == "sub/a.fits"
    assert in_workspace("/else/where.fits") == "/else/where.fits"
    assert in_workspace("s3://bucket/a.fits") == "s3://bucket/a.fits"


def _as_logged(text):
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


@made.law(30)
@given(made.runs, made.faults)
def test_any_run_gives_back_its_texts(reports, faults):
    commands, _ = commands_of(reports, faults)
    told = [(report, one) for report in reports for one in report.findings if one.accepted is None]
    assert len(commands) == len(told) + len(faults)
    for (_, properties, message), (report, finding) in zip(commands, told, strict=False):
        assert properties.get("file", "") == _as_logged(os.path.normpath(report.path))
        assert properties.get("title", "") == _as_logged(full_id(finding, report))
        assert message.split("\n")[0] == told_alone(finding)
