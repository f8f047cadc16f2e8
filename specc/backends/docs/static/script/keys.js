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

// Whoever speaks to the machine, or hits keys by chance, can do without keys of one letter.
const single = {
  get on() {
    return kept.get("specc-keys") !== "off";
  },
  set on(wanted) {
    kept.set("specc-keys", wanted ? "on" : "off");
  },
};

function showKeys() {
  dialog ??= makeDialog();
  dialog.showModal();
}

function makeDialog() {
  const rows = KEYS.flatMap(([key, what]) => [made("dt", "", made("kbd", "", key)), made("dd", "", what)]);
  const choice = made("input", "");
  choice.type = "checkbox";
  choice.checked = single.on;
  choice.addEventListener("change", () => (single.on = choice.checked));
  const close = made("button", "theme", "Close");
  close.type = "button";
  const label = made("label", "", choice, "keys of one letter are on");
  const element = made("dialog", "keys", made("h2", "", "Keys"), made("dl", "", ...rows), label, close);
  element.setAttribute("aria-label", "Keys");
  close.addEventListener("click", () => element.close());
  element.addEventListener("click", (event) => event.target === element && element.close()); // beside it
  document.body.append(element);
  return element;
}

const typing = (element) => element?.closest?.("input, textarea, select, [contenteditable]");
const ACTIONS = { "/": () => toSearch(), s: () => toSearch(), t: changeColours, "?": showKeys };

document.addEventListener("keydown", (event) => {
  const search = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && single.on && !typing(event.target) && !dialog?.open;
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
