"""Dice that fall the same on every machine: ``random`` gives other numbers under MicroPython."""


class Dice:
    """The generator of Wichmann and Hill, Applied Statistics 31 (1982), algorithm AS 183: small whole numbers only."""

    def __init__(self, seed: int) -> None:
        """Start from a whole number; the first throws are left out, so that near seeds part."""
        self.a = 1 + seed * 7919 % 30268
        self.b = 1 + seed * 6271 % 30306
        self.c = 1 + seed * 4391 % 30322
        self.throw(5)

    def throw(self, count: int) -> list:
        """Return the next numbers, each at least 0 and below 1."""
        a, b, c = self.a, self.b, self.c
        thrown = []
        for _ in range(count):
            a = 171 * a % 30269
            b = 172 * b % 30307
            c = 170 * c % 30323
            thrown.append((a / 30269 + b / 30307 + c / 30323) % 1)
        self.a, self.b, self.c = a, b, c
        return thrown

    def shuffled(self, items: list) -> list:
        """Return the items in an order of chance (Fisher and Yates)."""
        mixed = list(items)
        for place in range(len(mixed) - 1, 0, -1):
            other = int(self.throw(1)[0] * (place + 1))
            mixed[place], mixed[other] = mixed[other], mixed[place]
        return mixed
