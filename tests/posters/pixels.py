"""Read the pixels of a PNG as typst writes it: 8 bits each of red, green, blue and opacity."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DEPTH = 4  # bytes a pixel


@dataclass(frozen=True)
class Picture:
    """`rows` are of 4 bytes a pixel."""

    width: int
    rows: list[bytes]
    per_mm: float

    def is_dark(self, x: float, y: float) -> bool:
        """Tell whether the pixel at this place is nearer to black; millimetres from the corner."""
        at = int(x * self.per_mm) * _DEPTH
        return sum(self.rows[int(y * self.per_mm)][at : at + 3]) < 3 * 128

    def is_white(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Tell whether nothing is printed there; millimetres from the corner."""
        first, last = (int(edge * self.per_mm) * _DEPTH for edge in (left, right))
        rows = self.rows[int(top * self.per_mm) : int(bottom * self.per_mm)]
        return all(set(row[first:last]) <= {255} for row in rows)


def read(png: bytes, ppi: float) -> Picture:
    """Read a page that was rendered at so many pixels an inch."""
    chunks = dict[bytes, bytes]()
    for kind, data in _chunks(png):
        chunks[kind] = chunks.get(kind, b"") + data
    width, height, bits, colour = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (bits, colour) == (8, 6)
    raw, step = zlib.decompress(chunks[b"IDAT"]), 1 + width * _DEPTH
    rows, above = list[bytes](), bytes(width * _DEPTH)
    for number in range(height):
        line = raw[number * step : (number + 1) * step]
        above = _unfiltered(line[0], line[1:], above)
        rows.append(above)
    return Picture(width, rows, ppi / 25.4)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    assert png.startswith(_SIGNATURE)
    at = len(_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """Undo a row's filter (PNG specification, 9.2)."""
    row = bytearray(line)
    for at in range(len(row) if kind else 0):
        left = row[at - _DEPTH] if at >= _DEPTH else 0
        corner = above[at - _DEPTH] if at >= _DEPTH else 0
        guess = (0, left, above[at], (left + above[at]) // 2, _paeth(left, above[at], corner))
        row[at] = (row[at] + guess[kind]) & 255
    return bytes(row)


def _paeth(left: int, above: int, corner: int) -> int:
    estimate = left + above - corner
    return min((left, above, corner), key=lambda value: abs(estimate - value))
