"""A writer beside its validator: what one rejects the other does not write.

Each mutant is read as the writer reads files, and written again. The writer may refuse it at either step, or give a
file that is right, since it fills in by itself what the mutant had wrong. Anything else is a fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from specc.mutants.mutant import Mutant

Answer = Literal["refused", "mended"]


def asked(writer: Any, mutant: Mutant, folder: Path) -> Answer | str:  # noqa: ANN401  a generated class
    """Give what a writer's class made of a mutant; any other text is the fault.

    folder: an empty one, in which the mutant and what is made of it get a place.
    """
    there, here = folder / "mutant", folder / "written"
    there.mkdir()
    here.mkdir()
    path = there / mutant.name
    path.write_bytes(mutant.content)
    try:
        product = writer.read(path)
        product.write(here)
    except (ValueError, TypeError):  # Refused is one of them
        left = [one.name for one in here.iterdir()]
        return f"it refuses {mutant.how!r}, and leaves {', '.join(left)} behind" if left else "refused"
    except Exception as error:  # noqa: BLE001  a fault to be told, and not the end of the test
        return f"it fails at {mutant.how!r}: {type(error).__name__}: {error}"
    return "mended"
