// With forced colours: which text keeps one of ours beside the reader's?
() => {
  const probe = document.createElement('p');
  document.body.append(probe);
  const forced = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'FieldText', 'HighlightText', 'VisitedText', 'ActiveText']
    .map((one) => { probe.style.color = one; return getComputedStyle(probe).color; });
  probe.remove();
  const text = [...document.querySelectorAll('main *')].filter((one) => one.childNodes.length
    && [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim()) && one.checkVisibility());
  return [...new Set(text.map((one) => [one, one instanceof SVGElement ? getComputedStyle(one).fill : getComputedStyle(one).color])
    .filter(([, colour]) => !forced.includes(colour)).map(([one, colour]) => `${one.tagName}.${one.getAttribute('class')}: ${colour}`))];
}
