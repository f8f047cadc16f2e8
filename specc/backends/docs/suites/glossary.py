"""The page of words: each with what it means, where a standard speaks of it, and the rules that do.

Takes the entries of `glossary`; gives the page's model, which is the same in every build.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.glossary import rooms
from specc.backends.docs.links import link
from specc.backends.docs.pages import Link
from specc.backends.wording.allowed import href
from specc.backends.wording.prose import line
from specc.runtime.codes import rules
from specc.runtime.pages import page_of_code

if TYPE_CHECKING:
    from specc.backends.docs.glossary import Entry

GLOSSARY = "glossary.html"
REFERENCE = re.compile(r"\[\[([^\]|]+)(?:\|([^\]]+))?\]\]")


@dataclass(frozen=True, slots=True)
class WordView:
    """A word, other words for it, what it means, and where a standard says so."""

    anchor: str
    word: str
    also: tuple[str, ...]
    text: Markup
    section: str
    rules: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class WordSection:
    """The words of one subject."""

    anchor: str
    title: str
    words: tuple[WordView, ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """All words."""

    root: str
    count: int
    sections: tuple[WordSection, ...]


def anchor_of_word(word: str) -> str:
    """Give the anchor of a word: `primary-header`."""
    return "-".join(re.findall(r"[a-z0-9]+", word.lower()))


@cache
def known_words() -> dict[str, str]:
    """Give the anchor of every word, and of the other words for it."""
    found: dict[str, str] = {}
    for room in rooms():
        for one in room.entries:
            found |= dict.fromkeys((one.word.lower(), *(other.lower() for other in one.also)), anchor_of_word(one.word))
    return found


def word_link(shown: str, root: str, word: str = "") -> Markup:
    """Give the link to what a word means, for templates: `{{ "Level"|term(page.root) }}`. Raises KeyError for none."""
    anchor = known_words()[(word or shown).lower()]
    return Markup('<a class="wd" href="%s">%s</a>') % (link(root, GLOSSARY, anchor), shown)


@cache
def glossary_page() -> GlossaryPage:
    """Give the page of words, those of each subject by the alphabet."""
    sections = tuple(
        WordSection(
            f"about-{anchor_of_word(room.title)}",
            room.title,
            tuple(_view(one) for one in sorted(room.entries, key=lambda one: one.word.lower())),
        )
        for room in rooms()
    )
    return GlossaryPage("", sum(len(one.words) for one in sections), sections)


def _view(entry: Entry) -> WordView:
    named = [rules()[code] for code in entry.rules]
    sources = [one.source for one in named if entry.section and entry.section in one.source]
    fits = bool(sources) and sources[0].startswith("FITS Standard 4.0, ")
    return WordView(
        anchor=anchor_of_word(entry.word),
        word=entry.word,
        also=entry.also,
        text=_text(entry.text),
        section=f"FITS Standard 4.0, {entry.section}" if fits else entry.section,
        rules=tuple(Link(link("", page_of_code(one.code), one.code), one.code) for one in named),
    )


def _text(text: str) -> Markup:
    """Give a text with its references as links."""
    made, end = Markup(), 0
    for found in REFERENCE.finditer(text):
        made += _plain(text[end : found.start()])
        made += Markup('<a href="%s">%s</a>') % (href(anchor_of_word(found[1])), found[2] or found[1])
        end = found.end()
    return made + _plain(text[end:])


def _plain(text: str) -> Markup:
    """Give a stretch of a line, with the blanks at its ends, which Markdown would take away."""
    before = Markup(" ") if text[:1] == " " else Markup()
    behind = Markup(" ") if text[-1:] == " " and text.strip() else Markup()
    return before + line(text.strip()) + behind
