"""A Sphinx extension: tables of products in a mission's own manual, and roles that link to them.

Takes specs by name; gives docutils nodes made of the same models as the pages, so that every builder can print them.
`extensions = ["specc.sphinx"]` in conf.py loads it; `specc_roots` says where specs lie, `specc_docs` where the pages of
a build are published, to which links go that find no table in the manual itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util import logging

import specc
from specc.sphinx.domain import SpeccDomain
from specc.sphinx.products import ProductDirective, RulesDirective
from specc.sphinx.specs import begin
from specc.sphinx.vocabularies import EnumDirective, FlagsDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata

_STATIC = Path(__file__).resolve().parent / "static"
_ADDRESSES = ("https://", "http://", "file://", "/")
_VERSION = str(specc.__version__)
_logger = logging.getLogger(__name__)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register what the extension adds."""
    app.add_config_value("specc_roots", [], "env", [list, tuple])
    app.add_config_value("specc_docs", "", "env", [str])
    # So that a manual is read anew when another version of specc may say something else of a spec.
    app.add_config_value("specc_version", _VERSION, "env", [str])
    app.add_domain(SpeccDomain)
    app.add_directive("specc-product", ProductDirective)
    app.add_directive("specc-rules", RulesDirective)
    app.add_directive("specc-enum", EnumDirective)
    app.add_directive("specc-flags", FlagsDirective)
    app.add_css_file("specc.css")
    app.connect("config-inited", _settle)
    app.connect("env-before-read-docs", _start)
    return {"version": _VERSION, "env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}


def _settle(_app: Sphinx, config: Config) -> None:
    address = config.specc_docs
    if address and not address.startswith(_ADDRESSES):
        _logger.warning(
            "specc_docs is %r, which is no address: begin it with https://, or with / for one of the same site",
            address,
            type="specc",
            subtype="config",
        )
        config.specc_docs = ""
    elif address and not address.endswith("/"):
        config.specc_docs = f"{address}/"
    if str(_STATIC) not in config.html_static_path:
        config.html_static_path.append(str(_STATIC))


def _start(app: Sphinx, *_: object) -> None:
    begin(app.config, Path(app.confdir))
