"""What signs see in a line: phrases found, rules compiled, each sighting with its rank.

To change here: how phrases are looked for, and in which order what they say is judged.
"""
