"""The parts of specc in the order in which they may import, as data with a reason each.

A part may import the parts before it and itself, never one after it. The tests walk this list; `specc/README.md` tells
it to people.
"""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """One place in the order: module names that share it do not import each other."""

    modules: tuple[str, ...]
    reason: str


ORDER = (
    Part(("specc",), "the package itself: importing it loads nothing, so that everything may"),
    Part(
        ("specc.runtime", "specc.source", "specc.bundled", "specc.kept"),
        "know nothing of specs: the runtime is copied away alone",
    ),
    Part(("specc.standard",), "pages about the rules that the runtime judges by itself"),
    Part(("specc.diagnostics",), "every later part reports problems, and a problem needs only a place in a text"),
    Part(("specc.found",), "a spec's text before anyone reads it"),
    Part(("specc.ready",), "validators of earlier runs: who finds one waits for no compiler"),
    Part(("specc.syntax",), "text to tree: what a name means is not known here"),
    Part(("specc.formats",), "what a format can hold is asked when names are resolved, and is the same for all specs"),
    Part(("specc.model",), "resolves names, types and units: later parts see the model instead of the tree"),
    Part(("specc.proofs",), "what no file could ever meet is told before anyone plans to check files"),
    Part(("specc.lint",), "opinions about a model that is already right"),
    Part(("specc.plan",), "what is checked, in which order and under which id, before anyone says how"),
    Part(("specc.backends",), "see model and plan only, so that all artefacts agree"),
    Part(("specc.imports",), "which texts a spec needs, without knowing where they lie"),
    Part(("specc.compile",), "the pipeline as one line: the only place that knows every stage"),
    Part(("specc.files",), "reads and writes users' files around a core that does neither"),
    Part(("specc.reports",), "what is said of many files, in forms that need more than the runtime has"),
    Part(("specc.standalone",), "what a build writes of runtime and validators, as one file that Python runs"),
    Part(("specc.printed",), "has pages printed by programs that others wrote"),
    Part(("specc.repair",), "mends users' files by the rules of the Standard, with the runtime and nothing of specs"),
    Part(("specc.examples",), "invents files that conform: writes with the writer and asks the validator"),
    Part(("specc.mutants",), "breaks examples, one rule at a time"),
    Part(("specc.selftest",), "holds examples, mutants, validator and writer of one spec against each other"),
    Part(("specc.roots",), "which folders hold specs, and which file is meant by a name"),
    Part(("specc.accepted",), "what somebody accepts of what is found: told by reports and by files of its own"),
    Part(("specc.catalogue",), "the specs of one run: finds, reads and compiles each text once"),
    Part(("specc.products",), "which product a person means, among all specs that can be seen"),
    Part(("specc.judges",), "validators for one run, kept or made: what judges files needs no more"),
    Part(("specc.remote",), "fetches files from elsewhere: who judges them is told how to open them, and nothing else"),
    Part(("specc.runs",), "many files: judged by any number of processes, kept, begun again where they stopped"),
    Part(("specc.api",), "what programs call; the faces for people stand on it and on the catalogue"),
    Part(("specc.preview",), "pages while a spec is written: compiles what was saved, and serves it"),
    Part(("specc.cli", "specc.lsp", "specc.sphinx", "specc.pytest_plugin"), "thin faces: nothing may hang on them"),
    Part(("specc.__main__",), "starts the command line"),
)

# Libraries that only some parts may import, and why.
CONFINED = {
    "lark": (("specc.syntax",), "everyone else works on our own trees, so that the parser can be exchanged"),
    "jinja2": (
        ("specc.backends", "specc.reports"),
        "templates make text for people; code is printed, and the core makes neither",
    ),
    "markdown_it": (("specc.backends",), "as Jinja"),
    "dask": (("specc.runs",), "one engine of several: a run does not know which it has"),
    "distributed": (("specc.runs",), "as dask"),
    "fsspec": (("specc.remote",), "files elsewhere are opened in one place, by ranges, with patience"),
    "pytest": (("specc.pytest_plugin",), "who validates has no tests; only pytest itself loads what it is given"),
    "sphinx": (("specc.sphinx",), "pages are made without it; a manual that has it asks for our extension"),
    "docutils": (("specc.sphinx",), "as Sphinx"),
    "rich": (("specc.cli",), "the core hands over data; how it looks on a terminal is settled in one place"),
}

# Libraries that a part may not import at all, and why.
FORBIDDEN = {
    "specc.runtime": {
        "astropy": "it repairs headers while it reads them, and so hides what a validator exists to report",
        "lark": "generated code runs without the compiler",
        "jinja2": "generated code runs without the compiler",
        "rich": "generated code runs without the compiler",
    },
}
