"""Changes to FITS files that know what a card, a descriptor, a field and a block are.

Takes the bytes of a file and a random number generator; gives other bytes, the same for the same state. The entries are
what is changed: `headers`, `tables`, `files`. A `Pool` gives the cards, keywords and values of all seeds.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
from functools import partial

from tests.fuzz.files import BLOCK, CARD, Part, put_together, taken_apart


def _words(text):
    return text.split()


_NUMBERS = _words(
    "0 1 -1 2 7 8 16 32 64 -32 -64 100 255 999 1000 32768 65536 2147483647 2147483648 -2147483648 4294967296"
)
_NUMBERS += ["4611686018427387904", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "9" * 30]
_REALS = _words("0.0 -0.0 1.5 1E10 1D400 -1E-400 1e5 .5 5. + - . E 1.E 1.5.5 nan inf T F (1,2) (1.5,-2E3) (1) (,)")
_TEXTS = ("", " ", "'", "''", "&", "x&", "RA---TAN", "DEC--TAN", "FREQ", "UTC", "TAI", "m/s", "10**(-3)Jy", "erg/(s cm2)", "2024-02-30", "01/02/99", "2024-05-01T10:00:60.5", "a" * 68, "a" * 80, "\x1b[31m", "\xe9", "\0", "(1,2)", "(2,2,2)", "(0)", "(99999999999999999999)")  # fmt: skip  # noqa: E501
_FORMS = _words("L X B I J K A E D C M 0A 1J 8A 12A4 3X 17X 1PB 1PE(4) 1QD(9) 1PA(1) 1PX(3) 0PB 2PB 1PZ 999999999999D A0 I4 F8.2 E12.5 D25.17 rD 1 J1 -1J 1QM(99999999999999999999)")  # fmt: skip  # noqa: E501
_FIELDS = b"0123456789+-.ED \0TFnaife*'\xff\x7f"
_DESCRIPTOR = (0, 1, 2, 3, 4, 7, 8, 100, 1 << 20, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 62, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)  # fmt: skip  # noqa: E501
_SHAPE = _words("NAXIS NAXIS1 NAXIS2 PCOUNT GCOUNT TFIELDS THEAP BITPIX ZNAXIS ZNAXIS1 ZNAXIS2 ZTILE1 ZTILE2 ZBITPIX ZPCOUNT ZTILELEN")  # fmt: skip  # noqa: E501
_OF_COLUMN = _words("TFORM TDIM TNULL TSCAL TZERO TDISP TBCOL TTYPE TUNIT TDMIN TDMAX TLMIN TLMAX ZFORM ZCTYP")
_PACKERS = (partial(gzip.compress, mtime=0), bz2.compress, lzma.compress)  # the same bytes at any time


class Pool:
    """Cards, keywords and value fields of the seeds, each once, and whole HDUs."""

    def __init__(self, contents):
        parts = [part for content in contents for part in taken_apart(content)]
        self.parts = [part for part in parts if len(part.data) <= 4 * BLOCK]
        self.cards = sorted({one for part in parts for one in part.cards if one.strip()})
        self.keywords = sorted({one[:8] for one in self.cards})
        self.values = sorted({one[10:] for one in self.cards if one[8:10] == b"= "})
        self.contents = sorted(contents, key=len)


def value(random, pool):
    """A value field, of right form or not."""
    kind = random.randrange(8)
    if kind < 3:
        return random.choice(pool.values)
    comment = random.choice((b"", b"", b" / words", b"/[s] words", b" / [deg", b" words", b" / \t\xe9"))
    if kind == 3:
        text = random.choice(_NUMBERS).rjust(20)
    elif kind == 4:
        text = random.choice(_REALS).rjust(random.choice((1, 20, 30)))
    elif kind == 5:
        text = f"'{random.choice(_FORMS):8}'"
    else:
        word = random.choice(_TEXTS) if kind == 6 else random.choice(_TEXTS) + random.choice(_TEXTS)
        text = f"'{word:{random.choice((0, 8, 20))}}'"
    return text.encode("latin-1") + comment


def keyword(random, pool):
    """A keyword: one of the seeds, often with another number or letter at its end."""
    name = random.choice(pool.keywords)
    bare = name.rstrip(b" ")
    kind = random.randrange(8)
    if kind == 0:
        return bare.rstrip(b"0123456789") + str(random.choice((0, 1, 2, 3, 9, 10, 99, 100, 999, 1000))).encode()
    if kind == 1:
        return bare + random.choice((b"A", b"Z", b"a", b"1", b"_", b"-", b".", b"\0"))
    if kind == 2:
        return random.choice((b"1", b"2", b"12")) + bare[:6]
    return bare


def card(random, pool):
    """A card, most often a whole one."""
    kind = random.randrange(12)
    if kind < 4:
        return random.choice(pool.cards)
    if kind == 4:
        name = random.choice((b"ESO DET N1", b"a b", b"", b"=", b"X" * 60, b"NAXIS1"))
        return b"HIERARCH " + name + random.choice((b" = ", b"=", b" ")) + value(random, pool)
    if kind == 5:
        return random.choice((b"COMMENT ", b"HISTORY ", b"        ", b"CONTINUE  ")) + value(random, pool)
    return keyword(random, pool)[:8].ljust(8) + random.choice((b"= ",) * 9 + (b"=", b"  ", b" =")) + value(random, pool)


def long_string(random):
    """Cards of a string that goes on."""
    first = b"%-8b= '%b&'" % (
        random.choice((b"LONGTEXT", b"TTYPE1", b"S_REGION", b"CTYPE1")),
        b"x" * random.randrange(60),
    )
    middle = [b"CONTINUE  '%b&'" % (b"y" * random.randrange(66)) for _ in range(random.randrange(5))]
    last = random.choice(
        (b"CONTINUE  'end' / comment", b"CONTINUE  ''", b"CONTINUE  'x&'", b"CONTINUE", b"CONTINUE= 'x'")
    )
    return [first, *middle, last]


def headers(content, random, pool):
    """Change some cards."""
    parts = taken_apart(content) or [Part()]
    for _ in range(random.choice((1, 1, 2, 3, 8, 40))):
        _header(random.choice(parts), random, pool)
    return put_together(parts)


def _header(part, random, pool):
    cards = part.cards
    place = random.randrange(len(cards) + 1)
    kind = random.randrange(14)
    if kind < 3 or not cards:
        cards.insert(place, card(random, pool))
        return
    place = min(place, len(cards) - 1)
    other = random.randrange(len(cards))
    if kind < 7:
        cards[place] = cards[place][:10].ljust(10) + value(random, pool)
    elif kind == 7:
        cards[place] = keyword(random, pool)[:8].ljust(8) + cards[place][8:]
    elif kind == 8:
        del cards[place]
    elif kind == 9:
        cards.insert(place, cards[other])
    elif kind == 10:
        cards[place], cards[other] = cards[other], cards[place]
    elif kind == 11:
        cards[place:place] = long_string(random)
    elif kind == 12:
        one = bytearray(cards[place])
        one[random.randrange(len(one))] = random.choice(
            (0, 32, 39, 47, 61, 65, 97, 48, 127, 233, random.randrange(256))
        )
        cards[place] = bytes(one)
    else:
        _borrow(part, random, pool)


def _borrow(part, random, pool):
    """Take all cards of one family from a seed: world coordinates, times, a compressed image."""
    other = random.choice(pool.parts)
    if other.cards:
        stem = random.choice(other.cards)[: random.choice((1, 2, 4))]
        part.cards += [one for one in other.cards if one.startswith(stem)]


def tables(content, random, pool):
    """Change how a table is described, or its rows and heap."""
    parts = taken_apart(content) or [Part()]
    if not any(b"TABLE" in part.cards[0] for part in parts if part.cards):
        described = [each for each in pool.parts if each.cards and b"TABLE" in each.cards[0]]
        chosen = random.choice(described)
        parts.append(Part(list(chosen.cards), chosen.data))
    chosen = [part for part in parts if part.cards and b"TABLE" in part.cards[0]]
    for _ in range(random.choice((1, 1, 2, 4, 15))):
        part = random.choice(chosen)
        random.choice((_shape, _column, _cells, _cells, _header_of_table))(part, random, pool)
    return put_together(parts)


def _header_of_table(part, random, pool):
    _header(part, random, pool)


def _set(cards, name, text):
    one = name.encode().ljust(8) + b"= " + text
    for place, known in enumerate(cards):
        if known[:8] == one[:8]:
            cards[place] = one
            return
    cards.append(one)


def _shape(part, random, pool):
    text = random.choice(_NUMBERS) if random.randrange(3) else str(random.randrange(200))
    _set(part.cards, random.choice(_SHAPE), text.rjust(20).encode())


def _column(part, random, pool):
    stem = random.choice(_OF_COLUMN)
    if stem in ("TFORM", "ZFORM"):
        text = f"'{random.choice(_FORMS):8}'".encode()
    elif stem == "TDIM":
        text = f"'({random.choice(_NUMBERS)},{random.randrange(4)})'".encode()
    else:
        text = value(random, pool)
    _set(part.cards, f"{stem}{random.choice((1, 1, 1, 2, 2, 3, 9))}", text)


def _cells(part, random, pool):
    data = bytearray(part.data)
    kind = random.randrange(6)
    if not data or kind == 0:
        data += bytes(random.randrange(1, 300)) if random.randrange(2) else b"\0" * BLOCK
    elif kind < 3:
        width = random.choice((4, 8))
        at = random.randrange(min(len(data), 400)) // 4 * 4
        data[at : at + width] = (random.choice(_DESCRIPTOR) % (1 << 8 * width)).to_bytes(width, "big")
    elif kind == 3:
        at = random.randrange(min(len(data), 400))
        count = random.choice((1, 2, 8, 30))
        data[at : at + count] = bytes(random.choice(_FIELDS) for _ in range(count))
    elif kind == 4:
        at = random.randrange(len(data))
        data[at] = random.randrange(256)
    else:
        del data[random.randrange(len(data)) :]
    part.data = bytes(data)


def files(content, random, pool):
    """Cut, join, shift and pack whole files."""
    kind = random.randrange(12)
    at = random.randrange(len(content) + 1)
    if kind < 2:
        return content[:at]
    if kind == 2:
        return content[: at // BLOCK * BLOCK + random.choice((0, 1, CARD, 2 * CARD))]
    if kind == 3:
        return content[:at] + bytes(random.randrange(256) for _ in range(random.choice((1, 2, 80)))) + content[at:]
    if kind == 4:
        return content[:at] + content[at + random.choice((1, 2, 80, 2880)) :]
    if kind == 5:
        return content + random.choice(
            (b"\0", b" " * BLOCK, b"\0" * BLOCK, b"junk", b"XTENSION= 'IMAGE   '".ljust(BLOCK))
        )
    if kind == 6:
        other = random.choice(pool.contents[: len(pool.contents) * 3 // 4])
        return content + other if random.randrange(2) else content[:at] + other[at:]
    if kind in (7, 8):
        parts = taken_apart(content)
        random.shuffle(parts)
        parts.append(random.choice(pool.parts))
        return put_together(parts)
    if kind == 9:
        return _packed(content, random)
    if kind == 10:
        return content.replace(
            *random.choice(((b"END ", b"end "), (b"  ", b"\r\n"), (b" ", b"\0"), (b"=", b" "))), 1 + at
        )
    return headers(content, random, pool)


def _packed(content, random):
    """Packed, and half of the time damaged."""
    packed = bytearray(random.choice(_PACKERS)(content[: 8 * BLOCK]))
    for _ in range(random.choice((0, 1, 3))):
        packed[random.randrange(len(packed))] = random.randrange(256)
    return bytes(packed[: random.choice((len(packed), random.randrange(len(packed))))])


ENTRIES = {"headers": headers, "tables": tables, "files": files}
