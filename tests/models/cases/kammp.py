"""Worked cases of chapter 25."""

from typing import Any

BOARD = "selling.models.kammp:kammp_board"
STATES = {"s": "shown", "h": "heard", "-": "open"}


def board(letters: str, working_on: Any = 1) -> dict[str, Any]:
    """Ten steps from ten letters: shown, heard, open."""
    steps = [{"step": f"step {number}", "state": STATES[letter]} for number, letter in enumerate(letters, 1)]
    return {"steps": steps, "working_on": working_on}


CASES = [
    (BOARD, board("sssh------", 6), {"place": 3, "ahead": 2, "skipped": 0, "heard": 1, "missing": "step 4"}),
    (BOARD, board("sss-------", 4), {"place": 3, "ahead": 0}),
    (BOARD, board("sss-------", 2), {"place": 3, "ahead": -2}),
    # The order came without steps 4 and 5: the place is 3 all the same.
    (BOARD, board("sssh-ss---", 8), {"place": 3, "ahead": 4, "skipped": 2, "ladder.3.evidence": 1}),
    (BOARD, board("----------", 1), {"place": 0, "ahead": 0, "skipped": 0, "heard": 0}),
    (BOARD, board("-s--------", 3), {"place": 0, "ahead": 2, "skipped": 1}),
    (BOARD, board("ssssssssss", 10), {"place": 10, "ahead": -1, "ladder.9.evidence": 2}),
    (BOARD, board("sssssssss", 1), "steps"),
    (BOARD, board("sssssssssss", 1), "steps"),
    (BOARD, board("ssssssssss", 0), "working_on"),
    (BOARD, board("ssssssssss", 11), "working_on"),
    (BOARD, board("ssssssssss", 2.5), "working_on"),
    (BOARD, {"steps": [{"step": "", "state": "done"}] * 10, "working_on": 1}, "steps"),
]
