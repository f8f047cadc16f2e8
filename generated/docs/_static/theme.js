(() => {
"use strict";
// Runs before anything is drawn, so that a page never flashes in the wrong colours. The choice is kept where the browser
// keeps things; where it keeps nothing (some do not for files), the page follows the system.

let chosen = null;
try {
  chosen = localStorage.getItem("specc-theme");
} catch {
  // nothing is kept
}
if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
document.documentElement.classList.add("js");
})();
