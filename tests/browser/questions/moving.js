// What moves?
() => [...document.querySelectorAll('*')].filter((one) => {
  const style = getComputedStyle(one);
  const time = (text) => Math.max(...text.split(',').map(parseFloat));
  return time(style.transitionDuration) > .01 || (style.animationName !== 'none' && time(style.animationDuration) > .01)
    || style.scrollBehavior === 'smooth';
}).map((one) => `${one.tagName}.${one.getAttribute('class')}`).slice(0, 5)
