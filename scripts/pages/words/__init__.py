"""The words around the knowledge, by key and in both languages; data only."""
