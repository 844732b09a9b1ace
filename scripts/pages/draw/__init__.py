"""Pictures: the interview and the ladder as SVG, the icons as PNG."""
