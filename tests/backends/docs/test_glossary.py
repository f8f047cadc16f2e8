"""The glossary: entries lead to entries, sections are those that rules name, and legends have no word that it lacks."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from factories.site import html_pages, site, unresolved
from factories.versioned import plan_of

from specc.backends.docs.glossary import rooms
from specc.backends.docs.pages import Glyph
from specc.backends.docs.suites.glossary import REFERENCE, anchor_of_word, glossary_page, known_words, word_link
from specc.model.spec.values import Level
from specc.runtime.codes import rules
from specc.runtime.findings import VERDICTS

ENTRIES = [one for room in rooms() for one in room.entries]


@pytest.fixture(scope="module")
def files():
    return site(plan_of('specc 1\nspec t 1.0.0\nproduct p : fits "p" { primary { A : int "a" } }\n'))


def test_there_are_enough_and_no_two_of_one_name():
    assert len(ENTRIES) >= 100
    anchors = [anchor_of_word(one.word) for one in ENTRIES]
    assert len(set(anchors)) == len(anchors)
    words = [word.lower() for one in ENTRIES for word in (one.word, *one.also)]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda one: one.word)
def test_an_entry_leads_to_entries_that_exist_and_to_rules_that_name_its_section(entry):
    assert entry.text.endswith((".", "`"))
    for found in REFERENCE.finditer(entry.text):
        assert found[1].lower() in known_words()
        assert known_words()[found[1].lower()] != anchor_of_word(entry.word)
    assert "[[" not in REFERENCE.sub("", entry.text)
    known = rules()
    for code in entry.rules:
        assert code in known
    assert bool(entry.section) == bool(entry.rules)
    if entry.section:
        named = [re.split(r", |-", known[code].section) for code in entry.rules]
        assert any(
            entry.section in (*pieces, known[code].section) for code, pieces in zip(entry.rules, named, strict=True)
        )


@pytest.mark.parametrize(
    "word",
    [
        *get_args(Glyph),
        *get_args(Level),
        *("error", "warning", "info"),
        *VERDICTS,
        *("HDU", "primary header", "extension", "card", "keyword", "INHERIT", "EXTNAME", "EXTVER", "BITPIX", "NAXISn"),
        *(
            "TFORM",
            "TDIM",
            "heap",
            "variable-length array",
            "tile compression",
            "CHECKSUM",
            "DATASUM",
            "block",
            "column",
        ),
        *("row", "pixel", "axis order", "WCS", "ASDF", "tree", "tag", "ECSV", "JSON", "rule", "rule id", "finding"),
        *("verdict", "profile", "version", "vocabulary", "term", "mirror", "delivery", "dataset", "association"),
        *("exposure", "family of keywords", "dimension", "condition", "type", "unit", "enum", "flags"),
    ],
)
def test_words_of_legends_tables_and_reports_are_there(word):
    assert word.lower() in known_words()


def test_the_page_has_every_word_under_its_anchor(files):
    page = html_pages(files)["glossary.html"]
    assert {anchor_of_word(one.word) for one in ENTRIES} <= set(page.ids)
    assert len(set(page.ids)) == len(page.ids)
    assert unresolved(files) == []
    assert sum(len(one.words) for one in glossary_page().sections) == glossary_page().count == len(ENTRIES)


def test_sections_are_said_with_their_standard(files):
    text = " ".join(re.sub(r"<[^>]*>", " ", files["glossary.html"]).split())
    assert "FITS Standard 4.0, 4.4.2.6; rules F0403 , F1309" in text
    assert "RFC 8259, 2; rules T0102 , T0107" in text


def test_references_are_words_in_a_sentence(files):
    assert 'each a <a href="#header">header</a> that people can' in " ".join(files["glossary.html"].split())
    assert ">HDUs</a>, each" in files["glossary.html"]


def test_templates_link_words_and_may_not_link_what_is_no_word():
    assert word_link("Level", "../../") == '<a class="wd" href="../../glossary.html#level">Level</a>'
    assert word_link("Spalte", "", "column") == '<a class="wd" href="glossary.html#column">Spalte</a>'
    with pytest.raises(KeyError):
        word_link("nonsense", "")
