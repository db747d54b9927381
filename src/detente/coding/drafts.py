"""A coding in the making, as the steps of the coding stage hand it to one another."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model import Frame, Party


@dataclass(frozen=True, slots=True)
class Draft:
    """A coding in the making. ``steps`` tell how it came about; ``tokens`` are those that carry the act."""

    type: str
    mode: str
    status: str
    source: tuple[Party, ...]
    target: tuple[Party, ...]
    frame: Frame
    tokens: tuple[int, ...]
    rule: str
    steps: tuple[str, ...]
    cameo: str = ""
    contexts: tuple[str, ...] = ()
    mutual: bool = False
    crime: bool = False
    told: bool = False  # the act is in the telling: its source is who says it
    about: str = ""  # the type of an act that is praised or condemned without a doer
    announces: str = ""  # the act (TYPE/mode) that it tells to be coming

    @property
    def act(self) -> str:
        """Type and mode in one string ("SANCTION/tariff", "CONSULT/" without a mode)."""
        return f"{self.type}/{self.mode}"
