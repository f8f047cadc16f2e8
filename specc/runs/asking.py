"""What a run asks, made of validators that are ready and of what a person or a program wants of them.

Takes `Judges`; gives the `Question`, and how names of files end that are looked for in folders and archives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runs.engine import Question, available_cores
from specc.runs.local import Here, Local
from specc.runtime.formats import format_names
from specc.runtime.wanted import UsageError, find_products, suffixes_of

if TYPE_CHECKING:
    from specc.judges import Judges
    from specc.runs.engine import Engine


def question_of(
    judges: Judges,
    spec: str | None,
    *,
    headers_only: bool = False,
    product: str | None = None,
    profile: str | None = None,
    beside: bool = False,
    collect: tuple[str, ...] = (),
) -> Question:
    """Ask what `specc.judges.runtime_specs` made of a spec, or of none in particular; the rest is as in `Question`."""
    return Question(
        ready=judges.ready,
        structures=(spec,) if spec is not None and spec in format_names() else (),
        headers_only=headers_only,
        product=product,
        profile=profile,
        beside=beside,
        collect=collect,
    )


def suffixes_for(judges: Judges, product: str | None = None) -> tuple[str, ...]:
    """How the names of files end that may be one of the products. Raises UsageError when there is no such product."""
    return suffixes_of(find_products(judges.specs, product))


def engine_of(jobs: int) -> Engine:
    """Give who judges on this machine: this process, or so many others."""
    return Here() if jobs == 1 else Local(jobs)


def dask_engine_of(workers: int | None, scheduler: str | None) -> Engine:
    """Give a Dask cluster of this machine, with so many workers or one a core, or the one of a scheduler.

    Raises EngineError when nobody answers there, UsageError when Dask is not installed.
    """
    try:
        from specc.runs.dask_engine import Dask  # noqa: PLC0415  an extra, and half a second
    except ModuleNotFoundError as error:
        remedy = "pip install 'specc[dask]'"
        raise UsageError(f"--engine dask needs {error.name}, which is not installed: {remedy}") from error
    return Dask(workers or available_cores(), scheduler)
