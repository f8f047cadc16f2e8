(() => {
"use strict";
// What the others make elements with, and say things with to whoever does not see them.

function made(tag, look, ...parts) {
  const element = document.createElement(tag);
  if (look) element.className = look;
  element.append(...parts);
  return element;
}

const spoken = made("p", "unseen");
spoken.setAttribute("role", "status");
document.body.append(spoken);

// What a reader chose, where the browser keeps things; where it keeps nothing (some do not for files), for this page.
const kept = {
  here: new Map(),
  get(name) {
    try {
      return this.here.get(name) ?? localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set(name, value) {
    this.here.set(name, value);
    try {
      localStorage.setItem(name, value);
    } catch {
      // it holds for this page
    }
  },
};
// The choice between light, dark and what the system has.

const themes = ["system", "light", "dark"];
const theme = document.getElementById("theme");
const colours = () => document.documentElement.dataset.theme ?? "system";

function nameColours() {
  theme.textContent = { system: "Auto", light: "Light", dark: "Dark" }[colours()];
  theme.setAttribute("aria-label", `Colours: ${colours()}. Change`);
}

function changeColours() {
  const next = themes[(themes.indexOf(colours()) + 1) % themes.length];
  if (next === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  kept.set("specc-theme", next);
  nameColours();
}

theme.addEventListener("click", changeColours);
nameColours();
theme.hidden = false;
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
// What is pointed to is there to be seen: details open around it, and all open on paper but long lists of users.

function target() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function reveal() {
  const closed = [];
  for (let one = target(); one; one = one.parentElement) if (one.matches("details:not([open])")) closed.push(one);
  closed.forEach((one) => (one.open = true));
  if (closed.length) target().scrollIntoView();
}

let shut = [];
addEventListener("beforeprint", () => {
  shut = [...document.querySelectorAll("details:not([open], .us)")]; // who uses a thing takes pages: the count is enough
  shut.forEach((one) => (one.open = true));
});
addEventListener("afterprint", () => shut.forEach((one) => (one.open = false)));
addEventListener("hashchange", reveal);
reveal();
// A choice of levels for the tables of items: no button pressed shows all, each pressed shows its own. What the address
// points to is always shown, and on paper everything is.

const LEVELS = ["required", "recommended", "optional", "conditional", "forbidden", "deprecated"];
const tables = [...document.querySelectorAll("table.kw")];
const items = tables.flatMap((one) => [...one.querySelectorAll("tr")]).flatMap((row) => {
  const cell = row.querySelector("td.lv");
  const level = cell && LEVELS.find((one) => cell.classList.contains(one));
  return level ? [{ row, level, sub: Boolean(row.querySelector("td.sub")) }] : [];
});

// The keywords of a column go with it.
function sift(wanted) {
  const asked = target();
  let above = true;
  let shown = 0;
  for (const { row, level, sub } of items) {
    const fits = !wanted.size || wanted.has(level);
    const visible = (sub ? above && fits : fits) || row === asked;
    if (!sub) above = visible;
    row.classList.toggle("off", !visible);
    shown += visible;
  }
  for (const table of tables) {
    for (const body of table.tBodies) body.classList.toggle("off", empty(body));
    const room = table.closest(".tw") ?? table;
    room.classList.toggle("off", [...table.tBodies].every((one) => one.classList.contains("off")));
    const head = room.previousElementSibling;
    if (head?.matches("h3")) head.classList.toggle("off", room.classList.contains("off"));
  }
  return shown;
}

function empty(body) {
  const rows = [...body.rows].filter((one) => one.querySelector("td.lv"));
  return rows.length > 0 && rows.every((one) => one.classList.contains("off"));
}

function levelButtons(place) {
  const wanted = new Set();
  const count = made("p", "count");
  count.setAttribute("role", "status");
  const apply = () => {
    const shown = sift(wanted);
    count.textContent = wanted.size ? `${shown} of ${items.length} shown` : "";
  };
  const there = LEVELS.filter((level) => items.some((one) => one.level === level));
  const buttons = there.map((level) => {
    const sum = items.filter((one) => one.level === level).length;
    const button = made("button", "", made("i", `g ${level}`), level, made("span", "sum", String(sum)));
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      if (!wanted.delete(level)) wanted.add(level);
      button.setAttribute("aria-pressed", String(wanted.has(level)));
      apply();
    });
    return button;
  });
  const group = made("div", "levels", made("h2", "", "Show only"), ...buttons, count);
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Show only items of these levels");
  place.after(group);
  addEventListener("hashchange", () => {
    if (!wanted.size) return;
    apply();
    target()?.scrollIntoView();
  });
}

const first = document.querySelector("nav.nav > ul");
if (first && new Set(items.map((one) => one.level)).size > 1) levelButtons(first);
// The contents follow: the link to what is being read is marked, and kept in sight.

const contents = document.querySelector("nav.nav");
const links = new Map();
for (const link of contents?.querySelectorAll('a[href^="#"]') ?? []) {
  const head = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (head && !links.has(head)) links.set(head, link);
}
const passed = new Set(); // heads above the reading line
let marked = null;

function mark() {
  const link = [...links].findLast(([head]) => passed.has(head))?.[1] ?? null;
  if (link === marked) return;
  marked?.removeAttribute("aria-current");
  marked = link;
  if (!marked) return;
  marked.setAttribute("aria-current", "true");
  const above = marked.offsetTop - contents.scrollTop; // of the contents alone: scrollIntoView would move the page
  if (above < 40 || above > contents.clientHeight - 60) contents.scrollTop = marked.offsetTop - contents.clientHeight / 3;
}

if (links.size > 1) {
  // From far above the page down to the reading line, so that no jump can pass a head without telling.
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { target: head, isIntersecting } of seen) passed[isIntersecting ? "add" : "delete"](head);
      mark();
    },
    { rootMargin: "1000000px 0px -75% 0px" },
  );
  for (const head of links.keys()) watch.observe(head);
}
// The box of the search. What searches is loaded when the box is first used: most readers only read.

const field = document.getElementById("q");
let fetched = false;

function fetchSearch() {
  if (fetched) return;
  fetched = true;
  const script = document.createElement("script");
  script.src = `${document.documentElement.dataset.root}_static/search.js`;
  script.onerror = () => (fetched = false); // the next focus tries again
  document.head.append(script);
}

function toSearch() {
  field?.focus();
  field?.select();
}

field?.addEventListener("focus", fetchSearch);
const question = new URLSearchParams(location.search).get("q");
if (field && question) {
  field.value = question;
  field.focus();
}
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
// What is larger than its room is pushed, by keys as well: such a room takes the focus, and has the name of the
// heading above it. A group and no region: there may be many, and they are no landmarks of the page.

const heads = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")];

function reach(room) {
  const pushed = getComputedStyle(room).overflowX !== "visible";
  const wide = pushed && (room.scrollWidth > room.clientWidth + 1 || room.scrollHeight > room.clientHeight + 1);
  if (wide === room.hasAttribute("role")) return;
  if (!wide) {
    for (const name of ["tabindex", "role", "aria-label"]) room.removeAttribute(name);
    return;
  }
  const head = heads.findLast((one) => one.compareDocumentPosition(room) & Node.DOCUMENT_POSITION_FOLLOWING);
  room.tabIndex = 0;
  room.setAttribute("role", "group");
  room.setAttribute("aria-label", head?.firstChild?.textContent.trim() || "More to the side");
}

const sides = new ResizeObserver((seen) => seen.forEach((one) => reach(one.target)));
for (const room of document.querySelectorAll("main :is(.tw, pre, .sample)")) sides.observe(room);
})();
