// What has the focus, does one see that it has, and is it in sight and not under the bar? `at`: which of all elements.
() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const bar = document.querySelector('.bar').getBoundingClientRect();
  const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const inBar = one.closest('.bar') || one.matches('.skip');
  const inSight = box.bottom > (inBar ? 0 : bar.bottom) && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  // which of all that can have it, in the order of the page
  const all = [...document.body.querySelectorAll('a, button, input, summary, [tabindex]')];
  return {at: all.indexOf(one), name: (one.getAttribute('aria-label') || one.textContent || one.id).trim().slice(0, 40),
    tag: one.tagName, ringed, inSight};
}
