"""What the reading model has learned, where it is at hand.

On a command line it always is. In a browser it is a file of its own, fetched before the first
text is read; until then, and where it does not come, the signs read alone.
"""

from guide.model.reading import Weights


def learned() -> tuple[Weights, ...]:
    """Return the learned weights; none where their module is not there."""
    try:
        from guide.kb.weights import WEIGHTS  # it may come later
    except ImportError:
        return ()
    return (WEIGHTS,)
