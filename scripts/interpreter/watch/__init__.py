"""What runs while the wasm is watched: exercises beyond our own requests, in Node and a browser.

To change here: what a program of our kind may use, so that the first part of the wasm has it.
"""
