"""What every backend is, and which there are.

A backend takes a `Plan` and gives artefacts: paths relative to the output folder and their texts. It reads the model
and the Plan, never a tree, and writes nothing to disk. What it cannot express it says in `cannot` before it emits, and
in `leaves_out` of which formats it makes nothing; nothing is left out silently.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from specc.backends.samples import Samples
    from specc.plan.plan import Plan
    from specc.source import Place, Source


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file to be written: `path` is relative to the output folder, with forward slashes."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing of a spec that a backend cannot express, where the spec says it, and what would help."""

    message: str
    place: Place
    help: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A product, dataset or tree of which a backend makes nothing, because it does not speak its format.

    `expected`: whoever builds would look for it, and is told.
    """

    product: str
    format: str
    expected: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """What a build asks of every backend.

    specs: names of all it compiles, so that pages can link to each other. samples: who makes examples, for pages to
    show; None for none. source: the text of the spec itself, which pages show with its lines.
    """

    specs: tuple[str, ...] = ()
    samples: Samples | None = None
    source: Source | None = None


class Backend(Protocol):
    """One kind of output."""

    @property
    def name(self) -> str:
        """Give the name under which the command line knows it."""

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:
        """Give the files of one spec; the same plan and settings give the same bytes."""

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:
        """Give what of this spec the backend cannot express; empty when `emit` leaves nothing out."""

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:
        """Give the products of whose format the backend makes nothing at all."""


# Loaded when first asked for: pages need Jinja and writers need astropy's units, which a validator should not wait for.
BACKENDS = {
    "validator": "specc.backends.validator:ValidatorBackend",
    "writer": "specc.backends.writer:WriterBackend",
    "docs": "specc.backends.docs:DocsBackend",
    "model": "specc.backends.model:ModelBackend",
    "jsonschema": "specc.backends.jsonschema:JsonSchemaBackend",
}


def backend(name: str) -> Backend:
    """Give one backend by its name in `BACKENDS`; KeyError for any other."""
    module, _, attribute = BACKENDS[name].partition(":")
    return cast("Backend", getattr(import_module(module), attribute)())


def folder_of(plan: Plan) -> str:
    """Give the folder of a spec's artefacts: `a/b` for `a.b`."""
    return plan.spec.name.replace(".", "/")
