"""Pasted text: lines of a trace in, the kinds and states they show and the deciding words out.

To change here: how a line is judged (`judge`) or a whole trace understood (`story`).
"""
