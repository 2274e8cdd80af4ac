"""Nights of 31 areas under a turned clock: people sleep, block, leave, and processes die.

The handlers, inbox, runner, jobs, queue and limits are the program's own. `telegram.py` stands for
Telegram, `house.py` for the processes, `people.py` decides by the seed what people do.
"""
