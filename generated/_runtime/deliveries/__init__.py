# SPDX-License-Identifier: BSD-3-Clause
"""Deliveries: which files belong to each other, whether all of them are there, and what must hold between them."""

from __future__ import annotations

from .declared import Dataset, Member, MemberProduct, Parent
from .delivered import said
from .delivery import Delivery, has

__all__ = ["Dataset", "Delivery", "Member", "MemberProduct", "Parent", "has", "said"]
