"""Recovery: one diagnostic a mistake, and the text without the declarations that hold them.

The text is walked once with the parser's tables, building no tree, so that a saved state is two short lists. Where
the tables refuse a token, the declaration that holds it is left out: the walk goes back to the state before the
declaration began and on to where the next one begins. (Dropping single tokens instead, as Lark's `on_error` does,
gave six diagnostics for two mistakes and merged two declarations into one.)
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lark import Token
from lark.exceptions import UnexpectedCharacters, UnexpectedToken

from specc.diagnostics.record import Diagnostic, Fix
from specc.source import Source, Span
from specc.syntax.expectations import NAMES, STARTERS, explain
from specc.syntax.grammar import parser

if TYPE_CHECKING:
    from lark.lexer import LexerThread
    from lark.parsers.lalr_parser_state import ParserState

# Mending a hundred mistakes shows the rest; a text with more is likely no spec at all.
MOST_DIAGNOSTICS = 100

# A line on which a declaration may begin: a name with its colon or comma, or one of the words that open a declaration.
_WORDS = sorted(word.strip("_").lower() for word in STARTERS if word.strip("_").isalpha())
_LACKS_COLON = r"[A-Za-z_][A-Za-z0-9_-]*\??[ \t]+(?:string|bool|u?int\d*|float\d*|date|datetime|time|digits)\b"
_NEXT_ITEM = re.compile(
    r"[ \t]*(?:(?:`[^`\n]+`|[A-Za-z0-9_\[\]:*-]+)[ \t]*\??[ \t]*[:,]|(?:"
    + "|".join(_WORDS)
    + r")\b(?!-)|\}|"
    + _LACKS_COLON
    + ")"
)
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_SKIPPED = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|[{}\n]')


@dataclass(frozen=True, slots=True)
class _Saved:
    """The parser before a declaration: its stack, where the declaration begins, and how many blocks are open."""

    stack: list[Any]
    start: int
    depth: int


def recover(source: Source) -> tuple[list[Diagnostic], str, frozenset[str]]:
    """Give one diagnostic a mistake, the text with the declarations that hold them blanked out, and their words."""
    walk = _Walk(source)
    diagnostics, rest = walk.run()
    return diagnostics, rest, frozenset(walk.left_out)


class _Walk:
    """One walk through a text."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = list(source.text)
        self.diagnostics: list[Diagnostic] = []
        interactive = parser().parse_interactive(source.text)
        self.state: ParserState[Any] = interactive.parser_state
        self.state.parse_conf = copy(self.state.parse_conf)
        self.state.parse_conf.callbacks = dict.fromkeys(self.state.parse_conf.callbacks, _nothing)
        self.lexer: LexerThread = interactive.lexer_thread
        self.saved: _Saved | None = None
        self.blocks: list[int] = []  # offsets of the braces that are open
        self.last_end = 0
        self.left_out: set[str] = set()

    def run(self) -> tuple[list[Diagnostic], str]:
        """Walk until the end, or until nothing can be saved."""
        while len(self.diagnostics) < MOST_DIAGNOSTICS:
            try:
                self.read_on()
            except UnexpectedToken as error:
                token: Token = error.token
                if token.type == "$END" or not self.mend(token.start_pos or 0, str(token)):
                    break
            except UnexpectedCharacters as error:
                if not self.mend(int(str(error.pos_in_stream)), ""):
                    break
            else:
                break
        return self.diagnostics, "".join(self.text)

    def read_on(self) -> None:
        """Feed tokens until the tables refuse one."""
        for token in self.lexer.lex(self.state):  # type: ignore[no-untyped-call]
            position = token.start_pos or 0
            starts = self.starts(token.type)
            before = list(self.state.state_stack)
            try:
                self.state.feed_token(token)
            except UnexpectedToken:
                self.restore(before)  # the tables reduce before they refuse
                raise
            if starts:
                self.saved = _Saved(before, position, len(self.blocks))
            if token.type == "LBRACE":
                self.blocks.append(position)
            elif token.type == "RBRACE" and self.blocks:
                self.blocks.pop()
            self.last_end = token.end_pos or position
        self.finish()

    def starts(self, terminal: str) -> bool:
        """Say whether a terminal begins a declaration here.

        A name does only where a block could end as well: not after `enum`, nor after the comma of `A, B : int`.
        """
        return terminal in STARTERS and (terminal not in NAMES or "RBRACE" in self.table())

    def table(self) -> dict[str, Any]:
        """Give the row of the tables for the state the walk is in."""
        row: dict[str, Any] = self.state.parse_conf.states[self.state.position]
        return row

    def finish(self) -> None:
        """Tell the tables that the text ends; a block that is still open is a mistake of its own."""
        if self.blocks:
            where = self.blocks[-1]
            self.diagnostics.append(
                Diagnostic(
                    "SP103",
                    "this block is not closed",
                    Span(self.source, where, where + 1),
                    help="add the missing `}`",
                    fix=Fix(self.end_of_text(), "\n" + "}" * len(self.blocks), safe=False),
                )
            )
            self.text.append("\n" + "}" * len(self.blocks))
            return
        if not self.takes("$END"):
            self.report(self.last_end, "")

    def end_of_text(self) -> Span:
        """Give the place behind all that is written."""
        end = len(self.source.text.rstrip())
        return Span(self.source, end, end)

    # -------------------------------------------------------------------------------------------- one mistake

    def mend(self, position: int, token: str) -> bool:
        """Report the mistake at a position, leave its declaration out; say whether the walk can go on."""
        self.report(position, token)
        if self.source.text.startswith("}", position) and not self.blocks:  # leaving it out is going on
            self.text[position] = " "
            self.go_on_at(position + 1)
            return True
        fresh = self.begins_line(position) and self.may_end_here()
        if fresh:
            start, depth, stack = position, len(self.blocks), list(self.state.state_stack)
        elif self.saved is not None:
            start, depth, stack = self.saved.start, self.saved.depth, self.saved.stack
        else:
            return False
        unfinished = not fresh and len(self.blocks) == depth and self.begins_item(position)
        end = position if unfinished else self.skip(position, len(self.blocks) - depth)
        self.left_out.update(_WORD.findall(self.source.text, start, end))
        for index in range(start, end):
            if self.text[index] != "\n":
                self.text[index] = " "
        del self.blocks[depth:]
        self.restore(stack)
        self.go_on_at(end)
        self.saved = _Saved(list(stack), end, depth)
        return True

    def go_on_at(self, position: int) -> None:
        """Read on at another place of the text."""
        if self.lexer.state is not None:
            self.lexer.state.line_ctr.char_pos = position

    def restore(self, stack: list[Any]) -> None:
        """Put the parser back into an earlier state."""
        self.state.state_stack[:] = stack
        self.state.value_stack[:] = [None] * (len(stack) - 1)

    def report(self, position: int, token: str) -> None:
        """Add the diagnostic of a mistake."""
        accepted = {terminal for terminal in self.table() if terminal.isupper() or terminal == "$END"}
        really = {terminal for terminal in accepted if self.takes(terminal)}
        self.diagnostics.append(explain(self.source, position, token, really))

    def takes(self, terminal: str) -> bool:
        """Say whether the tables would shift a terminal.

        Rows merge the look-ahead of several places, so most would not.
        """
        trial = self.state.copy(deepcopy_values=False)
        try:
            trial.feed_token(Token(terminal, ""), terminal == "$END")
        except UnexpectedToken:
            return False
        return True

    def begins_line(self, position: int) -> bool:
        """Say whether only blanks stand before a position on its line."""
        line_start = self.source.text.rfind("\n", 0, position) + 1
        return not self.source.text[line_start:position].strip()

    def begins_item(self, position: int) -> bool:
        """Say whether at a position a line begins that looks like a declaration: the one before is then not whole."""
        return self.begins_line(position) and _NEXT_ITEM.match(self.source.text, position) is not None

    def may_end_here(self) -> bool:
        """Say whether the tables would take the beginning of another declaration, or the end of the block."""
        return any(self.takes(word) for word in STARTERS if word in self.table())

    def skip(self, position: int, depth: int) -> int:
        """Give where the next declaration begins; the mistake lies `depth` blocks inside its own."""
        text = self.source.text
        for match in _SKIPPED.finditer(text, position):
            character = match.group()
            if character == "{":
                depth += 1
            elif character == "}":
                if depth == 0:
                    return match.start()
                depth -= 1
            elif character == "\n" and depth == 0 and _NEXT_ITEM.match(text, match.end()):
                return match.end()
        return len(text)


def _nothing(_: object) -> None:
    """Build no tree."""
