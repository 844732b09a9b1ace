"""Pictures: the interview, the ladder and the rooms of the source as SVG, the icons as PNG."""
