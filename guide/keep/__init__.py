"""The case of a reader: untrusted JSON in, a case that can be trusted, merged or exported out.

To change here: a field of the case (`fields`), an older format (`upgrade`), the header of an
export (`summary`).
"""
