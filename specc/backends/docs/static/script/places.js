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
