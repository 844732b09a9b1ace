"""The page about coverage: figures counted or measured, and the sections that show them."""
