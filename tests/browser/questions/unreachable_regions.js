// What scrolls by itself, and cannot have the focus, or has no name?
async () => {
  // once the page has been laid out
  await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
  const named = (one) => one.getAttribute('role') && (one.getAttribute('aria-label') || one.getAttribute('aria-labelledby'));
  return [...document.querySelectorAll('main *')].filter((one) =>
    ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.checkVisibility()
    && one.scrollWidth > one.clientWidth + 1 && !(one.tabIndex >= 0 && named(one))
  ).map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
}
