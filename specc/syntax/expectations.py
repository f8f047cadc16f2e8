"""What to say where the text stops to make sense: the words for people in place of the parser's.

Takes the place, the token and the terminals that the tables would have accepted there; gives a diagnostic. Lark's
names never reach a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic, Fix
from specc.diagnostics.suggest import nearest
from specc.source import Span
from specc.syntax.grammar import words

if TYPE_CHECKING:
    from specc.source import Source

# The terminals that can begin a declaration: names, and words of the language.
NAMES = frozenset({"DECLARED", "PRIMARY_IMAGE", "PIXELS_OF", "FAMILY", "WILD", "BACKQUOTED", "PATH"})
STARTERS = NAMES | frozenset({
    "_IMPORT", "_POLICY", "_UNIT_DEFINITION", "_ENUM", "_SUBSET", "_TYPE", "_VOCABULARY", "_USE", "_FLAGS", "_COMBOS",
    "_HEADER", "_COLUMNS", "_HDUS", "_NAMES", "_PRODUCT", "_PROFILE", "_DATASET", "_SUMMARY", "_KEY", "_FOLDER",
    "ONE", "MAYBE", "MANY", "ANY_NUMBER_OF", "_RAISE", "_VERSION",
    "_FOLLOW", "_INHERIT", "_UNITS", "_COMMENTS", "_DATETIMES", "_UNDECLARED", "_ORDER", "_RULE", "_BIT", "_ANYWHERE",
    "_IDENTIFY", "_FILENAME", "_DIMENSION", "_PRIMARY", "IMAGE", "TABLE", "ASCIITABLE", "_HDU", "_ASDF", "_REPEAT",
    "_WHEN", "_SWITCH", "_INCLUDE", "REQUIRE", "RECOMMEND", "CHOICE", "_EACH", "_ROWS", "_SECTION",
})  # fmt: skip

_PHRASES = {
    "STRING": "a text in quotes",
    "LONG_STRING": 'a description in `"""`',
    "NAME": "a name",
    "DECLARED": "a name with `:`",
    "BACKQUOTED": "a name in backquotes",
    "INT": "a number",
    "FLOAT": "a number",
    "UNIT": "a unit",
    "BRACKETED": "a unit in brackets",
    "_UNIT_DEFINITION": "`unit`",
    "REGEX": "a regular expression between slashes",
    "VERSION": "a version such as 1.0.0",
    "COLON": "`:`",
    "COMMA": "`,`",
    "LBRACE": "`{`",
    "RBRACE": "`}`",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "LSQB": "`[`",
    "RSQB": "`]`",
    "EQUALS": "`=`",
    "RANGE": "`..`",
    "COMPARE": "a comparison",
    "$END": "the end of the text",
}
_MOST_PHRASES = 4
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_CLOSED = re.compile(r'"(\\.|[^"\\\n])*"')
_DECLARES = re.compile(r"[A-Z0-9_-]+[ \t]*\??[ \t]*:")
_TYPE = re.compile(r"string|bool|bit|byte|any|digits|date|datetime|time|u?int\d*|float\d*|complex\d*")
_RELEVELLED = re.compile(r"(\brule[ \t]+[A-Za-z0-9_]+[ \t]+(?:error|warning|info|off))\s*$")
_LONGEST_NAME = 100
_LONGEST_SHOWN = 60
_NAME_BEFORE = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*)[ \t]+$")
_LIFE = {"since", "until", "formerly", "deprecated"}
_VALUE = re.compile(r"[\"A-Za-z0-9_-]")
_PIECE = re.compile(r"[A-Za-z0-9_.-]+|\S")


@dataclass(frozen=True, slots=True)
class _Habit:
    """A spelling that other languages have, and ours."""

    pattern: re.Pattern[str]
    says: str
    replacement: str | None  # None: the same text in double quotes
    where: str = ""  # only where this terminal could follow
    safe: bool = True  # nothing else can have been meant


_HABITS = (
    _Habit(re.compile(r"&&"), "conditions are joined by `and`", "and", "_AND"),
    _Habit(re.compile(r"\|\|"), "conditions are joined by `or`", "or", "_OR"),
    _Habit(re.compile(r"!(?!=)"), "a condition is turned round by `not`", "not ", safe=False),
    _Habit(re.compile(r"<>"), "things that differ are compared by `!=`", "!="),
    _Habit(re.compile(r"//"), "a comment begins with `#`", "#"),
    _Habit(re.compile(r"elif\b"), "another case is written `else when`", "else when"),
    _Habit(re.compile(r"then\b"), "what follows a condition stands in braces", "{", safe=False),
    _Habit(re.compile(r","), "facts follow each other without commas", "", "_UNIT"),
    _Habit(re.compile(r"\?"), "`?` belongs to the name: `NAME? : type`", "", "_UNIT", safe=False),
    _Habit(re.compile(r"/"), "the parts of a name are joined by `.`", ".", "_IMPORT"),
    _Habit(re.compile(r";"), "lines and commas separate; `;` has no meaning", ""),
    _Habit(
        re.compile(r"'[^'\"\\\n]*'|[\u2018-\u201e][^\u2018-\u201e\"\\\n]*[\u2018-\u201e]"),
        "texts stand in double quotes",
        None,
    ),
    _Habit(re.compile("\u2264"), "comparisons are written in ASCII", "<="),
    _Habit(re.compile("\u2265"), "comparisons are written in ASCII", ">="),
    _Habit(re.compile("\u2260"), "comparisons are written in ASCII", "!="),
    _Habit(re.compile("[\u2010-\u2015\u2212]"), "a minus is written `-`", "-", safe=False),
    _Habit(re.compile("[\u00a0\u2000-\u200b\u202f\u3000\ufeff]+"), "a blank of another kind than those of specs", " "),
)


def explain(source: Source, position: int, token: str, accepted: set[str]) -> Diagnostic:
    """Give the diagnostic for what stands at a position where only `accepted` could follow."""
    text = source.text
    if position >= len(text.rstrip()):
        return _ended(source, accepted)
    piece = token or _piece(text, position)
    span = Span(source, position, position + max(1, len(piece)))
    if len(piece) > _LONGEST_SHOWN:
        piece = piece[:_LONGEST_SHOWN] + "..."
    if unclosed := _unclosed(source, position):
        return unclosed
    if beginning := _beginning(span, accepted):
        return beginning
    if unreasoned := _unreasoned(source, position, accepted):
        return unreasoned
    if text.startswith("<>", position - 1):  # its `<` was read as a comparison
        position -= 1
    for habit in _HABITS:
        if habit.where and habit.where not in accepted:
            continue
        if match := habit.pattern.match(text, position):
            whole = Span(source, position, match.end())
            new = f'"{match.group()[1:-1]}"' if habit.replacement is None else habit.replacement
            instead = f"write `{new.strip()}`" if new.strip() else "write a plain blank" if new else "leave it out"
            code = "SP101" if match.group().isascii() else "SP102"
            return Diagnostic(code, habit.says, whole, help=instead, fix=Fix(whole, new, safe=habit.safe))
    if piece == "=" and "COMPARE" in accepted:
        return Diagnostic(
            "SP101", "`=` fixes a value; here two are compared", span, help="write `==`", fix=Fix(span, "==", safe=True)
        )
    if near := _nearest_word(piece, accepted):
        return Diagnostic(
            "SP101",
            f"`{piece}` means nothing here",
            span,
            help=f"did you mean `{near}`?",
            fix=Fix(span, near, safe=False),
        )
    if _is_undeclared_item(text, position, piece, accepted):
        return _no_colon(source, position, piece)
    if piece == ":" and text[:position].rstrip().endswith(":"):
        message = "one `:` stands between a name and what it is"
        return Diagnostic("SP101", message, span, help="leave it out", fix=Fix(span, "", safe=True))
    if "_PRIMARY" in accepted and _DECLARES.match(text, position):
        message = f"`{piece}` is declared in a product"
        return Diagnostic("SP101", message, span, help="keywords stand in `primary { }` or in the braces of an HDU")
    if piece == "}" and "RBRACE" not in accepted and "DECLARED" not in accepted and accepted & STARTERS:
        message = "this `}` closes nothing"
        return Diagnostic("SP101", message, span, help="leave it out, or open its block", fix=Fix(span, "", safe=False))
    if separated := _no_comma(span, accepted):
        return separated
    if not token and not _WORD.match(piece):
        return Diagnostic("SP102", f"{_shown(piece)} means nothing here", span, help=_wanted(accepted))
    return Diagnostic("SP101", f"{_shown(piece)} does not belong here", span, help=_wanted(accepted))


def _unclosed(source: Source, position: int) -> Diagnostic | None:
    """Say that a text in quotes is not closed, where that is so."""
    text = source.text
    if text.startswith('"""', position):
        if '"""' in text[position + 3 :]:
            return None
        span = Span(source, position, position + 3)
        return Diagnostic("SP103", "this text is not closed", span, help='add the closing `"""`')
    line = text[position:].split("\n", 1)[0]
    if text.startswith('"', position) and not _CLOSED.match(line):
        span = Span(source, position, position + 1)
        end = Span(source, position + len(line.rstrip()), position + len(line.rstrip()))
        remedy = 'add the closing `"` on the same line'
        return Diagnostic("SP103", "this text is not closed", span, help=remedy, fix=Fix(end, '"', safe=False))
    return None


def _beginning(span: Span, accepted: set[str]) -> Diagnostic | None:
    """Say how a spec begins, where it does not."""
    if "_SPECC" in accepted:
        first = Span(span.source, span.start, span.start)
        fix = Fix(first, "specc 1\n", safe=True) if span.text == "spec" else None
        return Diagnostic("SP101", "a spec begins with its edition", span, help="write `specc 1` first", fix=fix)
    if "_SPEC" in accepted:
        return Diagnostic("SP101", "after the edition comes the name of the spec", span, help="write `spec NAME 1.0.0`")
    return None


def _no_comma(span: Span, accepted: set[str]) -> Diagnostic | None:
    """Say that two values are not separated, where one stands behind another in a list."""
    if "COMMA" not in accepted or not accepted & {"RBRACE", "RSQB", "RPAR"} or not _VALUE.match(span.text):
        return None
    if span.text in _LIFE:
        return Diagnostic("SP101", f"{_shown(span.text)} comes after what the value means", span,
                          help='what it means comes last: `VALUE since 2.0 formerly OLD "meaning"`')  # fmt: skip
    text = span.source.text
    if span.text.upper() in accepted and text[span.end :].lstrip().startswith(","):
        # As everywhere before a comma, where files have columns called `unique`.
        return Diagnostic("SP101", f"{_shown(span.text)} stands before a comma, where a word is a name", span,
                          help="write its description in between, or say it before another fact")  # fmt: skip
    end = len(text[: span.start].rstrip())
    # A text behind another may have been meant as its description, but not on a line of its own.
    fix = Fix(Span(span.source, end, end), ",", safe="\n" in text[end : span.start] or span.text[0] != '"')
    if "#" in text[text.rfind("\n", 0, end) + 1 : end]:
        fix = Fix(Span(span.source, span.start, span.start), ", ", safe=False)
    return Diagnostic("SP101", f"{_shown(span.text)} is not separated from what stands before it", span,
                      help="values are separated by commas", fix=fix)  # fmt: skip


def _unreasoned(source: Source, position: int, accepted: set[str]) -> Diagnostic | None:
    """Say that a policy gives a rule another level without a reason."""
    lines = source.text[max(0, position - _LONGEST_NAME) : position]
    if "STRING" not in accepted or not (match := _RELEVELLED.search(lines)):
        return None
    start = position - len(lines) + match.start()
    span = Span(source, start, start + len(match[1]))
    return Diagnostic("SP101", "no reason is given", span, help=f'write why, in quotes: `{match[1]} "..."`')


def _ended(source: Source, accepted: set[str]) -> Diagnostic:
    """Say that the text stops too early."""
    end = len(source.text.rstrip())
    if end == 0:
        return Diagnostic(
            "SP101",
            "the text is empty",
            Span(source, 0, 0),
            help="a spec begins with `specc 1` and `spec NAME 1.0.0`",
        )
    return Diagnostic("SP103", "the text ends too early", Span(source, end - 1, end), help=_wanted(accepted))


def _piece(text: str, position: int) -> str:
    match = _PIECE.match(text, position)
    return match.group() if match else text[position : position + 1]


def _shown(piece: str) -> str:
    if piece.isprintable() and "`" not in piece:
        return f"`{piece}`"
    return f"the character U+{ord(piece[0]):04X}" if len(piece) == 1 else repr(piece)


def _nearest_word(piece: str, accepted: set[str]) -> str:
    """Give the word of the language that was meant, if one is near."""
    if not _WORD.fullmatch(piece):
        return ""
    spelled = words()
    near = nearest(piece, [spelled[name] for name in accepted if name in spelled], 1)
    return near[0] if near else ""


def _is_undeclared_item(text: str, position: int, piece: str, accepted: set[str]) -> bool:
    """Say whether a lone name stands where a declaration could begin."""
    if "DECLARED" not in accepted or not _WORD.fullmatch(piece):
        return False
    return bool(re.compile(r"[ \t]*\??[ \t]*([A-Za-z\"\n]|$)").match(text, position + len(piece)))


def _no_colon(source: Source, position: int, piece: str) -> Diagnostic:
    """Say that a declaration lacks its colon: of the name before, where the piece is a type, else of the piece."""
    before = _NAME_BEFORE.search(source.text, max(0, position - _LONGEST_NAME), position)
    if before and built_in_type(piece):
        span = Span(source, before.start(1), before.end(1))
        message = f"`{before[1]}` is not followed by a `:`"
        between = Span(source, before.end(1), before.end(1))
        return Diagnostic(
            "SP101", message, span, help=f"write `{before[1]} : {piece}`", fix=Fix(between, " :", safe=True)
        )
    after = _WORD.match(source.text, position + len(piece) + 1)
    is_typed = after is not None and built_in_type(after.group())
    end = position + len(piece)
    return Diagnostic(
        "SP101",
        f"`{piece}` is not followed by a `:`" + ("" if is_typed else " and what it is"),
        Span(source, position, end),
        help=f"declare it: `{piece} : {after.group() if after and is_typed else 'string'}`",
        fix=Fix(Span(source, end, end), " :", safe=True) if is_typed else None,
    )


def built_in_type(word: str) -> bool:
    """Say whether a word is a type of the language."""
    return bool(_TYPE.fullmatch(word))


def _wanted(accepted: set[str]) -> str:
    """Say what could stand here, when that is short enough to help."""
    if "DECLARED" in accepted:
        return "here a declaration may begin, such as `NAME : type`, or the block may end"
    # A row of several values is rare enough not to crowd out what is meant nearly always.
    several = {"LPAR"} if {"INT", "STRING", "LPAR"} <= accepted else set()
    phrases = sorted({_PHRASES[name] for name in accepted - several if name in _PHRASES})
    spelled = words()
    phrases += sorted({f"`{spelled[name]}`" for name in accepted if name in spelled})
    if 0 < len(phrases) <= _MOST_PHRASES:
        *first, last = phrases
        return f"expected {', '.join(first)} or {last}" if first else f"expected {last}"
    if "STRING" in accepted and "LBRACE" in accepted:
        return "expected another fact, a description in quotes, or a block"
    if "NAME" in accepted and "INT" in accepted:
        return "expected a value: a name, a number or a text in quotes"
    return ""
