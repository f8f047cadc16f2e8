"""A spec that says what it should not wherever it may say what it likes."""

from __future__ import annotations

from dataclasses import replace

from factories import specs

from specc.model import spec as model

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7 * 7 }}{% raw %}]]>--><!--\x00\x1b"


def hostile_spec(text: str):
    """A spec that says `text` wherever a spec may say what it likes."""
    enum = specs.enum("Kind", (text, text), doc=text)
    flags = specs.flags("Bits", "int32", (0, "good", text), doc=text)
    condition = specs.compare(specs.keyword_ref("A"), "==", text)
    word = specs.keyword("A", doc=text, description=text, fixed=text, section=text)
    cell = specs.column("C", "int32", text, bits="Bits", unit=specs.unit(text), description=text, matches=(text,))
    kind = replace(word.facts, fixed=None, values=(text,), types=(replace(specs.value_type("string"), enum="Kind"),))
    made = specs.product(
        "made",
        specs.primary(word, replace(word, name="B", facts=kind), specs.keyword("D", conditions=(condition,)), doc=text),
        specs.table("T", cell, doc=text, description=text, rules=(specs.rule(condition, text),)),
        specs.repeat(specs.image("I", "float32", specs.dims("n"), unit=specs.unit(text)), doc=text),
        title=text,
        description=text,
        identify=condition,
        rules=(specs.rule(condition, text, line=4), specs.rule(condition, "", line=5)),
        templates=(specs.template(text, specs.text_part(text), specs.field_part("f")),),
        fields=(specs.name_field("f", text, doc=text),),
    )
    term = model.Term(text, None, word.facts, (), (model.FormatName("asdf", text),), text, text, text, specs.HERE)
    said_once = {
        "types": (model.NamedType("Named", "Named", word.facts, (), text, text, specs.HERE),),
        "vocabularies": (model.Vocabulary("Core", "Core", "test.made", (term,), text, specs.HERE),),
    }
    spec = specs.spec(made, title=text, description=text, enums=(enum,), flags=(flags,), sources=((text, text),))
    return replace(spec, **said_once)
