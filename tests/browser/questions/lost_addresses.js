// The same by the address, which also opens what is folded; that takes a frame each, so of large pages every n-th.
async (most) => {
  const lost = [];
  const bar = document.querySelector('.bar');
  const ids = [...document.querySelectorAll('main [id]')].filter((one) => !one.closest('svg')).map((one) => one.id);
  const step = Math.ceil(ids.length / most);
  for (const id of ids.filter((_, number) => number % step === 0)) {
    location.hash = '#' + encodeURI(id);
    await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    const one = document.querySelector(':target');
    if (one?.id !== id) { lost.push(`#${id} finds ${one?.id}`); continue; }
    const {top} = one.getBoundingClientRect();
    const covered = bar.getBoundingClientRect().bottom;
    if (!one.checkVisibility()) lost.push(`${id} is not shown`);
    else if (top < covered - 1 || top > innerHeight - 4) lost.push(`${id} is at ${Math.round(top)} px`);
  }
  return lost;
}
