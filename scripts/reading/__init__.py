"""Training the model that reads pasted lines: lines of our own in, `guide/kb/weights.py` out.

To change here: a training line. Each stands in `lines/<script>/<label>.txt`, where the name of
the file is the kind or state it shows; a section begins with `# voice:`, further labels follow
a tab. Then run `python scripts/dev.py train` and commit the table it writes.
"""
