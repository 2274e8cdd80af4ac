"""The conversations, one file a subject; `ROUTERS` in order.py is the order in which they are asked."""
