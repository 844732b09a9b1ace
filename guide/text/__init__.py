"""Plain text tools: a text in, the same text folded to one form, searched or matched out.

To change here: a Traditional character that is not folded yet (`han`), a host that is official
(`links`).
"""
