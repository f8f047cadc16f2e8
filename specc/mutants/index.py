"""Mutants as files: each in a folder of its own, since its name has to stay, and an index that says which is which.

Takes what came of a hunt for files or deliveries; writes `0001/NAME`, or the delivery in
`0001`, `index.json` for programs and `index.csv` for people.
"""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from specc.model.spec import Spec
    from specc.plan.plan import PlannedRule

FORMAT = "1"
_COLUMNS = ("path", "rule", "level", "message", "spec", "line", "how", "base", "also")


class Told(Protocol):
    """One mutant: a file, or the files of a delivery."""

    @property
    def how(self) -> str: ...  # noqa: D102  as in `Mutant`
    @property
    def told(self) -> str: ...  # noqa: D102
    @property
    def also(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def files(self) -> Mapping[str, bytes]: ...  # noqa: D102


class Hunted(Protocol):
    """What came of a hunt, for files or for deliveries."""

    @property
    def product(self) -> str: ...  # noqa: D102  as in `Result`
    @property
    def rules(self) -> tuple[PlannedRule, ...]: ...  # noqa: D102
    @property
    def killed(self) -> Mapping[str, Told]: ...  # noqa: D102
    @property
    def alive(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def judged(self) -> int: ...  # noqa: D102


def write(result: Hunted, spec: Spec, folder: Path) -> None:
    """Write the mutants and their index into a folder that is there."""
    width = max(4, len(str(len(result.killed))))
    paths = {}
    for number, (rule, mutant) in enumerate(result.killed.items(), 1):
        place = folder / str(number).zfill(width)
        for name, content in mutant.files.items():
            path = place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        paths[rule] = f"{place.name}/{next(iter(mutant.files))}" if len(mutant.files) == 1 else place.name
    data = {"specc": FORMAT, **as_data(result, spec, paths)}
    (folder / "index.json").write_text(json.dumps(data, indent=2, allow_nan=False) + "\n", encoding="utf-8")
    with (folder / "index.csv").open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow(_COLUMNS)
        for one in data["mutants"]:
            place_ = one["spec"]
            also = " ".join(one["also"])
            table.writerow(
                [*(one[key] for key in _COLUMNS[:4]), place_["path"], place_["line"], one["how"], one["base"], also]
            )


def as_data(result: Hunted, spec: Spec, paths: dict[str, str] | None = None) -> dict[str, Any]:
    """Give what came of a hunt as plain data; `paths`: of the files, by the rules that they break."""
    rules = {one.id: one for one in result.rules}
    killed = [
        {
            **_rule(rules[rule]),
            "how": one.how,
            "path": None if paths is None else paths[rule],
            "base": one.told,
            "also": list(one.also),
        }
        for rule, one in result.killed.items()
    ]
    alive = [{**_rule(rules[rule]), "reason": reason} for rule, reason in result.alive.items()]
    summary = {"rules": len(rules), "killed": len(killed), "alive": len(alive), "judged": result.judged}
    return {
        "spec": spec.name,
        "version": spec.version,
        "product": result.product,
        "summary": summary,
        "mutants": killed,
        "alive": alive,
    }


def _rule(rule: PlannedRule) -> dict[str, Any]:
    return {
        "rule": rule.id,
        "level": rule.level,
        "message": rule.message,
        "spec": {"path": rule.place.path, "line": rule.place.line},
    }
