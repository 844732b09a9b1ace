"""The knowledge base as public files: tables as CSV and JSON, and what they mean."""
