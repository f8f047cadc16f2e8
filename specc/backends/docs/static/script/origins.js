// Links that would be too many bytes in the page itself: from where the spec says a thing to that line of its text, and
// from the cards of an example to what is said of their keywords. Without this they are plain text.
(() => {
  "use strict";
  const link = (href, text) => {
    const made = document.createElement("a");
    made.href = href;
    made.textContent = text;
    return made;
  };
  const texts = new Map();
  for (const one of document.querySelectorAll("#source a[href*='.source.html']")) {
    const file = one.textContent.split("/").pop();
    texts.set(file, texts.has(file) ? null : one.getAttribute("href"));
  }
  for (const cell of document.querySelectorAll("td.or, p.id span[title], .ri small")) {
    const inner = cell.querySelector("span[title]") ?? cell;
    const parts = inner.textContent.split(", ").map((text) => {
      const [, file, line] = /^(.+):(\d+)$/.exec(text) ?? [];
      const page = texts.get(file);
      return page ? link(`${page}#L${line}`, text) : text;
    });
    if (parts.some((one) => typeof one !== "string")) {
      inner.replaceChildren(...parts.flatMap((one, index) => (index ? [", ", one] : [one])));
    }
  }
  for (const block of document.querySelectorAll(".sample[data-scope] .cards")) {
    const scope = block.parentElement.dataset.scope;
    const made = document.createDocumentFragment();
    for (const card of block.textContent.split("\n")) {
      const name = card.slice(0, 8).trimEnd();
      const id = `${scope}/${name}`;
      if (made.hasChildNodes()) made.append("\n");
      if (name && document.getElementById(id)) made.append(link(`#${encodeURIComponent(id)}`, name), card.slice(name.length));
      else made.append(card);
    }
    block.replaceChildren(made);
  }
})();
