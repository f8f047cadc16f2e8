// What is cut off and cannot be pushed: text in a box that hides what is too much?
// Cut with an ellipsis is on purpose, if the whole is said in a title.
() => [...document.body.querySelectorAll('*')].filter((one) => {
  // most fit, and need no more looking at
  if (one.scrollWidth <= one.clientWidth + 1 || one.clientWidth <= 1 || !(one instanceof HTMLElement)) return false;
  const style = getComputedStyle(one);
  return !one.matches('.skip, .hide, .vh') && one.checkVisibility() && ['hidden', 'clip'].includes(style.overflowX)
    && !(style.textOverflow === 'ellipsis' && one.closest('[title]'));
}).map((one) => `${one.tagName}.${one.className} is cut: ${one.textContent.trim().slice(0, 60)}`)
