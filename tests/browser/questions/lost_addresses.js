// The same by the address, which also opens what is folded. That takes a frame each, so two of each part are tried: of
// each element within its parent, by tag and class.
async () => {
  const lost = [];
  const seen = new Map();
  const bar = document.querySelector('.bar');
  const name = (one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`;
  for (const aim of document.querySelectorAll('main [id]')) {
    if (aim.closest('svg')) continue;
    const part = `${Boolean(aim.closest('details'))} ${name(aim.parentElement)}>${name(aim)}`;
    seen.set(part, (seen.get(part) ?? 0) + 1);
    if (seen.get(part) > 2) continue;
    location.hash = '#' + encodeURI(aim.id);
    await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    const one = document.querySelector(':target');
    if (one !== aim) { lost.push(`#${aim.id} finds ${one?.id}`); continue; }
    const {top} = one.getBoundingClientRect();
    const covered = bar.getBoundingClientRect().bottom;
    if (!one.checkVisibility()) lost.push(`${aim.id} is not shown`);
    else if (top < covered - 1 || top > innerHeight - 4) lost.push(`${aim.id} is at ${Math.round(top)} px`);
  }
  return lost;
}
