"""What a spec proves of itself: examples conform, rules bite, the writer refuses what the validator rejects.

Takes a plan and the name of a product; gives figures, and what did not go as it should. Nothing here judges a file: the
validator does, which is tried here as much as the others are.
"""
