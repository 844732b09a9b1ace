"""All signs by which a text is recognised.

The phrases are our own observation of how carriers write, shortest form first. They are
matched after folding, so one spelling stands for Simplified and Traditional, wide and
narrow, capital and small. A longer phrase swallows the shorter ones inside it: "无人签收"
keeps "签收" silent. A final ``*`` lets the last word go on.

The rank orders the judgement: 0 a request no carrier makes; 10 what settles a line at once;
30 returned; 40 lost; 50 damaged; 60 customs; 70 last mile and the way there; 80 words that
say only that something is wrong; from 85 the normal states, the more certain first.
"""

from guide.kb.signs import (
    customs,
    door,
    generic,
    joint,
    losses,
    marks,
    pickup,
    returns,
    scam,
    sequences,
    sequences_en,
    states,
    transit,
)
from guide.model import Sign

SIGNS: tuple[Sign, ...] = (
    *marks.SIGNS,
    *scam.SIGNS,
    *returns.SIGNS,
    *losses.SIGNS,
    *customs.SIGNS,
    *door.SIGNS,
    *pickup.SIGNS,
    *transit.SIGNS,
    *joint.SIGNS,
    *sequences.SIGNS,
    *sequences_en.SIGNS,
    *generic.SIGNS,
    *states.SIGNS,
)
