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
