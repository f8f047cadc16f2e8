// What is cut off and cannot be pushed: text in a box that hides what is too much?
// Cut with an ellipsis is on purpose, if the whole is said in a title.
() => [...document.body.querySelectorAll('*')].filter((one) => {
  const style = getComputedStyle(one);
  return one instanceof HTMLElement && !one.matches('.skip, .hide, .vh') && one.checkVisibility()
    && ['hidden', 'clip'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1
    && one.clientWidth > 1 && !(style.textOverflow === 'ellipsis' && one.closest('[title]'));
}).map((one) => `${one.tagName}.${one.className} is cut: ${one.textContent.trim().slice(0, 60)}`)
