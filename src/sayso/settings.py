"""One frozen Settings, read once from a TOML file and the environment."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "SAYSO_"
MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and manners; `stance_scale` and `speaker_ids` alone change what is told of a statement.

    Sizes are bytes, times are seconds. Two Settings are equal when all fields are.
    """

    # The largest news pages seen in web archives are around 10 MiB; four times that is not a news page.
    max_document_bytes: int = 40 * MEBIBYTE
    # What a compressed stream may unpack to for each byte read: real archives stay under 60, bombs start near 1,000.
    max_unpack_ratio: int = 200
    # Records taken from one container before it is refused; 0 means no limit.
    max_records: int = 0
    # Nesting past which a page is flattened before parsing: real pages stay under 100.
    max_markup_depth: int = 250
    fetch_timeout: float = 20.0
    fetch_total_timeout: float = 60.0
    max_redirects: int = 8
    # Seconds between two pages of one site, where its robots.txt asks for no more: what readers of sites do at most.
    fetch_delay: float = 1.0
    # Asked again after a busy or broken answer so often, each time after twice the wait.
    fetch_retries: int = 2
    user_agent: str = "sayso/0.1 (+https://example.org/sayso; reads news for fact-checking)"
    obey_robots: bool = True
    allow_private_addresses: bool = False
    # A TOML file whose cues are put over those of the scale of stances that ships; "" for none.
    stance_scale: str = ""
    # A CSV file of names and Wikidata ids, which become the keys of the speakers that it names; "" for none.
    speaker_ids: str = ""


def load(path: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """Return the settings from a TOML file (if given) overlaid with `SAYSO_*` variables.

    Raises UsageError for an unknown key or a value of the wrong type; it never
    guesses. A file is read only where its path is given here or in SAYSO_SETTINGS.
    """
    environ = os.environ if environ is None else environ
    named = environ.get(PREFIX + "SETTINGS")
    path = path or (Path(named) if named else None)
    settings = Settings()
    if path is not None:
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise UsageError(f"the settings can't be read: {error}", where=str(path)) from error
        settings = _overlay(settings, {key: str(value) for key, value in table.items()}, str(path))
    named_here = {field.name for field in fields(Settings)}
    given = {key.removeprefix(PREFIX).lower(): value for key, value in environ.items() if key.startswith(PREFIX)}
    return _overlay(settings, {key: value for key, value in given.items() if key in named_here}, "environment")


def _overlay(settings: Settings, given: Mapping[str, str], where: str) -> Settings:
    for key, text in given.items():
        if key not in {field.name for field in fields(Settings)}:
            raise UsageError(f"there is no setting {key!r}", where=where, hint="see docs/settings.md for the list")
        settings = replace(settings, **{key: _convert(text, type(getattr(settings, key)), key, where)})  # type: ignore[arg-type]  # the converter returns the field's own type
    return settings


def _convert(text: str, kind: type, key: str, where: str) -> object:
    try:
        if kind is bool:
            return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}[text.lower()]
        return kind(text)
    except (ValueError, KeyError) as error:
        raise UsageError(f"{key} = {text!r} is not a {kind.__name__}", where=where) from error
