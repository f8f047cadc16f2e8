# SPDX-License-Identifier: BSD-3-Clause
"""Trees: typed objects and products that become JSON, YAML and ASDF. No library is loaded before it writes or reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .absent import ABSENT, Absent
from .asdf_product import AsdfProduct
from .classes import TreeObject
from .fields import key, keys, more_keys, own_tag, whole
from .product import JsonProduct, YamlProduct
from .tagged import Tagged
from .values import anything, either, listed, mapped, null, numbers, obj, scalar

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from ..given import Quantity

Numbers: TypeAlias = "ArrayLike | Quantity"

__all__ = [
    "ABSENT",
    "Absent",
    "AsdfProduct",
    "JsonProduct",
    "Numbers",
    "Tagged",
    "TreeObject",
    "YamlProduct",
    "anything",
    "either",
    "key",
    "keys",
    "listed",
    "mapped",
    "more_keys",
    "null",
    "numbers",
    "obj",
    "own_tag",
    "scalar",
    "whole",
]
