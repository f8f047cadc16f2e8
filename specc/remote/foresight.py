"""How much of a file to ask for at once, when only its headers are wanted.

Headers that lie side by side are a *run*; data lie between runs. Files of one kind have runs of nearly the same
lengths, so what the last files of a kind had is asked for in one request. The least of them counts: a request more
costs less than a target missed. Without a forerunner a run is asked for block by block, and further ahead as the file
grows, so that at most a fifth of what was wanted is transferred in vain.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from functools import lru_cache

_LAST_FILES = 3
_KINDS = 256
_RUNS = 4096  # of one file that are remembered
SLACK = 5  # one part in so many may be transferred in vain


class Foresight:
    """What files of each kind had. One a process is enough."""

    def __init__(self) -> None:
        self._kinds: OrderedDict[str, deque[tuple[int, ...]]] = OrderedDict()

    def run(self, kind: str, number: int) -> int:
        """Bytes that the run of this number is likely to have, at least; 0 when nobody knows."""
        known = [runs[number] if number < len(runs) else 0 for runs in self._kinds.get(kind, ())]
        return min(known, default=0)

    def learn(self, kind: str, runs: tuple[int, ...]) -> None:
        """Remember the runs of a file."""
        self._kinds.setdefault(kind, deque(maxlen=_LAST_FILES)).append(runs[:_RUNS])
        self._kinds.move_to_end(kind)
        if len(self._kinds) > _KINDS:
            self._kinds.popitem(last=False)


@lru_cache(maxsize=1)
def shared() -> Foresight:
    """Give that of this process."""
    return Foresight()


def kind_of(name: str) -> str:
    """Give what files of one product have in common in their names: all behind the last underscore, less its digits.

    `jw01234001001_02101_00001_nrcb1_cal.fits` is of the kind `cal.fits`.
    """
    return "".join(character for character in name[name.rfind("_") + 1 :] if not character.isdigit())
