// What ends beyond the edge of the paper, or is in a box that would have to be pushed?
(most) => [...document.body.querySelectorAll('*')].filter((one) => (one.getBoundingClientRect().right > most + 1
    || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && one instanceof HTMLElement
      && getComputedStyle(one).overflowX !== 'visible')) && one.checkVisibility())
  .map((one) => `${one.tagName}.${one.getAttribute('class')} ends at ${Math.round(one.getBoundingClientRect().right)} of ${most}: `
    + one.textContent.trim().slice(0, 50)).slice(-4)
