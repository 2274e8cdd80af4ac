"""`python -m tests.translators.telling_child`: a translator's process that shows its input."""

import json
import os
import resource
import sys
import time
from typing import Any

from bot.translators import child


def main() -> None:
    child.CPU_SECONDS = int(sys.argv[1])
    child.serve(answer)


def answer(request: dict[str, Any]) -> str:
    match request["do"]:
        case "tell":
            return json.dumps(
                {
                    "environment": dict(os.environ),
                    "limits": [
                        resource.getrlimit(resource.RLIMIT_AS)[0],
                        resource.getrlimit(resource.RLIMIT_CORE)[0],
                    ],
                }
            )
        case "eat":
            return str(len(bytearray(2 * child.ADDRESS_SPACE)))
        case "work":
            ends = time.process_time() + request["seconds"]
            while time.process_time() < ends:
                pass
            return "done"
        case _:
            raise LookupError(f"{request['do']} --> no translation was found")


if __name__ == "__main__":
    main()
