"""What is made up: a case from beginning to end, and letters filled in with nobody's data.

To change here: the story of the worked example, or what stands in the blanks of the letters.
"""
