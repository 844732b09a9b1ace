"""The case of a reader: untrusted JSON in, a case that can be trusted, merged or exported out.

To change here: a field of the case (`fields`), an older format (`upgrade`), the heads of the
log's columns (`summary`).
"""
