// Copying: a button on what is marked with `data-copy`, and the address of what an anchor stands beside.

// Some browsers have no clipboard for pages in files; a selection can be copied everywhere.
async function copied(text, element) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    return document.execCommand("copy");
  }
}

// `data-copy` is what is copied; where it is empty, the code inside is.
function copyButton(block) {
  const source = block.querySelector("pre, code") ?? block;
  const button = made("button", "copy", "Copy");
  button.type = "button";
  button.setAttribute("aria-label", "Copy to the clipboard");
  button.addEventListener("click", async () => {
    const done = await copied(block.dataset.copy || source.textContent, source);
    spoken.textContent = button.textContent = done ? "Copied" : "Selected";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  block.append(button);
}

document.querySelectorAll("[data-copy]").forEach(copyButton);
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.anchor");
  if (!link) return;
  navigator.clipboard?.writeText(link.href).then(
    () => {
      spoken.textContent = "Link copied";
      link.dataset.copied = "link copied";
      setTimeout(() => delete link.dataset.copied, 1500);
    },
    () => {}, // it is in the address bar
  );
});
