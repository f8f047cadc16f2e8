// What sticks out of the window to the right, and is in nothing that can be pushed by itself?
() => {
  const root = document.scrollingElement;
  const most = root.clientWidth;
  if (root.scrollWidth <= most) return [];
  const pushed = (one) => {
    for (let here = one.parentElement; here && here !== document.body; here = here.parentElement)
      if (getComputedStyle(here).overflowX !== 'visible') return true;
    return false;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > most + 1 && !pushed(one))
    .map((one) => `${one.tagName}.${one.getAttribute('class')} ends at ${Math.round(one.getBoundingClientRect().right)}: `
      + one.textContent.trim().slice(0, 50)).slice(-3).concat(`the page is ${root.scrollWidth} px wide`);
}
