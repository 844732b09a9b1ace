"""What does not wait: the waiting time of a kind is a courier's, for things that keep."""

from guide.ask.answers import Answers

PERISHABLE = ("fresh", "live")


def hurried(answers: Answers) -> str:
    """Return the question whose answer says that hours count, not the kind's days; "" if none.

    Fresh food and living things do not keep; an errand is over within its own day.

    >>> hurried({"contents": "fresh"}), hurried({"service": "instant"}), hurried({})
    ('contents', 'service', '')
    """
    if answers.get("contents") in PERISHABLE:
        return "contents"
    return "service" if answers.get("service") == "instant" else ""
