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
