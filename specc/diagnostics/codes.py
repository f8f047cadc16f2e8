"""Every code a diagnostic can have. Codes are stable and never used again for something else.

SP1xx what is written, SP2xx names and structure, SP3xx types, units and expressions, SP4xx what FITS can hold, SP5xx
names of files, SP6xx imports and files of specs. `pages/SPnnn.md` explains each, with a failing and a passing
example.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """What a code stands for: a title in a few words, and how serious it is."""

    title: str
    severity: Literal["error", "warning"] = "error"


CODES: dict[str, Code] = {
    "SP101": Code("something here does not belong"),
    "SP102": Code("this character means nothing here"),
    "SP103": Code("a block or a text is not closed"),
    "SP104": Code("the facts of an item stand in an unusual order", "warning"),
    "SP105": Code("the edition of the language is not known"),
    "SP106": Code("the text is not UTF-8"),
    "SP107": Code("the text nests too deeply"),
    "SP201": Code("a name is not known"),
    "SP202": Code("a name is declared twice"),
    "SP203": Code("an include goes round in a circle"),
    "SP204": Code("a fragment is of another kind"),
    "SP205": Code("an include does not narrow"),
    "SP206": Code("a name is reserved"),
    "SP207": Code("a switch does not cover every value"),
    "SP208": Code("a thing stands where it cannot"),
    "SP210": Code("a hyphen where a minus was meant"),
    "SP211": Code("a rule of the Standard cannot be settled like this"),
    "SP220": Code("an enum cannot hold what it includes"),
    "SP221": Code("declarations go round in a circle"),
    "SP222": Code("a subset holds a value that its enum has not"),
    "SP223": Code("a named type is used where it cannot be"),
    "SP224": Code("a term of a vocabulary says what it cannot"),
    "SP225": Code("an argument is not what a fragment takes"),
    "SP226": Code("a parameter is not declared rightly"),
    "SP227": Code("a policy cannot be adopted"),
    "SP228": Code("a parameter is not used", "warning"),
    "SP230": Code("a choice leaves nothing to choose", "warning"),
    "SP231": Code("a choice is not made of things that may be there"),
    "SP232": Code("another name of a thing is wrong"),
    "SP233": Code("what may be anywhere is said of one place too"),
    "SP240": Code("a version is none, or is still to come"),
    "SP241": Code("versions of one thing contradict each other"),
    "SP242": Code("what is to be used now is not there"),
    "SP243": Code("a former name cannot have been one"),
    "SP244": Code("a keyword cannot say the version of a file"),
    "SP245": Code("something is used in a version that lacks it"),
    "SP246": Code("a profile cannot build on this"),
    "SP247": Code("a profile does not tighten"),
    "SP248": Code("a profile speaks of what is not there"),
    "SP301": Code("types do not agree"),
    "SP302": Code("an optional item is used without a guard"),
    "SP303": Code("a unit does not parse"),
    "SP304": Code("units do not agree"),
    "SP305": Code("a function is used wrongly"),
    "SP306": Code("a value does not fit its type"),
    "SP307": Code("no value can satisfy this"),
    "SP308": Code("a flag is not declared"),
    "SP309": Code("computed floats are compared exactly", "warning"),
    "SP310": Code("a regular expression does not parse"),
    "SP320": Code("a condition never holds"),
    "SP321": Code("a condition always holds", "warning"),
    "SP322": Code("a thing is required and forbidden at once"),
    "SP323": Code("no file can keep a rule"),
    "SP324": Code("a rule says nothing", "warning"),
    "SP325": Code("a rule is about what is never there"),
    "SP326": Code("no file can be identified as a product"),
    "SP327": Code("rules contradict each other"),
    "SP328": Code("an order has no meaning here"),
    "SP330": Code("a row of a table does not fit what it is about"),
    "SP331": Code("a row of a table says nothing new", "warning"),
    "SP332": Code("several values stand where one is meant"),
    "SP340": Code("a UCD is not known"),
    "SP341": Code("a reference to a column cannot hold"),
    "SP350": Code("a unit cannot be defined like this"),
    "SP351": Code("a unit is out of use", "warning"),
    "SP352": Code("a number is of no known unit"),
    "SP354": Code("a dimension of a repetition is used outside of it"),
    "SP401": Code("a keyword is longer than eight characters"),
    "SP402": Code("a keyword has characters that FITS does not allow"),
    "SP403": Code("FITS cannot store this type here"),
    "SP404": Code("a structural keyword cannot be declared"),
    "SP405": Code("a format is not there yet"),
    "SP406": Code("a backend cannot express this", "warning"),
    "SP407": Code("a length that depends on the row makes no sense"),
    "SP408": Code("values are not stored like this"),
    "SP409": Code("a format of an ASCII table does not suit"),
    "SP410": Code("planes do not fit their image"),
    "SP501": Code("a field of the file name is not declared"),
    "SP502": Code("a field is declared and not used"),
    "SP503": Code("the template of the file name does not parse"),
    "SP504": Code("two products could be the same file"),
    "SP505": Code("names differ by case alone"),
    "SP506": Code("a pattern asks for more than what stands in a name"),
    "SP507": Code("a name can be read in two ways"),
    "SP508": Code("a value does not fit its field"),
    "SP509": Code("a name is not as the policy asks"),
    "SP510": Code("a proof about names was given up", "warning"),
    "SP511": Code("an open enum stands in the name of a file"),
    "SP512": Code("a list, or the form of a date, does not say what it should"),
    "SP513": Code("no file can be called so"),
    "SP601": Code("an import is not found"),
    "SP602": Code("imports go round in a circle"),
    "SP603": Code("the name of a spec is not that of its file"),
    "SP604": Code("a bundled spec is hidden"),
    "SP605": Code("a spec cannot be read"),
    "SP606": Code("two installed packages offer one spec"),
}
