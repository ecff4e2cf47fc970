"""The sentences of tests/sentences: the engine's verdicts are those of mathematics, and of those who judged before."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from symbolic_init.checking import Workings, check
from symbolic_init.report import Outcome
from tests.sentences import Sentence, collected

SENTENCES, NOT_STATED = collected()
FEWEST = 182
JUDGED = Path(__file__).parents[2] / "shared" / "claims" / "dev.json"


def each() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: f"{sentence.id}-{sentence.name}")


@each()
def test_the_verdicts_are_those_of_mathematics(sentence: Sentence) -> None:
    workings, claims = Workings(), sentence.claims()
    found = [(stated.claim.words, check(stated.claim, workings=workings).outcome) for stated in claims]
    assert found == [(stated.claim.words, stated.expected) for stated in claims]
    assert claims and all(stated.because for stated in claims)


def test_no_sentence_is_stated_twice() -> None:
    assert len(SENTENCES) >= FEWEST
    assert not [name for name, count in Counter(s.id for s in SENTENCES).items() if count > 1]
    assert not {s.id for s in SENTENCES} & NOT_STATED.keys()


@pytest.fixture(scope="module")
def judged() -> dict[str, dict[str, Any]]:
    """The sentences with the verdicts of those who collected them; the file is not part of the package."""
    if not JUDGED.exists():
        return {}
    return {entry["id"]: entry for entry in json.loads(JUDGED.read_text(encoding="utf-8"))["claims"]}


@each()
def test_the_sentence_is_the_one_collected_under_its_number(sentence: Sentence, judged: dict[str, Any]) -> None:
    if judged:
        assert sentence.quote == " ".join(judged[sentence.id]["quote"].split())


@each()
def test_those_who_judged_before_say_the_same(sentence: Sentence, judged: dict[str, Any]) -> None:
    if not judged:
        return
    verdicts = {stated.verdict for stated in sentence.claims()}
    match judged[sentence.id]["verdict"]:
        case "true":
            assert verdicts == {Outcome.PROVED}
        case "false":
            assert Outcome.REFUTED in verdicts
        case "true-under":
            assert verdicts == {Outcome.PROVED, Outcome.REFUTED}
        case "ill-posed":  # the claims say why
            assert verdicts == {Outcome.PROVED}
        case other:
            pytest.fail(f"{sentence.id}: expected a verdict, found {other}")
