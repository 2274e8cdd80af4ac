"""Translators: engines behind one port (`port.py`), tried in order by `chain.Chain`.

Other packages call only the chain. One module an engine: `phrasebook` (people's work), `firefox`
(models on this machine), `libre` (a server), `external` (public services, off by default).
`masking`, `sentences` and `guard` stand around every engine; `child` is a process that may be
killed.

Nothing is imported here: the engines' child processes must start fast.
"""
