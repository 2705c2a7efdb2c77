"""A step of a vector that calls a row of the table: what it gives the row, and what becomes of the answer."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

from dengji._native import Handle


class Step:
    """One such step, among those of its vector, which share what they bind to names."""

    def __init__(self, step: dict[str, Any], bound: dict[str, Any]) -> None:
        self.step = step
        self.bound = bound

    def run(self) -> Any:
        from rows import ROWS

        given = self._written(ROWS[self.step["call"]](self), self.step.get("as"))
        if "as" in self.step:
            self.bound.setdefault(self.step["as"], given)
            self.bound[f"{self.step['as']}="] = given
        return given

    def on(self) -> Any:
        return self.bound[self.step["on"]]

    def plain(self, name: str) -> Any:
        return self._resolved(self.step.get("in", {}).get(name))

    def json(self, name: str) -> Any:
        text = self.step.get("inText", {}).get(name)
        return self.plain(name) if text is None else text

    def data(self, name: str) -> Any:
        return self._data(self.step.get("in", {}).get(name))

    def data_list(self, name: str) -> Any:
        given = self.step.get("in", {}).get(name)
        return None if given is None else [self._data(one) for one in given]

    def handle(self, name: str) -> Any:
        given = self.step.get("in", {}).get(name)
        return None if given is None else self.bound[given]

    def handles(self, name: str) -> Any:
        given = self.step.get("in", {}).get(name)
        return None if given is None else [self.bound[one] for one in given]

    def either(self, name: str) -> Any:
        given = self.json(name)
        return self.bound[given] if isinstance(given, str) and given in self.bound else given

    def eithers(self, name: str) -> list[Any]:
        return [self.bound[one] if isinstance(one, str) else one for one in self.plain(name)]

    def parts(self, given: tuple[Any, ...], *names: str) -> dict[str, Any]:
        parts = dict(zip(names, given, strict=True))
        held = [one for one in given if isinstance(one, Handle)]
        if "as" in self.step and len(held) == 1:
            self.bound[self.step["as"]] = held[0]
        return parts

    def _data(self, given: Any) -> bytes | None:
        if isinstance(given, dict):
            found: bytes = self.bound[given["$"]]
            return found
        return None if given is None else base64.b64decode(given, validate=True)

    def _resolved(self, given: Any) -> Any:
        """The value with what `{"$": "name/pointer"}` stands for in its place."""
        if isinstance(given, list):
            return [self._resolved(one) for one in given]
        if not isinstance(given, dict):
            return given
        if set(given) != {"$"}:
            return {key: self._resolved(one) for key, one in given.items()}
        name, *way = re.split("/", given["$"])
        found = self.bound[f"{name}="]
        for key in way:
            found = found[int(key) if isinstance(found, list) else key.replace("~1", "/").replace("~0", "~")]
        return found

    def _written(self, given: Any, path: str | None) -> Any:
        """As a vector has it: a handle is nothing, bytes are their digest. Both are bound to their path."""
        if isinstance(given, (Handle, bytes)):
            if path is not None:
                self.bound[path] = given
            return None if isinstance(given, Handle) else {"sha256": hashlib.sha256(given).hexdigest()}
        if isinstance(given, dict):
            return {key: self._written(one, path and f"{path}/{key}") for key, one in given.items()}
        if isinstance(given, list):
            return [self._written(one, path and f"{path}/{at}") for at, one in enumerate(given)]
        return given
