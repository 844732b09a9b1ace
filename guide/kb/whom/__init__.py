"""Whom to turn to: carriers and the names that texts give them, channels, platforms."""
