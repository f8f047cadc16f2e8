// Which text of drawings has less contrast than 4.5 (WCAG 1.4.3) against what is painted below it? axe knows nothing of these.
() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const rgb = (text) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, below, alpha) => top.slice(0, 3).map((one, at) => one * alpha + below[at] * (1 - alpha));
  const light = (colour) => {
    const [r, g, b] = colour.map((one) => one / 255).map((one) => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const opacity = (one) => {
    let all = 1;
    for (let here = one; here instanceof SVGElement; here = here.parentElement) all *= getComputedStyle(here).opacity;
    return all;
  };
  const ground = rgb(getComputedStyle(document.body).backgroundColor);
  const found = [];
  for (const text of document.querySelectorAll('svg text')) {
    if (!text.textContent.trim() || !text.checkVisibility()) continue;
    text.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = text.getBoundingClientRect();
    const at = [box.left + box.width / 2, box.top + box.height / 2];
    let below = ground;
    for (const one of document.elementsFromPoint(...at).reverse()) {
      const style = getComputedStyle(one);
      const html = one instanceof HTMLElement;
      if (one === text || one.closest('text')) continue;
      const fill = html ? style.backgroundColor : one instanceof SVGGeometryElement ? style.fill : 'none';
      if (fill === 'none' || fill.startsWith('url')) continue;
      const colour = rgb(fill);
      below = over(colour, below, (colour[3] / 255) * (html ? 1 : style.fillOpacity * opacity(one)));
    }
    for (const part of text.querySelectorAll('tspan').length ? text.querySelectorAll('tspan') : [text]) {
      const style = getComputedStyle(part);
      const colour = rgb(style.fill);
      const [a, b] = [light(over(colour, below, (colour[3] / 255) * style.fillOpacity * opacity(part))), light(below)];
      const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
      if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${part.textContent.trim().slice(0, 40)}`);
    }
  }
  return found;
}
