"""Days whose time of day stands beside them, as headers of old have them."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings
from model.resolving import codes

SPEC = """
product p : fits "p" {
  primary {
    DATE-OBS  : date | datetime  "start, or its day"
    TIME-OBS? : time             "time of the start"
    DATE-BEG? : datetime         "start"
    require length(DATE-OBS) > 10 or exists TIME-OBS  "a day alone is told with its time"
    when length(DATE-OBS) == 10 {
      require datetime(DATE-OBS, TIME-OBS) == DATE-BEG  within 1 [ms]  if present  "day and time make the start"
    }
  }
}
"""


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({"DATE_OBS": "2018-07-25T19:01:42"}, 0),
        ({"DATE_OBS": "2018-07-25", "TIME_OBS": "19:01:42"}, 0),
        ({"DATE_OBS": "2018-07-25"}, 1),
        ({"DATE_OBS": "2018-07-25", "TIME_OBS": "19:01:42", "DATE_BEG": "2018-07-25T19:01:42.0001"}, 0),
        ({"DATE_OBS": "2018-07-25", "TIME_OBS": "19:01:42", "DATE_BEG": "2018-07-25T19:01:43"}, 1),
    ],
)
def test_a_day_with_its_time(tmp_path, values, broken):
    assert len(findings(SPEC, "@primary\n" + cards(**values), tmp_path)) == broken


def test_only_a_text_has_a_length():
    text = 'product p : fits "p" { primary { A : datetime "a"  require length(A + 5 [s]) > 10 } }'
    assert codes(text) == ["SP305"]
