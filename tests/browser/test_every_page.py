"""Every page is opened once, from its folder and in the narrowest window that pages are made for.

Asked of each: is it quiet (nothing on the console, no error, no request that fails or leaves the folder), and does it
fit (nothing sticks out or is cut off)? These depend on what a page says, such as one long word, so that no page can
stand for others. The narrowest window is enough: what fits there fits in wider ones of the same layout, and the other
layouts are looked at on the pages that stand for all (`test_each_kind`), at each width where styles change.
"""

from __future__ import annotations

import pytest
from browser.kinds import SHARD, part
from browser.survey import survey
from browser.test_layout import NARROWEST, too_wide


@pytest.mark.parametrize("shard", SHARD)
def test_every_page_is_quiet_and_fits_a_phone(site, visits, shard):
    visit = visits.open(site, width=NARROWEST, height=800)
    pages = part(site, list(survey(site)), shard)
    told = [f"{path}: {one}" for path in pages for one in too_wide(visit.go(path), (NARROWEST,))]
    assert visit.requests
    assert {one.partition(":")[0] for one in visit.requests} == {"file"}
    assert not [*visit.trouble, *told], "\n".join([*visit.trouble, *told])
