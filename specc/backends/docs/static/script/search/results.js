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
