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


NET = ("mlp", "--layers", "3", "--initialiser", "constant", "--bias-initialiser", "constant:1/2", "--loss", "squared")


@pytest.mark.parametrize("optimiser", ["sgd", "adam", "nesterov"])
@pytest.mark.parametrize("batch", [[], ["--batch", "m"], ["--batch", "4"]], ids=str)
@pytest.mark.parametrize("activation", [[], ["--activation", "relu:0"], ["--activation", "gelu"]], ids=str)
def test_a_net_with_constant_layers_has_one_unit_a_layer(
    capsys: pytest.CaptureFixture[str], optimiser: str, batch: list[str], activation: list[str]
) -> None:
    found = json.loads(output(capsys, "reduce", *NET, *batch, *activation, "--optimiser", optimiser, "--json"))
    axes = {name: tensor["axes"] for name, tensor in found["tensors"].items()}
    assert [axes[f"W{layer}"] for layer in (1, 2, 3)] == [["j"], [], ["i"]]
    assert [axes[f"b{layer}"] for layer in (1, 2, 3)] == [[], [], ["i"]]


def test_a_net_is_printed_with_its_widths(capsys: pytest.CaptureFixture[str]) -> None:
    text = output(capsys, "reduce", "mlp", "--widths", "3,m,1", "--initialiser", "constant", "--loss", "squared")
    assert "𝐳̃₂⁽ᵗ⁺¹⁾ = m 𝐖̃₂⁽ᵗ⁾ ã₁⁽ᵗ⁺¹⁾ + 𝐛̃₂⁽ᵗ⁾" in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ["mlp", "--activation", "relu"],
            "activation of the hidden layers: the activation relu has no derivative at 0",
        ),
        (["mlp", "--optimiser", "lion"], "--optimiser: no optimiser is called 'lion'"),
        (["mlp", "--loss", "quared"], "--loss: no loss is called 'quared'; did you mean squared?"),
        (["mlp", "--layers", "two"], "--layers: expected a number of weight layers, or a letter such as L, found"),
        (["mlp", "--layers", "0"], "layers: expected a number of weight layers of at least 1, found 0"),
        (
            ["mlp", "--layers", "3", "--widths", "2,3,1"],
            "widths: expected 4 for 3 weight layers (inputs first), found 3",
        ),
        (["mlp", "--widths", "2,0,1"], "the width of layer 1: expected a positive integer"),
        (["mlp", "--widths", "2,-3,1"], "--widths: expected a number or a name such as n, found '-3'"),
        (["mlp", "--batch", "0"], "the batch: expected a positive integer"),
        (["perceptron", "--layers", "2"], "--layers: the model perceptron has no such option; expected --model mlp"),
        (["adaline", "--model", "mlp"], "--model mlp: the model is said twice, expected adaline only"),
        (["--model", "neuron"], "--model neuron: expected an activation as well"),
    ],
)
def test_a_net_that_does_not_fit_is_one_clear_line(
    capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    assert cli.main(["reduce", *options]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
