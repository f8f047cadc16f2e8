"""The resolved model: one spec after imports, includes and names are settled.

This is what the plan and every backend read; `model.json` is its dump. Everything is frozen, in the order of the
spec, and flattened: fragments are gone, an item under `when` carries its `conditions` (all must hold), a `switch` has
become conditions.

The schema of `model.json` follows from the annotations.
"""

from __future__ import annotations

from specc.model.spec.deliveries import Dataset, FolderTemplate, KeyField, Member, MemberProduct, NamedFiles, Parent
from specc.model.spec.hdus import Column, Finder, Hdu, Keyword, PartOf, Plane, Repeat, Rows, Rule
from specc.model.spec.lives import ALWAYS, Former, Life, Scalar
from specc.model.spec.names import NameField, NamePart, NameTemplate, Structured
from specc.model.spec.policy import Policy, RuleLevel, Undeclared, UnitAlias, UnitDefinition
from specc.model.spec.summary import Summary, SummaryProduct, SummaryRow
from specc.model.spec.trees import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    ScalarValue,
    Value,
)
from specc.model.spec.values import Facts, Family, Level, Limit, LoopVariable, Outdated, Presence, Respelling
from specc.model.spec.vocabulary import (
    Combo,
    Combos,
    Enum,
    EnumValue,
    FlagBit,
    Flags,
    FormatName,
    NamedType,
    NamingFormat,
    Term,
    Vocabulary,
)
from specc.model.spec.whole import Change, Dialect, FormatVersion, Product, Profile, Spec, Tightened

__all__ = [
    "ALWAYS",
    "ArrayOf",
    "ArrayValue",
    "Change",
    "Column",
    "Combo",
    "Combos",
    "Dataset",
    "Dialect",
    "EitherValue",
    "Enum",
    "EnumValue",
    "Facts",
    "Family",
    "Finder",
    "FlagBit",
    "Flags",
    "FolderTemplate",
    "FormatName",
    "FormatVersion",
    "Former",
    "Hdu",
    "KeyField",
    "Keyword",
    "Level",
    "Life",
    "Limit",
    "ListValue",
    "LoopVariable",
    "MapValue",
    "Member",
    "MemberProduct",
    "NameField",
    "NamePart",
    "NameTemplate",
    "NamedFiles",
    "NamedType",
    "NamingFormat",
    "NullValue",
    "ObjectValue",
    "Outdated",
    "Parent",
    "PartOf",
    "Plane",
    "Policy",
    "Presence",
    "Product",
    "Profile",
    "Repeat",
    "Respelling",
    "Rows",
    "Rule",
    "RuleLevel",
    "Scalar",
    "ScalarValue",
    "Spec",
    "Structured",
    "Summary",
    "SummaryProduct",
    "SummaryRow",
    "Term",
    "Tightened",
    "Undeclared",
    "UnitAlias",
    "UnitDefinition",
    "Value",
    "Vocabulary",
]
