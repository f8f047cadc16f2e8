"use strict";
(() => {
  const form = document.getElementById("filter");
  const opened = [];
  // Paper shows everything, also where a browser keeps what is folded from it.
  addEventListener("beforeprint", () => {
    for (const one of document.querySelectorAll("details:not([open])")) { one.open = true; opened.push(one); }
  });
  addEventListener("afterprint", () => { for (const one of opened.splice(0)) one.open = false; });
  if (!form) return;
  const files = [...document.querySelectorAll("details.file")].map((node) => ({ node, text: node.textContent.toLowerCase() }));
  const query = document.getElementById("q");
  const shown = document.getElementById("shown");
  const filter = () => {
    const verdicts = new Set([...form.querySelectorAll("input:checked")].map((box) => box.value));
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { node, text } of files) {
      const fits = verdicts.has(node.dataset.verdict) && words.every((word) => text.includes(word));
      node.hidden = !fits;
      count += fits;
    }
    shown.textContent = count === files.length ? "" : `${count} of ${files.length} files`;
  };
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();  // a browser that goes back keeps what was chosen
})();
