"""The fault suite: nights made from a seed, in which things break. `make faults` plays them whole, test_short.py a little.

It stands with the tests, since it proves; bench/ measures.
"""
