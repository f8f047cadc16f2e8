// Keys for those who like them, and a list of these for those who do not know them yet.

const KEYS = [
  ["/ or s or Ctrl K", "search"],
  ["k: c: p: r:", "only keywords, columns, products, rules"],
  ["↑ ↓", "move in the results"],
  ["→", "all places of a result"],
  ["Enter", "open"],
  ["Esc", "leave the search"],
  ["t", "light, dark or as the system"],
  ["?", "these keys"],
];
let dialog = null;

function showKeys() {
  if (!dialog) {
    const rows = KEYS.flatMap(([key, what]) => [made("dt", "", made("kbd", "", key)), made("dd", "", what)]);
    const close = made("button", "theme", "Close");
    close.type = "button";
    close.addEventListener("click", () => dialog.close());
    dialog = made("dialog", "keys", made("h2", "", "Keys"), made("dl", "", ...rows), close);
    dialog.setAttribute("aria-label", "Keys");
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close()); // beside it
    document.body.append(dialog);
  }
  dialog.showModal();
}

const typing = (element) => element?.closest?.("input, textarea, select, [contenteditable]");
const ACTIONS = { "/": () => toSearch(), s: () => toSearch(), t: changeColours, "?": showKeys };

document.addEventListener("keydown", (event) => {
  const search = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target) && !dialog?.open;
  const act = search ? toSearch : plain && Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : null;
  if (!act) return;
  event.preventDefault();
  act();
});

const places = document.querySelector("footer.site nav");
const button = made("button", "", "Keys");
button.type = "button";
button.addEventListener("click", showKeys);
places?.append(button);
