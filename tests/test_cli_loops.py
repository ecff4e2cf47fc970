"""`reduce` and `unroll` on the command line, with the real engine: the expected reductions, as text and as JSON."""

from __future__ import annotations

import json

import pytest

from symbolic_init import cli


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a successful command prints."""
    assert cli.main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


@pytest.mark.parametrize(
    ("options", "power", "free"),
    [
        ([], 1, []),
        (["--activation", "step:0"], 1, []),
        (["--activation", "step:-1"], 1, []),
        (["--optimiser", "momentum"], 1, ["mu"]),
        (["--optimiser", "momentum:9/10"], 1, []),
        (["--initialiser", "symbolic"], 1, []),
        (["--optimiser", "rate-free-decay"], 1, ["lambda"]),
        (["--optimiser", "coupled-decay"], 0, ["eta", "lambda"]),
        (["--optimiser", "decoupled-decay"], 0, ["eta", "lambda"]),
        (["--activation", "linear"], 0, ["eta"]),
        (["--activation", "sigmoid"], 0, ["eta"]),
        (["--model", "adaline"], 0, ["eta"]),
        (["--model", "logistic-regression"], 0, ["eta"]),
        (["--model", "neuron", "--activation", "tanh"], 0, ["eta"]),
    ],
)
def test_reduce_finds_whether_the_rate_only_rescales(
    capsys: pytest.CaptureFixture[str], options: list[str], power: int, free: list[str]
) -> None:
    found = json.loads(output(capsys, "reduce", "--json", *options))
    assert found["tensors"]["w"]["scale"].get("eta", 0) == power
    assert sorted(found["free_hyperparameters"]) == free


def test_reduce_prints_the_loop_and_the_smaller_loop(capsys: pytest.CaptureFixture[str]) -> None:
    text = output(capsys, "reduce")
    assert "The training loop" in text
    assert "𝐰⁽ᵗ⁾ = η 𝐯⁽ᵗ⁾" in text


def test_unroll_is_the_calculation_of_the_textbook(capsys: pytest.CaptureFixture[str]) -> None:
    text = output(capsys, "unroll", "--steps", "2")
    assert "= η (y⁽²⁾ − ϕ((𝐰⁽⁰⁾ + η (y⁽¹⁾ − ϕ(𝐰⁽⁰⁾ · 𝐱⁽¹⁾)) 𝐱⁽¹⁾) · 𝐱⁽²⁾)) 𝐱⁽²⁾" in text


def test_unroll_json_has_relation_term_and_reason_of_each_line(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(output(capsys, "unroll", "--steps", "2", "--json"))
    assert len(found["lines"]) == 6
    assert all(line["relation"] == "=" and line["term"] for line in found["lines"])
    assert all(line["reason"] for line in found["lines"][1:])


@pytest.mark.parametrize("steps", [1, 5])
def test_the_size_of_an_unrolling_grows_linearly(capsys: pytest.CaptureFixture[str], steps: int) -> None:
    assert len(output(capsys, "unroll", "--steps", str(2 * steps))) <= 4 * len(
        output(capsys, "unroll", "--steps", str(steps))
    )
