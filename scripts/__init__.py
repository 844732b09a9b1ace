"""Programs that set up, build, serve and check the project."""

# The rooms from the bottom up: each imports only from those before it.
ROOMS = ("devtools", "review", "reading", "pages", "interpreter", "publish", "measure", "scale")
