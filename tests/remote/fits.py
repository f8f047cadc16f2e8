"""FITS files of known shape, without astropy."""

from __future__ import annotations

BLOCK = 2880


def header(cards: dict[str, str], blocks: int) -> bytes:
    """Cards and END, with comments between them for so many blocks."""
    lines = [f"{keyword:8}= {value:>20}".ljust(80) for keyword, value in cards.items()]
    lines += [f"COMMENT {number}".ljust(80) for number in range(blocks * 36 - 4 - len(lines))]
    return "".join([*lines, "END"]).ljust(blocks * BLOCK).encode()


def fits(*hdus: tuple[int, int], seed: int = 1, sums: bool = False) -> bytes:
    """A file of a primary and images. hdus: blocks of header and data of each. sums: wrong, so that all is read."""
    made = []
    for number, (blocks, data) in enumerate(hdus):
        cards = {"XTENSION": "'IMAGE   '".ljust(20)} if number else {"SIMPLE": "T"}
        cards |= {"BITPIX": "8", "NAXIS": "1", "NAXIS1": f"{data * BLOCK}"} if data else {"BITPIX": "8", "NAXIS": "0"}
        cards |= {"PCOUNT": "0", "GCOUNT": "1"} if number else {"EXTEND": "T"}
        cards |= {"DATASUM": "'1       '".ljust(20)} if sums else {}
        made.append(header(cards, blocks))
        made.append(bytes((seed * 7 + at * number) % 251 for at in range(BLOCK)) * data)
    return b"".join(made)


def header_bytes(*hdus: tuple[int, int]) -> int:
    return sum(blocks for blocks, _ in hdus) * BLOCK
