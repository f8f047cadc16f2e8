"""What two products paste from one fragment is tried once; what a narrowing or a condition changes is tried again."""

from __future__ import annotations

from factories.judged import planned

from specc.examples.making import Maker
from specc.mutants.hunting import Hunt
from specc.selftest.running import Selftest, again, selftest
from specc.selftest.sharing import Sharing

SPEC = """
policy { undeclared keywords error, hdus error }
header Exposure {
  EXPTIME : float  unit s  > 0  "time on source"
  CAMERA  : string              "camera"
  GAIN?   : float  unit none    "gain"
}
product first : fits {
  filename "first_{n}.fits" { n : digits[2] }
  primary { LEVEL : int = 1  "level"   include Exposure }
}
product second : fits {
  filename "second_{n}.fits" { n : digits[2] }
  primary {
    LEVEL : int = 2  "level"
    include Exposure { CAMERA : in {"WIDE", "FINE"} }
  }
}
product third : fits {
  filename "third_{n}.fits" { n : digits[2] }
  primary {
    LEVEL : int in {3, 4}  "level"
    when LEVEL == 3 { include Exposure }
  }
}
"""


def test_what_a_fragment_says_once_is_tried_once():
    plan = planned(SPEC)
    before = Sharing([plan]).said_before()
    name = plan.spec.name
    assert (name, "first") not in before
    second = before[name, "second"]
    assert {"second/PRIMARY/EXPTIME:presence", "second/PRIMARY/EXPTIME:limit", "second/PRIMARY/GAIN:type"} <= second
    assert not {rule for rule in second if "/LEVEL:" in rule or rule.endswith("CAMERA:in")}
    # Under a condition the presence is another rule.
    assert (name, "third") not in before or not any("EXPTIME" in rule for rule in before[name, "third"])


def test_the_selftest_counts_them_apart():
    plan = planned(SPEC)
    elsewhere = Sharing([plan]).said_before()[plan.spec.name, "second"]
    result = selftest(plan, "second", elsewhere=elsewhere)
    assert result.elsewhere == len(elsewhere) > 0
    assert result.rules + result.elsewhere == len(Hunt(plan).rules("second"))
    assert result.killed + len(result.alive) == result.rules
    assert result.faults == ()


NARROW = """
policy { undeclared keywords error, hdus error }
header Optics {
  CAMERA : string in {"WIDE", "FINE"}  "camera"
  when CAMERA == "FINE" { MASK : string  nonempty  "mask" }
}
product first : fits {
  filename "first_{n}.fits" { n : digits[2] }
  primary { LEVEL : int = 1  "level"   include Optics { CAMERA : in {"WIDE"} } }
}
product second : fits {
  filename "second_{n}.fits" { n : digits[2] }
  primary { LEVEL : int = 2  "level"   include Optics }
}
"""


def test_what_cannot_break_in_the_first_product_is_tried_in_another(tmp_path):
    """The first product narrows the camera so that none of its files has a mask."""
    plan = planned(NARROW)
    name = plan.spec.name
    sharing = Sharing([plan])
    assert "second/PRIMARY/MASK:nonempty" in sharing.said_before()[name, "second"]
    alive = {one.rule for one in selftest(plan, "first").alive}
    assert "first/PRIMARY/MASK:nonempty" in alive
    places = sharing.elsewhere([((name, "first"), rule) for rule in alive])
    assert set(places) == {(name, "second")}
    rules = places[name, "second"]
    assert rules["second/PRIMARY/MASK:nonempty"] == ((name, "first"), "first/PRIMARY/MASK:nonempty")
    second = Selftest(Maker(plan), "second", tmp_path, elsewhere=frozenset(one.id for one in plan.rules))
    assert second.run().rules == 0
    assert "second/PRIMARY/MASK:nonempty" in again(second.maker, "second", tmp_path, frozenset(rules))


def test_what_only_one_product_says_has_no_other_place():
    plan = planned(NARROW)
    assert Sharing([plan]).elsewhere([((plan.spec.name, "first"), "first/PRIMARY/LEVEL:value")]) == {}
