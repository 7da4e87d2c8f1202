from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# How long a machine takes says nothing about a program: no test is timed. Where a change is judged (CI is set) the
# examples are the same on every run, so that a verdict can be repeated; elsewhere new ones are searched.
QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("search", deadline=None, suppress_health_check=QUIET)
settings.register_profile("repeat", deadline=None, suppress_health_check=QUIET, derandomize=True)
settings.load_profile("repeat" if os.environ.get("CI") else "search")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a case of bytes by its size: packed ones carry the second of packing, and workers must agree."""
    return f"{argname}-of-{len(val)}" if isinstance(val, bytes) else None
