"""Pages: the knowledge base in, Markdown and then HTML out, with words, templates and pictures.

To change here: what a page shows (`templates/`, `listing`), its words (`words/`), its links.

templates/  The pages as Markdown with places to fill, one template a family of pages.
theme/      Where the site departs from the theme: head, footer, search, palette, error page.
"""
