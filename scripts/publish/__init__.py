"""Publishing: built pages in, a site ready for any host out: policy, hashes, compression, offline.

To change here: a header, what is kept offline, how files are compressed or listed.
"""
