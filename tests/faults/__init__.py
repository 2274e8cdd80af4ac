"""The fault suite: nights made from a seed, in which things break.

`make faults` plays them whole, test_short.py their short form. It is among the tests, as it
proves; bench/ measures.
"""
