"""The signs: what words alone must settle, beside the model that reads the rest.

Three things are left to them. What must never be out-voted: a request for money or codes. What
turns a line round: negations, prefixes and words that follow one another. And what is not heard
at all: courtesy. They are matched after folding, so one spelling stands for Simplified and
Traditional, wide and narrow, capital and small. A longer phrase swallows the shorter ones inside
it. A final ``*`` lets the last word go on.

The rank orders the judgement: 0 a request no carrier makes; 10 what settles a line at once;
30 returned; 40 lost; 50 damaged; 60 customs; 70 last mile and the way there; 80 words that
say only that something is wrong; from 85 the normal states, the more certain first. Signs
above rank 10 only vote: the shares of the model decide.
"""

from guide.kb.signs import marks, scam, settled
from guide.model.reading import Sign

SIGNS: tuple[Sign, ...] = (
    *marks.SIGNS,
    *scam.SIGNS,
    *settled.SIGNS,
)
