"""Which texts a spec needs: found by name, parsed once, circles and wrong names told."""

from __future__ import annotations

from specc.found import Found
from specc.imports import Gatherer
from specc.source import Source


class Texts:
    """A library in memory: dotted name -> text."""

    def __init__(self, **texts: str) -> None:
        self.texts = {name.replace("__", "."): text for name, text in texts.items()}
        self.asked: list[str] = []

    def find(self, name: str) -> Found | None:
        self.asked.append(name)
        text = self.texts.get(name)
        return None if text is None else Found(name, Source(f"{name.replace('.', '/')}.specc", text))

    def names(self):
        return sorted(self.texts)

    def places(self):
        return ("memory",)


def spec(name: str, *imports: str) -> str:
    return f"specc 1\nspec {name} 1.0.0\n" + "".join(f"import {other}\n" for other in imports)


def gather(start: str, **texts: str):
    library = Texts(**texts)
    found = library.find(start)
    assert found is not None
    return Gatherer(library).gather(found)


def codes(gathered) -> list[str]:
    return [one.code for one in gathered.diagnostics]


def test_imports_come_transitively():
    gathered = gather("a", a=spec("a", "b"), b=spec("b", "c"), c=spec("c"))
    assert (gathered.whole, codes(gathered), sorted(gathered.imports)) == (True, [], ["b", "c"])


def test_a_text_that_two_need_is_parsed_once():
    library = Texts(a=spec("a", "b", "c"), b=spec("b", "d"), c=spec("c", "d"), d=spec("d", "nothing"))
    gatherer = Gatherer(library)
    for name in ("a", "b", "c"):
        gathered = gatherer.gather(library.find(name))
        assert codes(gathered) == ["SP601"]
        assert not gathered.whole
    assert library.asked.count("d") == 1


def test_an_unknown_import_is_told_with_what_is_near():
    (one,) = gather("a", a=spec("a", "std.tagret"), std__target=spec("std.target")).diagnostics
    assert (one.code, one.span.text) == ("SP601", "std.tagret")
    assert one.help == "did you mean `std.target`?"
    assert one.notes == ("looked for std/tagret.specc in memory",)


def test_the_end_of_a_name_is_near_to_it():
    (one,) = gather("a", a=spec("a", "core"), jwst__core=spec("jwst.core")).diagnostics
    assert one.help == "did you mean `jwst.core`?"


def test_every_mistake_of_every_text_is_told():
    gathered = gather("a", a=spec("a", "b", "c") + "nonsense", b=spec("b") + "nonsense", c=spec("c", "d"))
    assert sorted(codes(gathered)) == ["SP101", "SP101", "SP601"]


def test_a_spec_that_imports_itself():
    (one,) = gather("a", a=spec("a", "a")).diagnostics
    assert (one.code, one.message) == ("SP602", "this spec imports itself")


def test_a_circle_shows_the_way_round_and_is_the_same_from_everywhere():
    texts = {"a": spec("a", "b"), "b": spec("b", "c"), "c": spec("c", "a"), "x": spec("x", "c")}
    told = [gather(start, **texts).diagnostics for start in texts]
    assert told[0] == told[1] == told[2] == told[3]
    ((one,),) = set(told)
    assert (one.code, one.span.source.path, one.span.text) == ("SP602", "a.specc", "b")
    assert one.notes == ("the way round is a -> b -> c -> a",)
    assert [other.text for other in one.others] == ["b imports c", "c imports a"]


def test_two_circles_are_two_mistakes():
    texts = {"a": spec("a", "b", "c"), "b": spec("b", "a"), "c": spec("c", "a")}
    assert codes(gather("a", **texts)) == ["SP602", "SP602"]


def test_what_a_circle_needs_is_still_gathered():
    gathered = gather("a", a=spec("a", "a", "b"), b=spec("b"))
    assert sorted(gathered.imports) == ["b"]
    assert not gathered.whole


def test_a_name_that_is_not_that_of_the_file():
    (one,) = gather("a.b", a__b=spec("a.c")).diagnostics
    assert (one.code, one.span.text) == ("SP603", "a.c")
    assert one.help == "call it `a.b`, or move it to a/c.specc under its root"


def test_a_spec_that_hides_a_bundled_one():
    found = Found("a", Source("a.specc", spec("a")), hides="bundled/a.specc")
    (one,) = Gatherer(Texts()).gather(found).diagnostics
    assert (one.code, one.notes) == ("SP604", ("the bundled one is bundled/a.specc",))


def test_a_long_chain_of_imports():
    texts = {f"s{number}": spec(f"s{number}", f"s{number + 1}") for number in range(300)}
    assert codes(gather("s0", **texts, s300=spec("s300"))) == []
