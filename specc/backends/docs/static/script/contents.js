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
