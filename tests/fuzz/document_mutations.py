"""Changes to files of other formats than FITS that know what a word of a text, a block, a chunk and a segment are.

Takes the bytes of a file and a random number generator; gives other bytes, the same for the same state. `Words` gives
words and lines of all seeds.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import re
import struct
import zlib
from functools import partial

_TOKEN = re.compile(rb"[\w.+-]+|[ ]+|[^\w ]", re.ASCII)
_MOST_TOKENS = 4000

_ANY = rb"""0 -0 1e999 -1E-999 1e400 NaN nan Infinity -inf 007 0x1F 0o17 1_000 1:20:30 9223372036854775808
340282366920938463463374607431768211456 true True null ~ None "" '' "\ud800" "\u0000" \ " ' , : ; | & * ! % @ ` # ? -
{ } [ ] {} [] [[]] {"a":{}} 2024-02-30 2024-01-01 2024-01-01T10:00:60.5Z 10:00 a.b a[1]""".split()
_YAML = rb"""&a *a *b <<: !!binary !!python/object:os.system !!set !!omap !!float !!timestamp !core/ndarray-1.1.0
!core/complex-1.0.0 !core/integer-1.0.0 !<tag:x> !x!y %YAML %TAG --- ... |- >+ |9 ?a - =""".split()
_ECSV = rb"""datatype: int8 uint64 float16 float128 string bool complex128 object subtype: float64[2] float64[null]
float64[2,null] int32[99999999999] json unit: m/s description: delimiter: ',' ' ' meta: !!omap schema: astropy-2.0
__serialized_columns__ !astropy.table.SerializedColumn astropy.time.core.Time""".split()
_ASDF = rb"""source: 0 -1 99 shape: [2, '*'] ['*'] [99999999999,99999999999] [-1] datatype: [ucs4,4] [ascii,99999999]
byteorder: little big offset: strides: mask: data: $ref: #/a #ASDF #ASDF_STANDARD #ASDF fits:SCI,1 bool8
complex256""".split()
_EDGES = (0, 1, 2, 3, 4, 7, 8, 47, 48, 127, 128, 255, 256, 32767, 65535, 65536, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 62, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)  # fmt: skip  # noqa: E501
_BAD = (b"\0", b"\xff", b"\xef\xbb\xbf", b"\x85", b"\x1b[31m", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe9", b"\t", b"\r", b"\x0c", b"\xe2\x80\xa8", b"\xc2\x85", b"\xf0\x9f\x98\x80")  # fmt: skip  # noqa: E501
_CHUNKS = (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tEXt", b"zTXt", b"iTXt", b"tRNS", b"gAMA", b"pHYs", b"sBIT", b"acTL", b"fcTL", b"fdAT", b"abcd", b"ABCD", b"1\0\xff ")  # fmt: skip  # noqa: E501
_PACKERS = (partial(gzip.compress, mtime=0), bz2.compress, lzma.compress)  # the same bytes at any time


class Words:
    """Words and lines of all seeds, each once, and whole files."""

    def __init__(self, contents):
        texts = [content[:_MOST_TOKENS] for content in contents]
        self.words = sorted({word for text in texts for word in _TOKEN.findall(text) if word.strip()})
        self.lines = sorted({line for text in texts for line in text.split(b"\n") if len(line) < 500})
        self.contents = sorted(contents, key=len)


def documents(content, random, pool):
    """Change a text: words, lines, how deep it is, how it is encoded."""
    for _ in range(random.choice((1, 1, 2, 3, 8, 30))):
        content = random.choice((_words, _words, _words, _lines, _lines, _bytes, _grown))(content, random, pool)
    return content if random.randrange(10) else _whole(content, random, pool)


def _word(random, pool):
    kind = random.randrange(10)
    if kind < 3:
        return random.choice(pool.words)
    if kind < 6:
        return random.choice(_ANY)
    return random.choice(random.choice((_YAML, _ECSV, _ASDF, _BAD)))


def _words(content, random, pool):
    head, rest = content[: (at := _start(content, random))], content[at:]
    tokens = _TOKEN.findall(rest[:_MOST_TOKENS]) or [b""]
    at, other = random.randrange(len(tokens)), random.randrange(len(tokens))
    match random.randrange(6):
        case 0 | 1:
            tokens[at] = _word(random, pool)
        case 2:
            tokens.insert(at, _word(random, pool))
        case 3:
            del tokens[at]
        case 4:
            tokens[at], tokens[other] = tokens[other], tokens[at]
        case _:
            tokens[at] = tokens[other]
    return head + b"".join(tokens) + rest[_MOST_TOKENS:]


def _start(content, random):
    return 0 if len(content) < _MOST_TOKENS else random.randrange(0, len(content), _MOST_TOKENS // 2)


def _lines(content, random, pool):
    lines = content.split(b"\n")
    at, other = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(7):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[other])
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            lines.insert(at, random.choice(pool.lines))
        case 4:
            lines[at] = random.choice((b" ", b"  ", b"\t", b"# ", b"- ", b'"', b"#")) + lines[at]
        case 5:
            lines[at] = lines[at].lstrip(b" #")
        case _:
            lines[at] += random.choice((b",", b" x", b"|", b"\r", b" #", b":", b'"', b" \\", b","))
    return b"\n".join(lines)


def _bytes(content, random, pool):
    at = random.randrange(len(content) + 1)
    match random.randrange(4):
        case 0:
            return content[:at] + random.choice(_BAD) + content[at:]
        case 1:
            return content[:at] + bytes([random.randrange(256)]) + content[at + 1 :]
        case 2:
            return content[:at] + content[at + random.choice((1, 2, 10, 200)) :]
        case _:
            return content[:at] + random.choice((b"[", b"{", b"'", b'"', b"}", b"]", b",", b"\n", b"\r\n"))


def _grown(content, random, pool):
    """Something that is too deep, too long, too many."""
    at = random.randrange(len(content) + 1)
    many = random.choice((10, 100, 3000, 20_000))
    grown = random.choice((b"[", b"{", b'{"a":', b"- ", b"9", b"a", b",", b"\n", b" ", b'"', b"[[],", b"? ", b"&a [", b"*a,", b"!x ", b"\\", b"#", b"\t", b"1e", b"%"))  # fmt: skip  # noqa: E501
    if not random.randrange(6):
        grown, many = b"", 0
        content = b"a: &a0 [x]\n" + b"".join(b"b%d: &a%d [%s]\n" % (n, n, b",".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 12)) + content  # fmt: skip  # noqa: E501
    return content[:at] + grown * many + content[at:]


def _whole(content, random, pool):
    """The whole file in another encoding, with other line ends, cut, joined or packed."""
    at = random.randrange(len(content) + 1)
    other = random.choice(pool.contents)
    match random.randrange(9):
        case 0:
            return content.decode("latin-1").encode(random.choice(("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "utf-7")))  # fmt: skip  # noqa: E501
        case 1:
            return content.replace(b"\n", random.choice((b"\r\n", b"\r", b"\n\n", b"\0", b"\x85")))
        case 2:
            return content[:at]
        case 3:
            return content[:at] + other[at:]
        case 4:
            return content + other
        case 5 | 6:
            return content.replace(*random.choice(((b",", b"|"), (b" ", b"\t"), (b'"', b"'"), (b":", b"="), (b"\n", b" "), (b",", b" "))))  # fmt: skip  # noqa: E501
        case _:
            return _packed(content, random)


def _packed(content, random):
    """Packed, and half of the time damaged."""
    packed = bytearray(random.choice(_PACKERS)(content))
    for _ in range(random.choice((0, 1, 3))):
        packed[random.randrange(len(packed))] = random.randrange(256)
    return bytes(packed[: random.choice((len(packed), random.randrange(len(packed))))])


def asdf(content, random, pool):
    """Change a tree, or headers and bytes of blocks, or put all of it into a file of FITS."""
    end = content.find(b"\n...")
    end = len(content) if end < 0 else end + 5
    tree, blocks = content[:end], content[end:]
    for _ in range(random.choice((1, 1, 2, 5))):
        if random.randrange(3) or not blocks:
            tree = random.choice((_words, _words, _lines, _bytes, _grown))(tree, random, pool)
        else:
            blocks = random.choice((_block, _block, _blocks, _bytes))(blocks, random, pool)
    content = tree + blocks
    if not random.randrange(12) and content.startswith(b"#ASDF"):
        return _inside_fits(content, random)
    return content if random.randrange(12) else _whole(content, random, pool)


def _block(blocks, random, pool):
    """One field of the header of a block."""
    places = [at.start() for at in re.finditer(re.escape(b"\xd3BLK"), blocks)]
    if not places:
        return blocks + struct.pack(">4sHI4sQQQ16s", b"\xd3BLK", 48, 0, b"", 8, 8, 8, bytes(16)) + bytes(8)
    at, width = random.choice(((4, 2), (6, 4), (10, 4), (14, 8), (22, 8), (30, 8), (38, 8)))
    at += random.choice(places)
    new = (random.choice(_EDGES) % (1 << 8 * width)).to_bytes(width, "big")
    if width == 4 and not random.randrange(2):
        new = random.choice((b"zlib", b"bzp2", b"lz4\0", b"\0\0\0\1", b"xxxx"))
    return blocks[:at] + new + blocks[at + width :]


def _blocks(blocks, random, pool):
    """Whole blocks, in another order, twice, or with an index."""
    parts = [b"\xd3BLK" + part for part in blocks.split(b"\xd3BLK")[1:]]
    random.shuffle(parts)
    parts += parts[: random.choice((0, 1))]
    offsets = b"".join(b"- %d\n" % random.choice(_EDGES) for _ in range(random.randrange(4)))
    index = b"#ASDF BLOCK INDEX\n%YAML 1.1\n---\n" + offsets + b"...\n"
    return b"".join(parts) + random.choice((b"", index))


def _inside_fits(content, random):
    count = len(content) if random.randrange(4) else random.choice(_EDGES[:15])
    cards = (
        "SIMPLE  =                    T", "BITPIX  =                    8", "NAXIS   =                    0",
        "EXTEND  =                    T", "END", "XTENSION= 'BINTABLE'", "BITPIX  =                    8",
        "NAXIS   =                    2", f"NAXIS1  = {count:20}", "NAXIS2  =                    1",
        "PCOUNT  =                    0", "GCOUNT  =                    1", "TFIELDS =                    1",
        "TTYPE1  = 'ASDF_METADATA'", f"TFORM1  = '{count}B'", "EXTNAME = 'ASDF'", "END",
    )  # fmt: skip
    first, second = ("".join(f"{card:80}" for card in part).encode() for part in (cards[:5], cards[5:]))
    return first.ljust(2880) + second.ljust(2880) + content.ljust(-(-len(content) // 2880) * 2880, b"\0")


def pictures(content, random, pool):
    """Change chunks of a PNG, whose sums are made right again, or segments of a JPEG."""
    for _ in range(random.choice((1, 1, 2, 4))):
        one = _png if content.startswith(b"\x89PNG") else _jpeg if content.startswith(b"\xff\xd8") else _bytes
        content = one(content, random, pool) if random.randrange(8) else _bytes(content, random, pool)
    return content if random.randrange(12) else _whole(content, random, pool)


def _png(content, random, pool):
    chunks, at = [], 8
    while at + 8 <= len(content) and len(chunks) < 200:
        (size,) = struct.unpack(">I", content[at : at + 4])
        chunks.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + min(size, len(content))]))
        at += size + 12
    _change_chunk(chunks, random)
    made = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    ]
    return content[:8] + b"".join(made) + content[at:]


def _change_chunk(chunks, random):
    place = random.randrange(len(chunks) + 1)
    if place == len(chunks):
        chunks.insert(random.randrange(place + 1), (random.choice(_CHUNKS), random.randbytes(random.choice((0, 1, 6, 13, 26)))))  # fmt: skip  # noqa: E501
        return
    kind, data = chunks[place]
    match random.randrange(7):
        case 0:
            del chunks[place]
        case 1:
            chunks.insert(random.randrange(len(chunks)), chunks[place])
        case 2:
            chunks[place] = (random.choice(_CHUNKS), data)
        case 3 if data:
            chunks[place] = (kind, data[: random.randrange(len(data))] + random.choice((b"", b"\0" * 9)))
        case 4 if kind in {b"IDAT", b"zTXt", b"iTXt"}:
            raw = random.choice((bytes(random.randrange(300)), random.randbytes(40), bytes(4_000_000), b"\4" * 40))
            chunks[place] = (
                kind,
                random.choice((b"", b"k\0\0", b"k\0\1\0\0\0")) * (kind != b"IDAT") + zlib.compress(raw),
            )
        case 5 if kind == b"IHDR" and len(data) >= 13:
            fields = list(struct.unpack(">IIBBBBB", data[:13]))
            at = random.randrange(7)
            fields[at] = random.choice(_EDGES[:19]) % (1 << 32) if at < 2 else random.choice((0, 1, 2, 3, 4, 6, 8, 16, 255))  # fmt: skip  # noqa: E501
            chunks[place] = (kind, struct.pack(">IIBBBBB", *fields))
        case _:
            at = random.randrange(len(data) + 1)
            chunks[place] = (kind, data[:at] + bytes([random.choice((0, 1, 10, 65, 255))]) + data[at + 1 :])


def _jpeg(content, random, pool):
    pieces = re.split(rb"(?=\xff[\xc0-\xfe])", content)
    place = random.randrange(len(pieces))
    one = pieces[place]
    match random.randrange(7):
        case 0:
            del pieces[place]
        case 1:
            pieces.insert(random.randrange(len(pieces)), one)
        case 2:
            pieces.insert(place, b"\xff" + bytes([random.randrange(0xC0, 0x100)]) + one[2:])
        case 3:
            pieces[place] = one[:2] + struct.pack(">H", random.choice(_EDGES[:14])) + one[4:]
        case 4:
            at = random.randrange(len(one) + 1)
            pieces[place] = one[:at] + random.choice((b"\xff", b"\xff\0", b"\xff\xd3", b"\0", random.randbytes(1))) + one[at + 1 :]  # fmt: skip  # noqa: E501
        case 5:
            pieces[place] = one[: random.randrange(len(one) + 1)]
        case _:
            other = random.randrange(len(pieces))
            pieces[place], pieces[other] = pieces[other], one
    return b"".join(pieces)
