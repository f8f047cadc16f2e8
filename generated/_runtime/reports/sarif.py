# SPDX-License-Identifier: BSD-3-Clause
"""A log in SARIF 2.1.0 (OASIS, errata 01), written result by result.

Takes results as data and the rules that they are of; writes one run. The rules follow the results, where JSON lets
them stand, since which there are is known at the end only: of a run no more is kept than the rules that were broken.
Section numbers are of the standard.
"""

from __future__ import annotations

import json

from .addresses import folder_uri, uri_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    Data = dict[str, object]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}  # 3.27.10
_MOST_NOTIFICATIONS = 1000
_FILES, _SPECS = "%SRCROOT%", "SPECS"  # what addresses of files, and of specs, are relative to


class SarifLog:
    """Writes one run. docs: what stands before the addresses of pages. version: of specc, where that runs."""

    def __init__(self, stream: TextIO, *, docs: str = "", version: str = "") -> None:
        self._stream = stream
        self._docs = docs
        self._version = version
        self._rules: dict[str, tuple[int, Data]] = {}
        self._notifications: list[Data] = []
        self._empty = True
        stream.write(f'{{\n"$schema": "{SCHEMA}",\n"version": "2.1.0",\n"runs": [{{\n"results": [')

    def knows(self, rule: str) -> bool:
        """Whether a rule was described before."""
        return rule in self._rules

    def describe(
        self, rule: str, *, short: str, full: str, remedy: str, level: str, enabled: bool = True, page: str = ""
    ) -> None:
        """Say what a rule is about (3.49), before its first result. page: where the documents explain it."""
        configuration: Data = {"level": LEVELS.get(level, "warning")}
        if not enabled:
            configuration["enabled"] = False
        about: Data = {
            "id": rule,
            "shortDescription": {"text": short},
            "fullDescription": {"text": full},
            "help": {"text": remedy},
            "defaultConfiguration": configuration,
        }
        if self._docs and page:
            about["helpUri"] = self._docs + page
        self._rules[rule] = (len(self._rules), about)

    def result(self, rule: str, level: str, message: str, more: Mapping[str, object]) -> None:
        """Write one result of a rule that was described. more: its locations and whatever else 3.27 knows."""
        data = {
            "ruleId": rule,
            "ruleIndex": self._rules[rule][0],
            "level": LEVELS[level],
            "message": {"text": message},
            **more,
        }
        self._stream.write(f"{'' if self._empty else ','}\n{_text(data)}")
        self._empty = False

    def notify(self, path: str, message: str) -> None:
        """Say at the end that something could not be done (3.58), of a file if there is a path."""
        if len(self._notifications) >= _MOST_NOTIFICATIONS:  # the text on standard error has the others
            return
        notification: Data = {"level": "error", "message": {"text": message}}
        if path:
            notification["locations"] = [location(path)]
        self._notifications.append(notification)

    def finish(self, exit_code: int) -> None:
        """Write what ends the run."""
        driver: Data = {"name": "specc"}
        if self._version:
            driver["version"] = driver["semanticVersion"] = self._version
        driver["rules"] = [about for _, about in self._rules.values()]
        invocation = {
            "executionSuccessful": not self._notifications,
            "exitCode": exit_code,
            "toolExecutionNotifications": self._notifications,
        }
        bases = {
            _FILES: {"uri": folder_uri(), "description": {"text": "the folder where specc ran"}},
            _SPECS: {"description": {"text": "the folder from which a spec's name is its path"}},
        }
        rest = {
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": bases,
            "invocations": [invocation],
            "tool": {"driver": driver},
        }
        self._stream.write("\n],\n" + _text(rest)[1:-1] + "\n}]\n}\n")


def location(path: str, region: Mapping[str, int] | None = None, *, spec: bool = False) -> Data:
    """A place in a file (3.28), or in a spec by the name that messages give it. region: lines and columns from 1."""
    physical: Data = {"artifactLocation": artifact(path, spec=spec)}
    if region:
        physical["region"] = dict(region)
    return {"physicalLocation": physical}


def artifact(path: str, *, spec: bool = False) -> Data:
    """A file (3.4), or a spec by the name that messages give it."""
    address = uri_of(path)
    if spec:
        return {"uri": address, "uriBaseId": _SPECS}
    return {"uri": address} if "://" in address else {"uri": address, "uriBaseId": _FILES}


def fingerprint(parts: tuple[str, ...], again: int) -> dict[str, str]:
    """What tells a result in later runs (3.27.17), by what it is about. again: of how many alike it comes after.

    GitHub looks at the second of the two only.
    """
    from hashlib import sha256

    digest = sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return {"specc/v1": f"{digest}:{again}", "primaryLocationLineHash": f"{digest}:{again}"}


def _text(data: object) -> str:
    return json.dumps(data, allow_nan=False)
