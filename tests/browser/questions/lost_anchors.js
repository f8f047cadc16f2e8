// What lies in `main` is scrolled to, one after the other, as a link would: which of it is not shown, or covered by the bar?
// Parts of drawings that are not drawn (titles, patterns) are for other parts of the drawing.
() => {
  const lost = [];
  const bar = document.querySelector('.bar');
  for (const one of document.querySelectorAll('main [id]')) {
    if (one.closest('svg') && !one.getClientRects().length) continue;
    if (one.closest('details:not([open])')) continue;
    one.scrollIntoView({behavior: 'instant'});
    const {top, height} = one.getBoundingClientRect();
    const covered = bar.getBoundingClientRect().bottom;
    if (!one.getClientRects().length) lost.push(`${one.id} is not shown`);
    else if (top < covered - 1) lost.push(`${one.id} is ${Math.round(covered - top)} px under the bar`);
    else if (top > innerHeight - Math.min(height, 8)) lost.push(`${one.id} is not scrolled to`);
  }
  return lost;
}
