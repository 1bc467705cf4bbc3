"""Draw the questions of a test by a blueprint, so that draws are alike and share little.

**Strata.** A blueprint asks for so many questions of each part and level. Each question asked for is a *place* of the
test. A place has q alternatives, q a small prime: questions of its part and level that nearly agree in points and in
how hard their type is to guess. To find them, a stratum's questions are sorted by points and type and cut into as many
slices as the tests have places there. Of a slice the questions that agree best in points are looked at, and of these
the q taken whose objectives and banks were taken least. No question stands at two places, so the entry test and the
exam never ask the same one. Whatever is drawn, the blueprint is met exactly, and two draws differ in points only as far
as the alternatives of a place do.

**Draws.** Give place i a point p(i) of a projective space of dimension m − 1 over the whole numbers modulo q: m
coordinates, the first that is not 0 being 1. A draw is a word w of m numbers below q, and takes at place i the
alternative w · p(i) modulo q. There are q^m different draws. Draws v and w agree at place i only if (v − w) · p(i) = 0;
so how many places they share is how many points lie on the plane of v − w, and ``most_shared`` counts that for every
difference there is. ``lay_out`` takes the largest m, up to four, for which no two draws share more than a third. With
three alternatives and 40 places, m = 4: the 40 points are the whole space, any two of the 81 draws share exactly 13
questions. With 20 places, m = 2: any two of the 9 draws share exactly 5.

A seed is any whole number from 0. It chooses the draw (its remainder by the number of draws) and the order in which
the questions stand. Two seeds with the same remainder are the same draw in another order.
"""

from selling.live.dice import Dice

KINDS = {"remember": "know", "understand": "know", "apply": "apply", "analyse": "analyse"}
MOST_DRAWS = 1000
# From easy to guess to hard to guess.
_TYPES = ["true-false", "single", "several", "sort", "match", "blanks", "order", "number"]
_SHUFFLE = 1


def lay_out(pool: list, plan: list) -> dict:
    """Return for each test its places: ``{"alternatives", "dimension", "places"}``, by the test's name.

    ``pool``: rows of ``name`` (``bank/id``), ``part`` (number), ``level``, ``points``, ``type``, ``objective``.
    ``plan``: tests in order, each ``test``, ``alternatives`` (a prime) and ``counts``, rows of ``part``, ``kind``
    (``know``, ``apply``, ``analyse``) and ``count``. The places of a test are lists of names, in the order of counts.

    Raises ValueError: a stratum has too few questions; see :func:`shortages`.
    """
    if shortages(pool, plan):
        raise ValueError("The blueprint asks for more questions than there are.")
    used: dict = {}
    found: dict = {}
    for test in plan:
        found[test["test"]] = {"alternatives": test["alternatives"], "places": []}
    for part, kind in _strata(plan):
        questions = _sorted(_of(pool, part, kind))
        places = _places(plan, part, kind)
        slices = _slices(questions, [alternatives for _, alternatives in places])
        for (name, alternatives), cut in zip(places, slices):
            found[name]["places"].append(_chosen(cut, alternatives, used))
    for layout in found.values():
        layout["dimension"] = _dimension(layout["alternatives"], len(layout["places"]))
    return found


def shortages(pool: list, plan: list) -> list:
    """Return rows of ``part``, ``kind``, ``have`` and ``need`` for each stratum with too few questions."""
    short = []
    for part, kind in _strata(plan):
        need = sum([alternatives for _, alternatives in _places(plan, part, kind)])
        have = len(_of(pool, part, kind))
        if have < need:
            short.append({"part": part, "kind": kind, "have": have, "need": need})
    return short


def draws(layout: dict) -> int:
    """Return how many different draws there are of a test."""
    return int(layout["alternatives"] ** layout["dimension"])


def draw(layout: dict, seed: int) -> list:
    """Return the names of the questions that a seed draws, in the order in which they stand."""
    alternatives, size = layout["alternatives"], layout["dimension"]
    word = _word(seed % draws(layout), alternatives, size)
    points = _points(alternatives, size)
    names = []
    for i, place in enumerate(layout["places"]):
        names.append(place[_row(word, points[i % len(points)], alternatives)])
    return Dice(seed).shuffled(names)


def next_seed(layout: dict, taken: list, chance: int) -> int:
    """Return a seed for the next draw: one of those not taken yet, or the one taken longest ago.

    ``taken``: the seeds taken so far, oldest first. ``chance``: a whole number from 0 that decides among several.
    """
    count = draws(layout)
    last = {seed % count: when for when, seed in enumerate(taken)}
    fresh = [number for number in range(count) if number not in last]
    number = fresh[chance % len(fresh)] if fresh else min(last, key=lambda each: last[each])
    return int(chance % 10_000 * count + number)


def most_shared(alternatives: int, size: int, places: int) -> int:
    """Return the most places that two different draws have in common."""
    points = _points(alternatives, size)
    most = 0
    for number in range(1, alternatives**size):
        word = _word(number, alternatives, size)
        rows = [_row(word, point, alternatives) for point in points]
        most = max(most, len([1 for i in range(places) if rows[i % len(points)] == 0]))
    return most


def _dimension(alternatives: int, places: int) -> int:
    for size in (4, 3, 2):
        few = alternatives**size <= MOST_DRAWS
        if few and 3 * most_shared(alternatives, size, places) <= places:
            return size
    return 1  # draws that share nothing


def _points(alternatives: int, size: int) -> list:
    words = [_word(number, alternatives, size) for number in range(alternatives**size)]
    return [word for word in words if [each for each in word if each][:1] == [1]]


def _word(number: int, alternatives: int, size: int) -> list:
    return [number // alternatives**place % alternatives for place in range(size - 1, -1, -1)]


def _row(word: list, point: list, alternatives: int) -> int:
    return int(sum([each * point[place] for place, each in enumerate(word)]) % alternatives)


def _strata(plan: list) -> list:
    found = []
    for test in plan:
        for row in test["counts"]:
            stratum = (row["part"], row["kind"])
            if row["count"] and stratum not in found:
                found.append(stratum)
    return found


def _of(pool: list, part: int, kind: str) -> list:
    return [each for each in pool if each["part"] == part and KINDS[each["level"]] == kind]


def _sorted(questions: list) -> list:
    mixed = Dice(_SHUFFLE).shuffled(sorted(questions, key=lambda each: each["name"]))
    # With the place in the key, because MicroPython's sort keeps no order among equals.
    keyed = [(each["points"], _TYPES.index(each["type"]), i) for i, each in enumerate(mixed)]
    return [mixed[i] for _, _, i in sorted(keyed)]


def _places(plan: list, part: int, kind: str) -> list:
    """Return (test, alternatives) of each place of a stratum, the tests evenly mixed over it."""
    found = []
    for test in plan:
        counts = [row["count"] for row in test["counts"] if row["part"] == part and row["kind"] == kind]
        count = sum(counts)
        found += [((i + 0.5) / count, test["test"], test["alternatives"]) for i in range(count)]
    return [(name, alternatives) for _, name, alternatives in sorted(found)]


def _slices(questions: list, sizes: list) -> list:
    """Cut the questions into slices of at least these sizes; what is over is spread evenly."""
    over = len(questions) - sum(sizes)
    slices, start = [], 0
    for i, size in enumerate(sizes):
        end = start + size + over * (i + 1) // len(sizes) - over * i // len(sizes)
        slices.append(questions[start:end])
        start = end
    return slices


def _chosen(questions: list, count: int, used: dict) -> list:
    left, chosen = _alike(questions, count), []
    for _ in range(count):
        best = min(left, key=lambda each: sum([used.get(key, 0) for key in _counted(each)]))
        left.remove(best)
        chosen.append(best["name"])
        for key in _counted(best):
            used[key] = used.get(key, 0) + 1
    return chosen


def _alike(questions: list, count: int) -> list:
    """Return the questions, at least ``count``, whose points lie closest together; of equals those in the middle."""
    points = [each["points"] for each in questions]
    spans = []
    for i in range(len(points) - count + 1):
        spans.append((points[i + count - 1] - points[i], abs(2 * i + count - len(points)), i))
    start = min(spans)[2]
    return [each for each in questions if points[start] <= each["points"] <= points[start + count - 1]]


def _counted(question: dict) -> list:
    """Return what a question is a question of: its bank, and its objective there."""
    bank = question["name"].split("/")[0]
    return [bank, bank + "/" + question["objective"]]
