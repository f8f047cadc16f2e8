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
