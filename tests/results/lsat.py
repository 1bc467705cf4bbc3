"""LSAT section 6: how 1,000 people answered five questions.

Source: Bock and Lieberman, Psychometrika 35 (1970), 179–197, table 1: each pattern of right (1) and wrong (0), and how
many gave it. The data set LSAT of the R package ltm.
"""

import re

import pandas as pd

TABLE = """
00000 3   00001 6   00010 2   00011 11   00100 1   00101 1   00110 3   00111 4
01000 1   01001 8   01010 0   01011 16   01100 0   01101 3   01110 2   01111 15
10000 10  10001 29  10010 14  10011 81   10100 3   10101 28  10110 15  10111 80
11000 16  11001 56  11010 21  11011 173  11100 11  11101 61  11110 28  11111 298
"""
COUNTS = {pattern: int(count) for pattern, count in re.findall(r"(\d{5}) +(\d+)", TABLE)}


def answers() -> pd.DataFrame:
    rows = [[float(mark) for mark in pattern] for pattern, count in COUNTS.items() for _ in range(count)]
    return pd.DataFrame(rows, columns=[f"item {i}" for i in range(1, 6)])
