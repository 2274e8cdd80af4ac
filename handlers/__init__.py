"""The conversations, one name a subject. `ROUTERS` in routers.py is the order of the routers."""
