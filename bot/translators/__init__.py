"""Translators: engines behind one port (`port.py`), asked in order by `chain.Chain`, the one thing that others call.

One module an engine: `phrasebook` (people's work), `firefox` (models in the house), `libre` (a server), `external` (public services,
off by default). `masking`, `sentences` and `guard` stand around every engine; `child` is the process that may be killed.
Nothing is imported here: the engines' child processes must start fast.
"""
