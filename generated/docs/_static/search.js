(() => {
"use strict";
// The index of the search, loaded when somebody first asks. Rules are many times more than all else and have an index of
// their own. Names of kinds and places come from specs: they are kept in maps and arrays, and never become markup.

const root = new URL(document.documentElement.dataset.root || "./", location.href);
const rest = location.href.split(/[?#]/)[0].slice(root.href.length).replace(/(^|\/)$/, "$1index.html");
const pair = (page) => page.replace(/\.rules\.html$/, ".html"); // a product and its rules are one subject
const here = pair(safely(() => decodeURI(rest), rest));

function safely(ask, otherwise) {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

const indexes = { speccIndex: ["index.js", null], speccRules: ["rules.js", null] };

// A script, since a page that is opened from a file may load that and nothing else.
function load(name) {
  const [file, known] = indexes[name];
  if (known) return known;
  const loading = new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = new URL(`_static/${file}`, root).href;
    script.onload = () => done(unpack(self[name]));
    script.onerror = failed;
    document.head.append(script);
  });
  indexes[name][1] = loading;
  loading.catch(() => (indexes[name][1] = null));
  return loading;
}

// A template such as CD[i]_[j] or CDPP* fits the names it stands for.
function family(name) {
  if (!/[[*]/.test(name) || name.split(/[[*]/).length > 5) return null;
  const pieces = name.toLowerCase().split(/(\[[^\]]*\]|\*)/);
  const said = pieces.map((one, at) => (at % 2 ? "\\w{1,4}" : one.replace(/[^\w]/g, "\\$&")));
  return safely(() => new RegExp(`^${said.join("")}$`), null);
}

// What has one name is one thing, except of these.
const APART = new Set(["product", "delivery"]);

function unpack(packed) {
  const scopes = packed.scopes.map(([page, where, start, whole]) => ({
    page: packed.pages[page],
    here: pair(packed.pages[page]) === here,
    where,
    low: where.toLowerCase(),
    start,
    whole,
    fits: true,
  }));
  const entries = [];
  for (const [kind, rows] of packed.kinds)
    for (const [name, also, ...variants] of rows) {
      const places = variants.flatMap(([doc, ...held]) => held.map((at) => ({ doc, scope: scopes[at] })));
      const text = `${also}\n${variants.map((one) => one[0]).join("\n")}`.toLowerCase();
      const shared = { kind, name, low: name.toLowerCase(), text, family: family(name) };
      for (const some of APART.has(kind) ? places.map((one) => [one]) : [places])
        entries.push({ ...shared, places: some, home: some.some((one) => one.scope.here) });
    }
  return { scopes, entries };
}
// What is asked, and which entries fit: every word must, in the name, another name or the description, or say where.

// What may stand before the colon.
const LETTERS = {
  p: ["product", "delivery", "suite", "spec", "files", "page"],
  k: ["keyword", "key"],
  c: ["column"],
  h: ["HDU", "object", "part"],
  r: ["rule", "rule of structure", "diagnostic"],
  e: ["enum", "enum value"],
  f: ["flags", "flag bit"],
  u: ["unit"],
  v: ["vocabulary", "term", "type"],
  n: ["name field"],
  g: ["word"],
};
const LETTER = new Map(Object.entries(LETTERS).flatMap(([letter, kinds]) => kinds.map((kind) => [kind, letter])));
const LONGEST = 120; // characters of a question

// How well a word fits: the whole name, its beginning, a part of it, a word of the description, a part of that.
function fit(entry, word) {
  const at = entry.low.indexOf(word);
  if (at === 0) return entry.low.length === word.length ? 100 : 72;
  if (at > 0) return /\w/.test(entry.low[at - 1]) ? 40 : 54;
  if (entry.family && entry.family.test(word)) return 90;
  const in_text = entry.text.indexOf(word);
  if (in_text < 0) return 0;
  return /\w/.test(entry.text[in_text - 1]) ? 12 : 24;
}

// Words that are not in name or description may say where: `bunit sci`. Those then leave only such places.
function judge(entry, words, where, anything) {
  let score = 0;
  let wanted = null;
  for (let at = 0; at < words.length; at++) {
    const found = fit(entry, words[at]);
    if (found) score += found;
    else if (where[at].size && entry.places.some((one) => where[at].has(one.scope))) (wanted ??= []).push(where[at]);
    else return null;
  }
  if (!score && words.length && !anything) return null; // all that is somewhere is too much, all columns are not
  const places = wanted ? entry.places.filter((one) => wanted.every((set) => set.has(one.scope))) : entry.places;
  if (!places.length) return null;
  const home = entry.home && places.some((one) => one.scope.here);
  return { entry, places, score: score + (home ? 9 : 0) };
}

// One letter too much, too few, wrong, or two exchanged.
function near(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const tail = (a, b) => one.slice(start + a) === other.slice(start + b);
  const exchanged = one[start] === other[start + 1] && one[start + 1] === other[start] && tail(2, 2);
  return tail(1, 1) || tail(1, 0) || tail(0, 1) || exchanged;
}

function nearly(entry, word) {
  const { low } = entry;
  const cut = [low, low.slice(0, word.length), low.slice(0, word.length + 1), low.slice(0, word.length - 1)];
  return cut.some((one) => near(word, one)) ? { entry, places: entry.places, score: entry.home ? 9 : 5 } : null;
}

// An id out of a finding, `cal/SCI/BUNIT:unit`, with or without its spec, or the end of one.
function identified(entry, id) {
  const places = entry.places.filter(({ scope: { low } }) => {
    const spec = low.slice(0, low.indexOf(":") + 1);
    return `${low}/${entry.low}`.includes(id) || `${spec}${entry.low}` === id;
  });
  const home = entry.home && places.some((one) => one.scope.here);
  const whole = id.endsWith(entry.low) || entry.low.startsWith(id);
  return places.length ? { entry, places, score: (whole ? 20 : 1) + (home ? 9 : 0) } : null;
}

function matches({ entries, scopes }, { kinds, words, id }) {
  const pool = kinds ? entries.filter((one) => kinds.includes(one.kind)) : entries;
  const keep = (test) => pool.map(test).filter(Boolean).sort(order);
  if (id) return { found: keep((one) => identified(one, id)), rough: false };
  if (!words.length) return { found: keep((one) => judge(one, words, [], true)), rough: false };
  const where = words.map((word) => new Set(word.length > 1 ? scopes.filter((one) => one.low.includes(word)) : []));
  const found = keep((one) => judge(one, words, where, Boolean(kinds)));
  const rough = !found.length && words.length === 1 && words[0].length > 3;
  return rough ? { found: keep((one) => nearly(one, words[0])), rough } : { found, rough };
}

function order(one, other) {
  if (one.score !== other.score) return other.score - one.score;
  return one.score < 10 ? 0 : one.entry.low.length - other.entry.low.length; // else as in the index: by kind and name
}

function asked(text) {
  const line = text.trim().toLowerCase().slice(0, LONGEST);
  const [, letter, after] = /^([a-z]):\s*(.*)$/.exec(line) ?? [];
  const kinds = LETTERS[letter] ?? null;
  const query = kinds ? after : line;
  const rules = kinds ? letter === "r" : /^\S{2,}:\S+$/.test(line);
  const id = rules && /^\S*:\S*$/.test(query) ? query : "";
  return { line, kinds, query, words: query.split(/\s+/).filter(Boolean), rules, id };
}
// The results as a list of options, grouped by kind; one that stands in many places unfolds to these. All as text.

const HINT = "k: keyword, c: column, p: product, h: HDU, r: rule, e: enum, f: flag, u: unit, g: word";
const IN_GROUP = 6; // of each kind, where several kinds are found
const GROUPS = 6;
const ALONE = 30; // where one kind is asked for
const MOST = 200; // places of one result
const box = document.getElementById("find");
const input = document.getElementById("q");
const panel = made("div", "found");
const list = made("div", "hits");
const note = made("p", "f-note");
const status = made("p", "unseen");
let held = new Map(); // what each option stands for
let chosen = null;

function made(tag, look, ...parts) {
  const element = document.createElement(tag);
  if (look) element.className = look;
  element.append(...parts);
  return element;
}

// Where a text has the words, they are marked in it, each once.
function marked(tag, look, text, words) {
  const low = text.toLowerCase();
  if (low.length !== text.length) return made(tag, look, text); // else places would not be the same
  const found = words.map((word) => [low.indexOf(word), word.length]).filter(([at]) => at >= 0);
  const parts = [];
  let done = 0;
  for (const [at, length] of found.sort((one, other) => one[0] - other[0])) {
    if (at < done) continue;
    parts.push(text.slice(done, at), made("mark", "", text.slice(at, at + length)));
    done = at + length;
  }
  return made(tag, look, ...parts, text.slice(done));
}

function address({ name }, { scope }) {
  const anchor = scope.whole ?? scope.start + name.trim().split(/\s+/).join("+");
  const end = safely(() => encodeURI(anchor).replace(/#/g, "%23"), "");
  return new URL(`${encodeURI(scope.page)}${end && "#"}${end}`, root).href;
}

function option(look, parts, href) {
  const link = made("a", look, ...parts);
  link.setAttribute("role", "option");
  link.tabIndex = -1;
  link.href = href;
  link.setAttribute("aria-selected", "false");
  return link;
}

// The place of a result that is meant: on this page, the only one, or where it is told for all; else somebody chooses.
const best = ({ places }) =>
  places.find((one) => one.scope.here) ??
  (places.length === 1 ? places[0] : null) ??
  places.find((one) => !one.scope.page.includes("/")) ??
  null;

// On this page its name goes without saying.
const nearby = ({ here, where }) => (here ? where.split("/").slice(1).join("/") || "this page" : where);

function line(result, words) {
  const { entry, places } = result;
  const place = best(result);
  const others = places.length - 1;
  const where = place ? nearby(place.scope) + (others ? ` and ${others} more` : "") : `${places.length} places`;
  const parts = [
    marked("span", "m f-name", entry.name, words),
    marked("span", "f-about", (place ?? places[0]).doc, words),
    made("span", others ? "f-where f-many" : "f-where", where),
  ];
  const link = option("hit", parts, address(entry, place ?? places[0]));
  held.set(link, { result, place });
  return link;
}

function more(kind, count, query) {
  const letter = LETTER.get(kind);
  const link = option("hit f-rest", [`${count} more`], "#");
  held.set(link, { narrower: `${letter}: ${query}` });
  return link;
}

function grouped(found, { words, query, kinds: wanted }) {
  const kinds = new Map();
  for (const one of found) {
    const group = kinds.get(one.entry.kind);
    if (group) group.push(one);
    else kinds.set(one.entry.kind, [one]);
  }
  const room = kinds.size > 1 && !wanted ? IN_GROUP : ALONE;
  return [...kinds].slice(0, GROUPS).map(([kind, results], number) => {
    const label = made("span", "f-kind", kind);
    label.id = `kind-${number}`;
    const lines = results.slice(0, room).map((one) => line(one, words));
    if (room < ALONE && results.length > room) lines.push(more(kind, results.length - room, query));
    const group = made("div", "f-group", label, made("div", "", ...lines));
    group.setAttribute("role", "group");
    group.lastChild.setAttribute("role", "presentation");
    group.setAttribute("aria-labelledby", label.id);
    return group;
  });
}

const options = () => [...list.querySelectorAll("[role=option]")];

function choose(link) {
  chosen?.setAttribute("aria-selected", "false");
  chosen = link ?? null;
  if (!chosen) return input.removeAttribute("aria-activedescendant");
  chosen.setAttribute("aria-selected", "true");
  chosen.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", chosen.id);
}

function number() {
  options().forEach((one, at) => (one.id = `hit-${at}`));
}

function step(by) {
  const every = options();
  const at = every.indexOf(chosen) + by;
  choose(every[(at + every.length) % every.length]);
}

function tell(text, hint) {
  status.textContent = text;
  note.replaceChildren(text, ...(hint ? [made("span", "f-hint", hint)] : []));
}

function show(open) {
  panel.hidden = !open;
  input.setAttribute("aria-expanded", String(open && !list.hidden));
  if (!open) choose(null);
}

function render({ found, rough }, question) {
  held = new Map();
  chosen = null;
  list.replaceChildren(...grouped(found, question));
  list.hidden = !found.length;
  number();
  const cut = question.kinds && found.length > options().length ? `, ${options().length} shown` : "";
  const count = found.length === 1 ? "1 result" : `${found.length} results${cut}`;
  if (rough && found.length) tell(`Nothing is called ${question.query}; these are near it`, HINT);
  else tell(found.length ? count : `Nothing found for ${question.query || question.line}`, HINT);
  show(true);
  choose(options()[0]);
}

async function run() {
  const question = asked(input.value);
  if (!question.line) {
    list.replaceChildren();
    list.hidden = true;
    tell("", HINT);
    return show(document.activeElement === input);
  }
  try {
    const loaded = await Promise.all((question.rules ? ["speccIndex", "speccRules"] : ["speccIndex"]).map(load));
    const index = { entries: loaded.flatMap((one) => one.entries), scopes: loaded.flatMap((one) => one.scopes) };
    if (asked(input.value).line !== question.line) return; // somebody typed on
    const start = performance.now();
    render(matches(index, question), question);
    list.dataset.ms = (performance.now() - start).toFixed(1);
    list.dataset.asked = question.line;
  } catch {
    list.hidden = true;
    tell("The index of the search could not be loaded");
    show(true);
  }
}
// Keys and pointer. The list stays as it is while the cursor is in the box, so that one may type on at any time.

// Shows all places of a result below it, or hides them.
function unfold(link) {
  const { result } = held.get(link);
  const below = result.places.length > 1 ? link.nextElementSibling : null;
  if (below?.className === "hit f-place") {
    while (link.nextElementSibling?.className === "hit f-place") link.nextElementSibling.remove();
  } else if (result.places.length > 1) {
    const several = new Set(result.places.map((one) => one.doc)).size > 1;
    const ordered = [...result.places].sort((one, other) => other.scope.here - one.scope.here);
    const rows = ordered.slice(0, MOST).map((place) => {
      const parts = [made("span", "f-where", place.scope.where), ...(several ? [made("span", "f-about", place.doc)] : [])];
      const row = option("hit f-place", parts, address(result.entry, place));
      held.set(row, { result: { entry: result.entry, places: [place] }, place });
      return row;
    });
    link.after(...rows);
    status.textContent = `${rows.length} places`;
  }
  number();
  choose(link.nextElementSibling?.className === "hit f-place" ? link.nextElementSibling : link);
}

function leave() {
  show(false);
  input.blur();
}

list.addEventListener("mousedown", (event) => event.preventDefault()); // the cursor stays where one types
list.addEventListener("click", (event) => {
  const link = event.target.closest("[role=option]");
  const { narrower, place } = held.get(link) ?? {};
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (narrower) {
    event.preventDefault();
    input.value = narrower;
    run();
  } else if (place) leave();
  else {
    event.preventDefault();
    unfold(link);
  }
});
list.addEventListener("mousemove", (event) => {
  const link = event.target.closest("[role=option]");
  if (!link || link === chosen || !(event.movementX || event.movementY)) return;
  chosen?.setAttribute("aria-selected", "false");
  chosen = link;
  link.setAttribute("aria-selected", "true");
  input.setAttribute("aria-activedescendant", link.id);
});

const KEYS = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(chosen ? -1 : 0),
  Enter: () => chosen.click(),
};
input.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape") return leave();
  const many = chosen && (held.get(chosen)?.result?.places.length ?? 0) > 1;
  const sideways = many && input.selectionStart === input.value.length && event.key === "ArrowRight";
  if (sideways) unfold(chosen);
  else if (chosen && Object.hasOwn(KEYS, event.key)) KEYS[event.key]();
  else return;
  event.preventDefault();
});
input.addEventListener("input", run);
input.addEventListener("focus", run);
box.addEventListener("focusout", (event) => {
  if (!box.contains(event.relatedTarget)) show(false);
});

list.id = "hits";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Results");
status.setAttribute("role", "status");
input.setAttribute("aria-controls", list.id);
panel.append(list, note);
box.append(panel, status);
show(false);
if (document.activeElement === input) run(); // somebody was faster than this script
})();
