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
