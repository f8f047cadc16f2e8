"""How the tests of this folder write down what a report says."""

from __future__ import annotations


def found(report):
    """Give the ids of all findings of a report; of an HDU that comes several times with `,EXTVER` from the second on.

    A code of the Standard, which does not say what it speaks of, stands behind HDU and keyword: `SCI/BUNIT F1702`; of a
    tree behind the path.
    One rule speaks once of an HDU, and one of the Standard once of a keyword, so nothing is lost in a set.
    """
    ids = [f"{_rule(one)},{one.extver}" if (one.extver or 1) > 1 else _rule(one) for one in report.findings]
    assert len(set(ids)) == len(ids)
    return set(ids)


def _rule(one):
    if ":" in one.rule or one.hdu is None:
        return one.rule
    place = one.keyword or one.path  # in a header, or in a tree
    return f"{one.hdu}{f'/{place}' if place else ''} {one.rule}"


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


def each_standard(hdu, words, code):
    """Write many findings of one rule of the Standard: `each_standard("PIXELS", "OBJECT DATE-OBS", "F0225")`."""
    return {f"{hdu}/{word} {code}" for word in words.split()}
