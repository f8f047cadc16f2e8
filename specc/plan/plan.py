"""The Plan: every rule of a spec in order, with its id, level, message, source line and what must be read.

Takes the resolved model; gives a `Plan`. Validator, writer and documents agree because none of them invents a rule:
each looks here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from specc.model.spec import Spec  # noqa: TC001
from specc.source import Place  # noqa: TC001

Needs = Literal["name", "file", "header", "data"]


@dataclass(frozen=True, slots=True)
class PlannedRule:
    """One rule. `id` is stable: `product/HDU/ITEM:aspect`; `message` says in words what must hold.

    A rule of the FITS Standard of which the spec sets the level has its code for an id, and alone may be `off`.
    """

    id: str
    level: Literal["error", "warning", "info", "off"]
    message: str
    needs: Needs
    place: Place


@dataclass(frozen=True, slots=True)
class Plan:
    """A spec and its rules in the order of the spec. `variants`: what else of the spec files may be judged by."""

    spec: Spec
    rules: tuple[PlannedRule, ...]
    variants: tuple[Variant, ...] = ()
    profile: str = ""  # under which this is what files are judged by


@dataclass(frozen=True, slots=True)
class Variant:
    """The plan of a spec as it was from a version on ("": from the first), or under a profile ("": under none)."""

    profile: str
    since: str | None  # None: as it is now
    plan: Plan
