"""The oldest Chromium for what the site does: pages and search, questions, Python."""

READING, ASKING, COUNTING = 83, 88, 102
