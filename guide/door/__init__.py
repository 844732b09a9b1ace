"""Requests read and replies worded: JSON in and out; `guide.api` sends each request to its reply.

To change here: a field of a request or a reply, or how a bad request is refused.
"""
