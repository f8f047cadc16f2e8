"""What can be mutated: for each entry what it begins with, what changes it, and what judges it.

The modules are loaded when an entry begins, behind whatever watches the branches that they reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

_FITS = ("headers", "tables", "files")
_DOCUMENTS = ("documents", "asdf", "pictures")
ENTRIES = (*_FITS, *_DOCUMENTS, "deliveries", "specs")


class Begun(NamedTuple):
    """Seeds, a function from bytes, random numbers and the pool of the seeds to other bytes, and an oracle."""

    contents: list[bytes]
    pool: object
    mutate: Callable
    oracle: object


def begin(entry):
    """Load all that an entry takes."""
    if entry in _FITS:
        from tests.fuzz import mutations as made
        from tests.fuzz.oracle import Oracle
        from tests.fuzz.seeds import seeds

        contents = seeds()
        return Begun(contents, made.Pool(contents), made.ENTRIES[entry], Oracle())
    if entry in _DOCUMENTS:
        from tests.fuzz import document_mutations
        from tests.fuzz.document_seeds import seeds
        from tests.fuzz.documents import DocumentOracle

        contents = seeds(entry)
        mutate = getattr(document_mutations, entry)
        return Begun(contents, document_mutations.Words(contents), mutate, DocumentOracle())
    if entry == "specs":
        from tests.fuzz import spec_texts

        contents = spec_texts.seeds(entry)
        return Begun(contents, spec_texts.Vocabulary(contents), spec_texts.specs, spec_texts.SpecOracle())
    from tests.fuzz import deliveries

    contents = deliveries.seeds(entry)
    return Begun(contents, deliveries.Names(contents), deliveries.deliveries, deliveries.DeliveryOracle())
