// The box of the search. What searches is loaded when the box is first used: most readers only read.

const field = document.getElementById("q");
let fetched = false;

function fetchSearch() {
  if (fetched) return;
  fetched = true;
  const script = document.createElement("script");
  script.src = `${document.documentElement.dataset.root}_static/search.js`;
  script.onerror = () => (fetched = false); // the next focus tries again
  document.head.append(script);
}

function toSearch() {
  field?.focus();
  field?.select();
}

field?.addEventListener("focus", fetchSearch);
const question = new URLSearchParams(location.search).get("q");
if (field && question) {
  field.value = question;
  field.focus();
}
