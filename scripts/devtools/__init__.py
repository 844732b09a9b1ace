"""Set-up and commands from a bare python3; standard library only, Python 3.8 syntax.

To change here: what a command of `scripts/dev.py` does, or what it installs first.
"""
