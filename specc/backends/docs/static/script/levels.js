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
