"""What two products paste from one fragment is tried once; what a narrowing or a condition changes is tried again."""

from __future__ import annotations

from factories.judged import planned

from specc.mutants.hunting import Hunt
from specc.selftest.running import selftest
from specc.selftest.sharing import said_before

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
    before = said_before([plan])
    name = plan.spec.name
    assert (name, "first") not in before
    second = before[name, "second"]
    assert {"second/PRIMARY/EXPTIME:presence", "second/PRIMARY/EXPTIME:limit", "second/PRIMARY/GAIN:type"} <= second
    assert not {rule for rule in second if "/LEVEL:" in rule or rule.endswith("CAMERA:in")}
    # Under a condition the presence is another rule.
    assert (name, "third") not in before or not any("EXPTIME" in rule for rule in before[name, "third"])


def test_the_selftest_counts_them_apart():
    plan = planned(SPEC)
    elsewhere = said_before([plan])[plan.spec.name, "second"]
    result = selftest(plan, "second", elsewhere=elsewhere)
    assert result.elsewhere == len(elsewhere) > 0
    assert result.rules + result.elsewhere == len(Hunt(plan).rules("second"))
    assert result.killed + len(result.alive) == result.rules
    assert result.faults == ()
