// The choice between light, dark and what the system has.

const themes = ["system", "light", "dark"];
const theme = document.getElementById("theme");
const colours = () => document.documentElement.dataset.theme ?? "system";

function nameColours() {
  theme.textContent = { system: "Auto", light: "Light", dark: "Dark" }[colours()];
  theme.setAttribute("aria-label", `Colours: ${colours()}. Change`);
}

function changeColours() {
  const next = themes[(themes.indexOf(colours()) + 1) % themes.length];
  if (next === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  kept.set("specc-theme", next);
  nameColours();
}

theme.addEventListener("click", changeColours);
nameColours();
theme.hidden = false;
