"""The same random turns, in groups and one by one, must leave the same database and messages."""
