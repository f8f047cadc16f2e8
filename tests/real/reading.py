"""How the tests of this folder write down what a report says."""

from __future__ import annotations


def found(report):
    """Give the ids of all findings of a report; of an HDU that comes several times with `,EXTVER` from the second on.

    One rule speaks once of an HDU, so nothing is lost in a set.
    """
    ids = [f"{one.rule},{one.extver}" if (one.extver or 1) > 1 else one.rule for one in report.findings]
    assert len(set(ids)) == len(ids)
    return set(ids)


def levels(report):
    """Give the level of every finding."""
    return {one.rule: one.level for one in report.findings}


def message(report, rule):
    """Give the message of the one finding of a rule."""
    [text] = [one.message for one in report.findings if one.rule == rule]
    return text


def each(place, words, aspect):
    """Write many ids of one kind: `each("cal/PRIMARY", "TITLE PI_NAME", "presence")`."""
    return {f"{place}/{word}:{aspect}" for word in words.split()}
