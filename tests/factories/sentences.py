"""Texts that the grammar allows, made of the grammar itself: whatever rule it gains, they will use.

A text is right as a sentence and says nothing sensible: it parses, and it rarely compiles.
"""

from __future__ import annotations

import random
import re
from functools import cache
from re import _parser

from lark.lexer import PatternStr

from specc.syntax.grammar import parser, words
from specc.syntax.trivia import END, whole_tree

_LARGEST = 60  # rules of more than one part, after which the shortest is taken
_SAMPLES = {
    "NAME": ("A", "FLUX_ERR", "x1", "DATE-OBS", "Quality", "string", "float32"),
    "DECLARED": ("A", "DATE-OBS", "2MASS", "unit", "PI_NAME"),
    "FAMILY": ("CD[i]_[j]", "FILTER[n:2]", "[b]MAG"),
    "USED": ("CRVAL[i]", "CD[i]_[j]", "S_*"),
    "WILD": ("S_*", "CDPP*"),
    "GLOB": ("*", "S_*"),
    "HDU_FAMILY": ("[c]_FLUX", "CHIP[n]"),
    "BACKQUOTED": ("`SM Mode`", "`AIPS FQ`", "`A`"),
    "NAME_CALL": ("count", "max", "mjd"),
    "UNIT": ("s", "MJy/sr", "e-/s", "km/s**2", "1"),
    "_UNIT_DEFINITION": ("unit",),
    "BRACKETED": ("[s]", "[ erg/(cm2 s) ]", "[10**-17 erg]"),
    "STRING": ('"a text"', '"#"', r'"a \" b \\ c"', '""', '"{a}"', r'"\a"'),
    "LONG_STRING": ('"""One line."""', '"""\n  Two\n    lines.\n  """', '""""""'),
    "REGEX": ("/[a-z]+/", r"/a\/b{2}/", "/#/"),
    "VERSION": ("1.0.0", "12.3.4"),
    "FLOAT": ("1.5", "1e-3", "2.", "0.5e10"),
    "INT": ("0", "1", "42"),
    "CHOICE": ("exactly_one", "requires"),
    "PATH": ("lc.primary.TEFF", "lc.`A B`.x"),
    "KEYWORD_REF": ("keyword",),
    "COLUMN_REF": ("column",),
}
# Nothing, not even a blank, may stand behind these.
_CLINGING = {"NAME_CALL"}
_BLANKS = (" ", "  ", "\n", "\t", " \n    ")


@cache
def samples() -> dict[str, tuple[str, ...]]:
    """Give some texts for each terminal: those above, or what its pattern says."""
    found = {name: (word,) for name, word in words().items()}
    for terminal in parser().terminals:
        pattern = terminal.pattern
        if isinstance(pattern, PatternStr):
            found[terminal.name] = (pattern.value,)
        elif terminal.name not in found:
            found[terminal.name] = _SAMPLES.get(terminal.name) or _texts_of(pattern.value)
    return {name: texts for name, texts in found.items() if texts}


def _texts_of(pattern: str) -> tuple[str, ...]:
    """Give two texts that fit a pattern, what has to stand around them left out."""
    return tuple(dict.fromkeys(_text(_parser.parse(pattern), last=last) for last in (False, True)))


def _text(parsed, *, last: bool) -> str:
    """Give a short text of a parsed pattern; `last`: of several ways the last one."""
    pieces = []
    for kind, argument in parsed:
        match str(kind):
            case "LITERAL":
                pieces.append(chr(argument))
            case "IN":
                pieces.append(_one_of(argument))
            case "MAX_REPEAT" | "MIN_REPEAT":
                pieces.append(_text(argument[2], last=last) * max(argument[0], min(1, argument[1])))
            case "BRANCH":
                pieces.append(_text(argument[1][-1 if last else 0], last=last))
            case "SUBPATTERN":
                pieces.append(_text(argument[3], last=last))
            case "NOT_LITERAL" | "ANY":
                pieces.append("x")
            case "AT" | "ASSERT" | "ASSERT_NOT":
                pass
            case other:
                raise NotImplementedError(f"{other}: give the terminal a sample")
    return "".join(pieces)


def _one_of(members) -> str:
    for kind, argument in members:
        match str(kind):
            case "LITERAL":
                return chr(argument)
            case "RANGE":
                return chr(argument[0])
            case "NEGATE":
                return "x"
    raise NotImplementedError("give the terminal a sample")


def sentence(seed: int) -> str:
    """Give a text that the grammar allows, or nearly: the lexer may still read a word as another."""
    chance = random.Random(seed)  # noqa: S311  a text, not a secret
    tokens = [
        ("_SPECC", "specc"), ("INT", "1"), ("_SPEC", "spec"), ("NAME", "a"), ("DOT", "."), ("NAME", "b"),
        ("VERSION", "1.0.0"),
    ]  # fmt: skip
    rules = _rules()
    declarations = rules["_item"]
    for _ in range(chance.randint(1, 3)):
        # Items, with their facts, stand in fragments.
        waiting = [("fragment", False)] if chance.random() < 0.5 else list(reversed(chance.choice(declarations)))
        size = 0
        while waiting:
            name, terminal = waiting.pop()
            if terminal:
                tokens.append((name, chance.choice(samples()[name])))
                continue
            choices = rules[name]
            if size > _LARGEST:
                choices = [min(choices, key=_cost)]
            parts = chance.choice(choices)
            size += len(parts) > 1
            waiting.extend(reversed(parts))
    return joined(tokens, chance)


def joined(tokens, chance) -> str:
    """Give tokens with blanks between them."""
    return "".join(text + ("" if name in _CLINGING else chance.choice(_BLANKS[:2])) for name, text in tokens) + "\n"


@cache
def _rules() -> dict[str, list[tuple[tuple[str, bool], ...]]]:
    """Give what each rule may be made of, as names that are terminals or not; what has no sample is left out."""
    rules: dict[str, list[tuple[tuple[str, bool], ...]]] = {}
    for rule in parser().rules:
        parts = tuple((part.name, part.is_term) for part in rule.expansion)
        if all(name in samples() for name, terminal in parts if terminal):
            rules.setdefault(rule.origin.name, []).append(parts)
    return rules


@cache
def _depths() -> dict[str, int]:
    """Give how many rules the shortest text of each rule needs."""
    depths: dict[str, int] = {}
    while True:
        known = len(depths), sum(depths.values())
        for name, choices in _rules().items():
            costs = [
                1 + sum(0 if terminal else depths[part] for part, terminal in parts)
                for parts in choices
                if all(terminal or part in depths for part, terminal in parts)
            ]
            if costs:
                depths[name] = min(costs)
        if (len(depths), sum(depths.values())) == known:
            return depths


def _cost(parts) -> int:
    return sum(0 if terminal else _depths()[part] for part, terminal in parts)


def respaced(text: str, chance: random.Random, *, comments: bool) -> str:
    """Give a text with other blanks between its tokens, and perhaps comments; blank lines stay where they are."""
    pieces = []
    leaves = list(whole_tree(text).leaves())
    for number, (leaf, after) in enumerate(zip(leaves, [*leaves[1:], None], strict=True)):
        between = text[leaf.start + len(leaf.text) : after.start] if after else ""
        pieces.append(leaf.text if leaf.type != END else "")
        if "#" in between or "\n\n" in between or leaf.type in _CLINGING | {END}:
            pieces.append(between)
        elif not between and not re.search(r"\W$|^\W", leaf.text + after.text):
            pieces.append(" ")
        elif leaf.type in {"KEYWORD_REF", "COLUMN_REF"}:
            pieces.append("  ")
        elif comments and chance.random() < 0.1:
            pieces.append(chance.choice((f" # note {number}\n", f"\n# note {number}\n", f"\n\n  # note {number}\n\n")))
        else:
            pieces.append(chance.choice(_BLANKS))
    return text[: leaves[0].start] + "".join(pieces)
