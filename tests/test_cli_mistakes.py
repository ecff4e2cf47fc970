"""Mistakes in a page of one's own: each is one line that names the page's line, and ends with exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from symbolic_init import cli

PAGE = '''"""A page of one's own

Sentence: a sentence
Source: myself
Idea: none
Outline:
    1. Nothing.
Fails when: always
Expected: proved
"""

from sympy import IndexedBase, Symbol, symbols

from symbolic_init import TrainingLoop, activations, neuron, only_rescaled, perceptron

n, m = symbols("n m", integer=True, positive=True)
j, k = symbols("j k", integer=True)
w, x, v = IndexedBase("w", shape=(n,)), IndexedBase("x", shape=(n,)), IndexedBase("v", shape=(m,))
eta, y = Symbol("eta", positive=True), Symbol("y")
MISTAKE
'''
LINE = PAGE[: PAGE.index("MISTAKE")].count("\n") + 1


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        ("claim = only_rescaled(neuron(activation=activations.stepp()), 'w', by='eta')", "stepp"),
        ("claim = only_rescaled(neuron(activation='step'), 'w', by='eta')", "activation"),
        ("claim = only_rescaled(perceptron(rule='delta'), 'w', by='eta')", "expected one of error, mistake"),
        ("loop = TrainingLoop(state={w[k]: 0}, inputs=[v[k]], update={w[k]: w[k] + v[k]})", "that axis of v is 1 to m"),
        (
            "loop = TrainingLoop(state={w[k]: 0}, inputs=[x[k], Symbol('w')], update={w[k]: w[k] + x[k]})",
            "the name w is used twice, as state and as input",
        ),
        ("loop = TrainingLoop(state={w[k]: 0}, inputs=[x[k], x[j]], update={w[k]: w[k] + x[k]})", "x is listed twice"),
        ("loop = TrainingLoop(state={w[k]: [0, 0]}, inputs=[x[k]], update={w[k]: w[k] + x[k]})", "initial value of w"),
        ("loop = TrainingLoop(state={w[k]: 0}, inputs=[x[k]], update={})", "the state w has no update"),
        ("claim = only_rescaled(perceptron(), 'w', by='mu')", "no hyperparameter 'mu': expected one of eta"),
        ("claim = only_rescaled(perceptron(), 'v', by='eta')", "no tensor 'v'"),
        (
            "claim = only_rescaled(perceptron(learning_rate=Symbol('eta')), 'w', by='eta')",
            "eta is not declared positive",
        ),
        (
            "from symbolic_init import frozen\na, c = sum(symbols('a:300')), sum(symbols('c:300'))\n"
            "claim = frozen(TrainingLoop(state={y: 1}, inputs=[], update={y: y * a * c}), 'y')",
            "expected a smaller term: multiplied out, this one is too large: name products as states",
        ),
        ("claim = 'eta only rescales w'", "expected claims made with the vocabulary"),
        ("claim = perceptron(", "SyntaxError"),
    ],
)
def test_a_mistake_in_a_page_is_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], mistake: str, message: str
) -> None:
    (tmp_path / "mine.py").write_text(PAGE.replace("MISTAKE", mistake), encoding="utf-8")
    code = cli.main(["prove", "mine", "--pages", str(tmp_path)])
    captured = capsys.readouterr()
    assert (code, captured.out) == (2, "")
    assert len(captured.err.splitlines()) == 1
    assert captured.err.startswith(f"symbolic-init: error: {tmp_path / 'mine.py'}:")
    assert message in captured.err
