"""Programs that set up, build, serve and check the project."""
