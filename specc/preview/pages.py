"""What a served page has that a published one has not: a script that waits for the next build, and the mistakes.

Takes the HTML of a page; gives it with these. The page's own policy is kept, and lets it ask this server alone.
"""

from __future__ import annotations

from html import escape

OWN = "/_preview"  # below this lies what only a served page loads; no spec has a name that begins so

SCRIPT = """// Loads the page again when the specs were built anew; where the reader is on it, the browser remembers.
(() => {
  "use strict";
  const first = document.currentScript.dataset.build;
  const changes = new EventSource("/_preview/changes");
  changes.onmessage = (event) => {
    if (event.data !== first) location.reload();
  };
})();
"""

STYLE = """.preview{position:sticky;top:0;z-index:20;max-height:60vh;overflow:auto;margin:0;padding:1rem 2rem;
background:var(--bg,#fff);color:var(--ink,#1b1f23);border-bottom:3px solid var(--c5,#a83a37);
font:.875rem/1.5 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap}
"""

_POLICY = "script-src 'self'"


def served(page: str, build: int, mistakes: str) -> str:
    """Give a page as it is served. mistakes: what the compiler says of the specs as they are now, as text."""
    page = page.replace(_POLICY, f"{_POLICY}; connect-src 'self'", 1)
    style = f'<link rel="stylesheet" href="{OWN}/style.css">\n'
    head = f'{style}<script src="{OWN}/reload.js" data-build="{build}"></script>\n'
    page = page.replace("</head>", f"{head}</head>", 1)
    if not mistakes:
        return page
    return page.replace("<body>", f'<body>\n<pre class="preview" role="alert">{escape(mistakes)}</pre>', 1)


def empty(title: str) -> str:
    """Give a page for when there is none to show."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" '
        f"content=\"default-src 'none'; style-src 'self'; {_POLICY}\">\n<title>{escape(title)}</title>\n</head>\n"
        f"<body>\n<p>{escape(title)}</p>\n</body>\n</html>\n"
    )
