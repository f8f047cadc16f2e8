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
