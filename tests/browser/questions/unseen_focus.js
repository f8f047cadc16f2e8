// What can have the focus is given it, two of each part: does one see that it has, is it in sight and not under the bar,
// and does it come when it stands? A key must have been pressed before, for there are no rings for those who point.
() => {
  const wrong = [];
  const seen = new Map();
  const bar = document.querySelector('.bar');
  const name = (one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`;
  for (const one of document.body.querySelectorAll('a[href], button, input, select, summary, [tabindex]')) {
    const said = (one.getAttribute('aria-label') || one.textContent || one.id).trim().slice(0, 40);
    if (one.tabIndex > 0) wrong.push(`${said} comes before its turn`);
    if (one.tabIndex < 0 || one.disabled || !one.checkVisibility()) continue;
    const part = `${name(one.parentElement)}>${name(one)}`;
    seen.set(part, (seen.get(part) ?? 0) + 1);
    if (seen.get(part) > 2) continue;
    one.focus();
    if (document.activeElement !== one) { wrong.push(`${said} cannot have the focus`); continue; }
    const style = getComputedStyle(one);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push(`${said} has no ring`);
    const box = one.getBoundingClientRect();
    const top = one.closest('.bar') || one.matches('.skip') ? 0 : bar.getBoundingClientRect().bottom;
    if (box.bottom <= top || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push(`${said} is out of sight`);
  }
  return wrong;
}
