"""Role-plays are played in every way there is before they reach a page; what is wrong is told to the author."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from selling.project import root
from selling.roleplays import RolePlayError, load_roleplay, words_in

COMPILE = root() / "src/selling/roleplays/compile.mjs"
SAMPLES = Path(__file__).parent / "samples"
ROLEPLAYS = sorted((root() / "exercises/roleplays").glob("*.ink"))
SHORT = (SAMPLES / "short-call.ink").read_text("utf-8")


def compiled(path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["node", COMPILE, path], capture_output=True, text=True, check=False, cwd=root())


def told(folder: Path, source: str) -> str:
    path = folder / "talk.ink"
    path.write_text(source, "utf-8")
    done = compiled(path)
    assert done.returncode == 1
    assert not (folder / "compiled").exists()
    return done.stderr


def test_paths_and_the_strong_way_are_those_found_by_hand() -> None:
    """Ways on from morning: 3; supplier: 3 + 2 = 5; price: 5 + 2 = 7; from hello: 3 + 5 + 7 = 15.

    Acknowledging is marked nowhere. The strong way takes the choice with the most points at each step: 3, then 4.
    """
    talk = load_roleplay(SAMPLES / "short-call.ink")
    assert talk["paths"] == 15
    assert talk["skills"] == ["listening", "questions", "value"]
    assert talk["endings"] == ["A second talk", "A brochure", "The line is dead"]
    assert talk["strong"] == [
        "What happens in your copy room on a morning like this?",
        "Two teachers for a day. What does that do to the exam?",
    ]


@pytest.mark.parametrize("path", [SAMPLES / "short-call.ink", *ROLEPLAYS], ids=lambda path: path.stem)
def test_what_is_committed_is_what_the_source_compiles_to(path: Path, tmp_path: Path) -> None:
    copy = shutil.copy(path, tmp_path)
    done = compiled(Path(copy))
    assert done.returncode == 0, done.stderr
    made = (tmp_path / "compiled" / f"{path.stem}.json").read_text("utf-8")
    assert made == (path.parent / "compiled" / f"{path.stem}.json").read_text("utf-8"), (
        "Run `make roleplays`."
    )


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("-> end_well", "-> nowhere", "nowhere"),
        ("# ending: A brochure\n", "", "the talk stops without an ending"),
        ("# rank: 2\n", "", 'the ending "A brochure" needs a verdict and a rank'),
        ("  # why: It can be answered by yes, and then the talk is over.\n", "", 'has no "# why: …"'),
        ("# asked: closed", "# asked: shut", "use open, closed"),
        ("# listening: 1", "# listening: 5", "give a number from -2 to 2"),
        ("# learned: Exams", "# learnt: Exams", "is no tag of a role-play"),
        ("# goal: Learn why he changes his supplier.\n", "", 'the head has no "# goal: …"'),
        ("Come on Thursday, before", "Come {on Thursday|on Friday}, before", "is put together from parts"),
        ("Happy enough.", "-> price\n=== lost ===\nHappy enough.", 'nobody can come to "lost"'),
        ("* [I see. Do you buy", "* {mood > 9} [I see. Do you buy", "offer three or four"),
        ("* [Gladly. Goodbye.]", "* {mood > 9} [Gladly. Goodbye.]", "is never offered"),
        ("* [Gladly. Goodbye.]", "* [I will send it today. Fifteen for a thousand boxes.]", "are alike"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(
    old: str, new: str, sentence: str, tmp_path: Path
) -> None:
    assert old in SHORT
    assert sentence in told(tmp_path, SHORT.replace(old, new, 1))


def test_a_talk_that_changed_since_it_was_compiled_is_refused(tmp_path: Path) -> None:
    shutil.copytree(SAMPLES, tmp_path / "talks")
    path = tmp_path / "talks/short-call.ink"
    path.write_text(SHORT + "\n// a remark\n", "utf-8")
    with pytest.raises(RolePlayError, match="make roleplays"):
        load_roleplay(path)
    with pytest.raises(RolePlayError, match="no such file"):
        load_roleplay(tmp_path / "other.ink")


def test_every_line_that_people_read_goes_to_the_translators() -> None:
    """The texts of the ink file, read line by line here, without a compiler."""
    expected = []
    for line in SHORT.splitlines():
        text = line.strip()
        if text.startswith("* ["):
            expected.append(text[3:-1])
        elif text.startswith("# "):
            name, said = text[2:].split(": ", 1)
            if name in ("title", "scene", "buyer", "goal", "why", "learned", "said", "ending", "verdict"):
                expected.append(said)
        elif text and not text.startswith(("===", "VAR", "->", "~", "{")):
            expected.append(text)
    assert sorted(words_in(SAMPLES / "short-call.ink")) == sorted(set(expected))


@pytest.mark.parametrize("path", ROLEPLAYS, ids=lambda path: path.stem)
def test_a_role_play_of_the_course_is_rich_enough(path: Path) -> None:
    talk = load_roleplay(path)
    assert talk["knots"] >= 25
    assert len(talk["endings"]) >= 4
    assert len(talk["strong"]) >= 6
    assert json.dumps(talk["story"]).count("^why: ") >= 60
