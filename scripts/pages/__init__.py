"""Pages: the knowledge base in, Markdown and then HTML out, with words, templates and pictures.

To change here: what a page shows (`templates/`, `listing`), its words (`words/`), its links.
"""
