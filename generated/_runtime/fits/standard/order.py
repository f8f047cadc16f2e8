# SPDX-License-Identifier: BSD-3-Clause
"""The topics of the Standard in the order in which they judge, and which headers each of them concerns.

A topic is a room with a function; it is loaded with the first header that has a keyword of its own, since a cold
validator is done before all rooms were loaded. To add one: a room, and a line here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ...findings import Findings
    from ..file import FitsFile
    from .hdu import StandardHdu

    HeaderRules = Callable[[StandardHdu], None]
    FileRules = Callable[[FitsFile, list[StandardHdu], Findings], None]


class Topic:
    """Rules over one header.

    beginnings: first four characters of the keywords that call for them; keywords: whole ones that do; with neither
    they are called for always. of_plain_cards: they find nothing in a card that is as plainly written as one in which
    they found nothing (`familiar` says what plain is).
    """

    __slots__ = ("_beginnings", "_keywords", "_kinds", "judge", "of_plain_cards")

    def __init__(
        self,
        judge: Callable[[], HeaderRules],
        beginnings: str = "",
        *,
        keywords: tuple[str, ...] = (),
        kinds: tuple[str, ...] = (),
        of_plain_cards: bool = False,
    ) -> None:
        self.judge = judge
        self.of_plain_cards = of_plain_cards
        self._beginnings = frozenset(beginnings.split())
        self._keywords = keywords
        self._kinds = kinds

    def concerns(self, h: StandardHdu, beginnings: set[str]) -> bool:
        """Whether a header has anything that these rules speak of."""
        if self._kinds and h.hdu.kind not in self._kinds:
            return False
        if not self._beginnings and not self._keywords:
            return True
        return not self._beginnings.isdisjoint(beginnings) or any(
            keyword[:4] in beginnings and h.card(keyword) is not None for keyword in self._keywords
        )


def judge_all(h: StandardHdu, topics: tuple[Topic, ...]) -> None:
    """Judge a header by every topic that concerns it."""
    beginnings = h.beginnings
    for topic in topics:
        if topic.concerns(h, beginnings):
            topic.judge()(h)


def _syntax() -> HeaderRules:
    from .syntax import check_syntax

    return check_syntax


def _mandatory() -> HeaderRules:
    from .mandatory import check_mandatory

    return check_mandatory


def _reserved() -> HeaderRules:
    from .reserved import check_reserved

    return check_reserved


def _pixels() -> HeaderRules:
    from .pixels import check_pixels

    return check_pixels


def _columns() -> HeaderRules:
    from .column_keywords import check_column_keywords

    return check_column_keywords


_KEYWORDS_OF_IMAGES = "BSCA BZER BLAN BUNI DATA"
_KEYWORDS_OF_TABLES = "TFIE THEA TFOR TTYP TBCO TUNI TSCA TZER TNUL TDIS TDIM TCTY TCUN TCRV TCDL TCRP TCRO"


def _wcs() -> HeaderRules:
    from .wcs import check_wcs

    return check_wcs


# Axis 1 of an image, column or pixel list is enough to know a description by, or any axis for its type and value.
_WCS = (
    "WCSA WCSN CTYP CUNI CRVA CDEL CRPI CROT CNAM CRDE CSYE PC1_ PC2_ CD1_ CD2_ PV1_ PV2_ PS1_ PS2_ LONP LATP EQUI "
    "RADE REST SPEC SSYS VELO VELA ZSOU OBSG VELR A_OR B_OR TCTY TCUN TCRV TCDE TCDL TCRP TCRO TCNA TCRD TCSY "
    "1CTY 2CTY 3CTY 1CUN 2CUN 1CRV 2CRV 3CRV 1CDE 2CDE 1CDL 2CDL 1CRP 2CRP 3CRP"
)


def _units() -> HeaderRules:
    from .unit_keywords import check_units

    return check_units


# Units of axis 1 stand for those of all; a description may have them in a table for any column.
_UNITS = "BUNI TUNI CUNI TCUN 1CUN 2CUN 3CUN"


def _times() -> HeaderRules:
    from .times import check_times

    return check_times


def _time_references() -> HeaderRules:
    from .time_references import check_time_references

    return check_time_references


def _time_axes() -> HeaderRules:
    from .time_axes import check_time_axes

    return check_time_axes


def _dates() -> HeaderRules:
    from .dates import check_dates

    return check_dates


def _general() -> HeaderRules:
    from .general import check_general

    return check_general


def _advised() -> HeaderRules:
    from .general import check_advised

    return check_advised


def _extend() -> FileRules:
    from .mandatory import check_extend

    return check_extend


def _container() -> FileRules:
    from .container import check_container

    return check_container


def _names() -> FileRules:
    from .names import check_names

    return check_names


def _checksums() -> HeaderRules:
    from .checksums import check_checksum_cards

    return check_checksum_cards


def _compressed() -> HeaderRules:
    from .compressed import check_compressed

    return check_compressed


def _groups() -> HeaderRules:
    from .groups import check_groups

    return check_groups


def _sort_key() -> HeaderRules:
    from .series import check_sort_key

    return check_sort_key


def _pieces() -> HeaderRules:
    from .series import check_pieces

    return check_pieces


def _foreign() -> HeaderRules:
    from .series import check_foreign

    return check_foreign


def _conventions() -> FileRules:
    from .conventions import check_conventions

    return check_conventions


def _data() -> HeaderRules:
    from .data import check_data

    return check_data


HEADER = (
    Topic(_syntax, of_plain_cards=True),
    Topic(_mandatory),
    Topic(_reserved),
    Topic(_dates, "DATE DOBS DAVG"),
    Topic(_general, "EPOC EXTL EXT_ DATE MJD_ REST"),
    Topic(_advised, "REFE TELE INST OBJE"),
    Topic(_pixels, f"{_KEYWORDS_OF_IMAGES} {_KEYWORDS_OF_TABLES}", kinds=("image", "groups")),
    Topic(_columns, "TFIE"),
    Topic(_wcs, _WCS),
    Topic(_times, "DATE MJD- MJDR MJDO MJDA TIME TIMS TIMR TSTA TSTO TELA XPOS"),
    Topic(_time_references, "TIME MJDR JDRE TREF TRPO TRDI PLEP TSTA TSTO"),
    Topic(_time_axes, "CTYP TCTY CZPH CPER TCZP TCPE TRPO TRDI DOBS DAVG MJDO MJDA"),
    Topic(_units, _UNITS),
    Topic(_checksums, keywords=("CHECKSUM", "DATASUM", "CHECKVER")),
    Topic(_compressed, "ZIMA ZTAB"),
    Topic(_groups, "PTYP PSCA PZER", keywords=("GROUPS",)),
    Topic(_sort_key, "TSOR"),
    Topic(_pieces, "WAT0 WAT1 WAT2 WAT3"),
    Topic(_foreign, kinds=("other",)),
)

# Rules over all HDUs of a file, after those over each.
FILE: tuple[Callable[[], FileRules], ...] = (_extend, _container, _names, _conventions)

# Rules over the data of one HDU.
DATA: tuple[Callable[[], HeaderRules], ...] = (_data,)
