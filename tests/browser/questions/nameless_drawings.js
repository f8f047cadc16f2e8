// Which drawings have no name, and are not hidden from those who do not see them?
() => [...document.querySelectorAll('svg')].filter((one) =>
  !one.closest('[aria-hidden=true]') && !one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby')
).map((one) => one.outerHTML.slice(0, 80))
