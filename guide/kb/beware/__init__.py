"""What to beware of: common beliefs that are wrong, and false messages."""
