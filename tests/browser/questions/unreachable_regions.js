// What scrolls by itself, and cannot have the focus, or has no name?
async () => {
  // once the page has been laid out
  await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
  return [...document.querySelectorAll('main *')].filter((one) => {
  const style = getComputedStyle(one);
  if (!['auto', 'scroll'].includes(style.overflowX) || one.scrollWidth <= one.clientWidth + 1) return false;
  return !(one.tabIndex >= 0 && one.getAttribute('role') && (one.getAttribute('aria-label') || one.getAttribute('aria-labelledby')));
}).map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
}
