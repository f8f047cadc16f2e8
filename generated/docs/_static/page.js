// What a page does by hand: choose between light and dark. Everything that a page says can be read without it.
(() => {
  "use strict";
  const themes = ["system", "light", "dark"];
  const button = document.getElementById("theme");
  if (!button) return;
  const now = () => document.documentElement.dataset.theme ?? "system";
  const name = () => {
    button.textContent = { system: "Auto", light: "Light", dark: "Dark" }[now()];
    button.setAttribute("aria-label", `Colours: ${now()}. Change`);
  };
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(now()) + 1) % themes.length];
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem("specc-theme", next);
    } catch {
      // it holds for this page
    }
    name();
  });
  name();
  button.hidden = false;
})();
