"""What proves that a gate's form came from a page of this site: a MAC over gate and token.

The key comes from the bot's token, so that every replica takes what another has made.
"""

import hashlib
import hmac

from bot.places.model import Gate

_PURPOSE = b"weft: the form of a gate"


class Proof:
    """Makes and checks proofs with the key that comes from a secret."""

    def __init__(self, secret: str) -> None:
        self._key = hmac.digest(secret.encode(), _PURPOSE, hashlib.sha256)

    def make(self, gate: Gate, token: str) -> str:
        """Return what the form of this gate carries beside this token."""
        signed = f"{gate.id}:{token}"
        return hmac.new(self._key, signed.encode(), hashlib.sha256).hexdigest()

    def holds(self, given: str, gate: Gate, token: str) -> bool:
        """Tell whether a form with this token was made for this gate."""
        return hmac.compare_digest(given.encode(), self.make(gate, token).encode())
