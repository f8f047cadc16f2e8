// Of what is alike two are enough (what axe takes grows faster than the page): of rows, items and the like those stay in
// which some part, an element within its parent by tag and class, has not been met twice before. Heads of tables stay,
// and what something elsewhere refers to by its id, and what is in a link.
() => {
  const most = 2;
  const alike = 'li, tr, tbody, p, pre, table, details, main div, section, dt, svg *';
  const seen = new Map();
  const name = (one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`;
  const part = (one) => `${name(one.parentElement)}>${name(one)}`;
  const all = (one) => [one, ...one.querySelectorAll('*')];
  const news = (one) => all(one).some((each) => (seen.get(part(each)) ?? 0) < most);
  const references = ['aria-labelledby', 'aria-describedby', 'for'].flatMap((by) => [...document.querySelectorAll(`[${by}]`)]
    .flatMap((from) => from.getAttribute(by).split(' ').map((id) => [document.getElementById(id), from])));
  const needed = (one) => one.closest('thead') || one.parentElement.closest('a, button')
    || references.some(([to, from]) => one.contains(to) && !one.contains(from));
  // a term goes with what is said of it
  const group = (one) => {
    const found = [one];
    if (one.matches('dt')) while (found.at(-1).nextElementSibling?.matches('dd')) found.push(found.at(-1).nextElementSibling);
    return found;
  };
  const walk = (one) => {
    for (const child of [...one.children]) {
      if (!child.isConnected) continue;
      const some = group(child);
      if (child.matches(alike) && !some.some(news) && !some.some(needed)) some.forEach((each) => each.remove());
      else { seen.set(part(child), (seen.get(part(child)) ?? 0) + 1); walk(child); }
    }
  };
  walk(document.body);
  // What the edge of a region that scrolls cuts through is small only until it is scrolled to.
  for (const one of document.querySelectorAll('.nav')) Object.assign(one.style, { height: 'auto', overflow: 'visible' });
  for (const pre of document.querySelectorAll('pre'))
    for (const link of [...pre.querySelectorAll('a')].slice(8)) link.replaceWith(link.textContent);
}
