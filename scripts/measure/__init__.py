"""Measuring: a built site or labelled lines in, figures as JSON and tables out.

To change here: what is measured, under which link and load, and which target it is held to.

pages/    What is measured in a browser: the wizard's yardsticks, and the marks that time them.
reading/  How well pasted lines are recognised.
"""
