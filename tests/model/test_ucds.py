"""UCDs are judged once, and what was found is kept."""

from __future__ import annotations

import pytest
from model.resolving import product_codes

from specc.model import ucds


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    ucds._kept.cache_clear()
    yield
    ucds._kept.cache_clear()


def body(text):
    return f'primary {{ }} table T {{ columns {{ X : float64 unit nm ucd "{text}" "x" }} }}'


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("em.wl", []),
        ("EM.WL", []),
        ("phot.flux;em.opt", []),
        ("em.opt", ["SP340"]),
        ("em.wavelength", ["SP340"]),
        ("phot.flux;;em.opt", ["SP340"]),
        ("", ["SP340"]),
        ("phot.flux;em.nonsense", ["SP340"]),
        ("x" * 5000, ["SP340"]),
    ],
)
def test_a_ucd_is_of_the_words_of_the_ivoa(text, codes):
    assert product_codes(body(text)) == codes


def test_an_answer_is_kept(monkeypatch):
    assert product_codes(body("em.wl")) == []
    assert product_codes(body("em.wavelength")) == ["SP340"]
    ucds._kept().save()
    ucds._kept.cache_clear()
    monkeypatch.setattr(ucds, "_words", lambda: pytest.fail("the words were loaded again"))
    assert product_codes(body("em.wl")) == []
    assert product_codes(body("em.wavelength")) == ["SP340"]
