"""What must hold of the compiler on any text whatever, and texts of specs that are changed word by word.

Takes the text of a spec as bytes. What holds:

- it compiles or is diagnosed: known codes, places inside the text, no characters that a terminal would obey;
- it takes a few seconds at most;
- what compiles is built by every backend: code that compiles, JSON that is JSON, schemas that are schemas, a validator
  that judges a file of each format of its products;
- what parses is formatted to a text that means the same, and to itself when it is formatted again.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

from specc.backends.validator import load
from specc.bundled import grammar_folder, specs_folder
from specc.compile import compile_spec, emit
from specc.diagnostics import pages
from specc.diagnostics.codes import CODES
from specc.diagnostics.render import as_text
from specc.found import Found
from specc.imports import Gatherer
from specc.runtime.formats import format_named, format_names
from specc.runtime.main import check_file
from specc.source import Source
from specc.syntax.fmt import formatted
from specc.syntax.parse import parse
from tests.factories.shapes import shape
from tests.fuzz.promises import PromiseError, Watch, well_formed
from tests.syntax.examples import examples

_ROOT = Path(__file__).resolve().parents[2]
_TOKEN = re.compile(r'"""|"(?:\\.|[^"\\\n])*"|[\w-]+|\s+|.', re.DOTALL)
_NAMED = re.compile(r"^\s*spec\s+([\w.]+)", re.MULTILINE)
_MOST_BYTES = 6_000  # of a spec to begin with
_CONTROLS = frozenset(map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 160))))
_GROWN_SPEC = 30  # the promise of seconds is made for files, which are judged many times as often as specs are compiled


def seeds(entry):
    """Specs to begin with: each feature of each format, examples of the grammar and of diagnostics, whole specs."""
    texts = {text: None for _, text in examples()}
    texts |= dict.fromkeys(_matrix())
    for folder in (specs_folder(), _ROOT / "tests" / "trials"):
        texts |= {path.read_text(encoding="utf-8"): None for path in sorted(folder.rglob("*.specc"))}
    for code in CODES:
        texts |= {one.text: None for one in pages.examples(pages.text(code)) if one.form == ""}
    return [text.encode() for text in texts if len(text) <= _MOST_BYTES]


def _matrix():
    """Give the specs of the matrix of features, whose modules import each other as tests do."""
    if str(_ROOT / "tests") not in sys.path:
        sys.path.append(str(_ROOT / "tests"))
    from tests.matrix import compiling

    return [
        compiling.spec_of(section, feature) for section in compiling.SECTIONS for feature in compiling.features(section)
    ]


class Vocabulary:
    """Tokens of all seeds, and every word of the grammar; lines and bodies of seeds."""

    def __init__(self, contents):
        texts = [content.decode() for content in contents]
        grammar = (grammar_folder() / "specc.lark").read_text(encoding="utf-8")
        words = re.findall(r"/([a-z]{2,})\b", grammar)
        self.words = sorted({*words, *(word for text in texts for word in _TOKEN.findall(text) if word.strip())})
        self.keywords = sorted(set(words))
        self.lines = sorted({line for text in texts for line in text.split("\n") if line.strip()})


_ODD = ("{", "}", "(", ")", "[", "]", "..", "*", ":", "?", ",", "=", "==", "|", "/", "/(a+)+$/", "/[/", "/.{1,99999}/", '"', '""', '"\u202e"', "0", "-1", "1e999", "9" * 40, "1.5", "`a.b`", "`", "\\", "tree.a", "tree", "outer", "n", "[kB]", "[m]", "\x00", "\u00e9", "\r", "#", "//", "/*")  # fmt: skip  # noqa: E501


def specs(content, random, pool):
    """Change words and lines of a spec."""
    text = content.decode("utf-8", "replace")
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        tokens = _TOKEN.findall(text) or ["specc"]
        at, other = random.randrange(len(tokens)), random.randrange(len(tokens))
        match random.randrange(12):
            case 0:
                del tokens[at]
            case 1:
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case 2 | 3:
                tokens[at] = tokens[other]
            case 4:
                tokens[at] = random.choice(pool.words)
            case 5:
                tokens.insert(at, f" {random.choice(pool.keywords)} ")
            case 6:
                tokens.insert(at, f" {random.choice(_ODD)} ")
            case 7 | 8:
                tokens.insert(at, f"\n{random.choice(pool.lines)}\n")
            case 9:
                del tokens[at : at + random.choice((2, 5, 20))]
            case 10:
                tokens[at:at] = tokens[other : other + random.choice((2, 5, 20, 60))]
            case _:
                tokens.insert(at, random.choice(("(", "{", "a.", "list of ", "not ", "-", "[", "(a + ", '"')) * 300)
        text = "".join(tokens)
    return text.encode("utf-8", "surrogatepass")


class _Library:
    """The bundled specs, to be imported from."""

    def find(self, name):
        return _bundled(name)

    def names(self):
        return []

    def places(self):
        return ("the bundled specs",)


@cache
def _bundled(name):
    path = specs_folder() / f"{name.replace('.', '/')}.specc"
    try:
        return Found(name, Source(path.name, path.read_text(encoding="utf-8"))) if path.is_file() else None
    except (OSError, ValueError):
        return None


class SpecOracle:
    """Compiles texts and builds what is right; `close` removes what it wrote."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._watch = Watch()
        for name in format_names():
            self._empty(name).write_bytes(b"")

    def close(self):
        """Remove what was written."""
        self._folder.cleanup()

    def judge(self, content):
        """Hold all promises against a text; gives the codes of what is said of it."""
        text = content.decode("utf-8", "replace")
        named = _NAMED.search(text)
        name = named[1] if named else "demo.none"
        source = Source("t.specc", text)
        with self._watch.over("compiling", len(content) * _GROWN_SPEC):
            made = compile_spec(Found(name, source), Gatherer(_Library()))
        self._diagnosed(made, source)
        self._formatted(source)
        if made.right:
            self._built(made)
        return {one.code for one in made.diagnostics} | ({"right"} if made.right else set())

    def _diagnosed(self, made, source):
        for one in made.diagnostics:
            if one.code not in CODES:
                raise PromiseError(f"the code {one.code} is not known")
            if one.span.source is source and not 0 <= one.span.start <= one.span.end <= len(source.text):
                raise PromiseError(f"{one.code} is at {one.span.start} of {len(source.text)}")
            if not _CONTROLS.isdisjoint(as_text(one)):
                raise PromiseError(f"{one.code} says {as_text(one)!r}")
        if not made.right and not any(one.severity == "error" for one in made.diagnostics):
            raise PromiseError("it does not compile, and nothing says why")

    def _formatted(self, source):
        meant, _ = parse(source)
        with self._watch.over("formatting", len(source.text) * _GROWN_SPEC):
            out, _ = formatted(source)
        if out is None or meant is None:
            return
        again, _ = parse(Source("t.specc", out))
        if again is None or shape(again) != shape(meant):
            raise PromiseError("what is formatted means something else")
        if formatted(Source("t.specc", out))[0] != out:
            raise PromiseError("what is formatted twice is not the same")

    def _built(self, made):
        with self._watch.over("building", len(made.plan.rules) << 20):
            artefacts, refusals = emit(made, [made.name])
        for one in refusals:
            as_text(one)
        for one in artefacts:
            if one.path.endswith(".py"):
                compile(one.text, one.path, "exec")
            elif one.path.endswith(".json"):
                schema = json.loads(one.text)
                if "json-schema.org" in str(schema.get("$schema", "")) and "schema" in one.path:
                    Draft202012Validator.check_schema(schema)
        spec = load(made.plan).SPEC
        for product in spec.products:
            report = check_file(str(self._empty(product.format.name)), [(spec, product)], forced=True)
            well_formed(report, spec)

    def _empty(self, name):
        return Path(self._folder.name, f"x{format_named(name).suffixes[0]}")
