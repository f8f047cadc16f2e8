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
