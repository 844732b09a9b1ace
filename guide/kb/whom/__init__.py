"""Whom to turn to: carriers, channels, platforms, each with its source, day and confidence."""
