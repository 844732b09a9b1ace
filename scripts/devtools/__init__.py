"""Set-up of the project from a bare python3; standard library only, Python 3.8 syntax."""
