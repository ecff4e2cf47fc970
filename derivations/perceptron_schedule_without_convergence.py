r"""With rates that fall too fast the perceptron never separates data that can be separated

Sentence: The perceptron converges on separable data for every positive learning-rate schedule.

Source: own wording

Theme: 3. Mistakes of a perceptron

Idea: Steps on one sample that shrink like $8^{-t}$ add up to less than what is missing there. Then it stays wrong for
    ever.

Outline:
    1. The samples are $(1, 1)$ and $(-3, 1)$, both with the label 1; $(0, 1)$ separates them. The first step, at the
       rate 1, leads to $\mathbf{w} = (1, 1)$: from there the second sample is wrong by 2. What follows is claimed of
       epochs from there, where each rate is an eighth of the one before.
    2. By induction the first sample stays right and the second one wrong: $w_1 + w_2 = 12/7 + 16 r/7$ and
       $w_2 - 3 w_1 = -4/7 - 80 r/7$, where $r > 0$ is the next rate.
    3. So there is a mistake in every epoch.

Fails when: the rate is constant (perceptron-mistake-bound).

Expected: refuted
"""

from sympy import Eq, Piecewise, Rational, symbols

from symbolic_init.modelling.training_loop import TrainingLoop
from symbolic_init.vocabulary import fails_for_some, holds, remarked

w1, w2, r, wrong1, wrong2 = symbols("w1 w2 r wrong1 wrong2")


def wrong(net):
    """1 at a mistake on a sample with the label 1."""
    return Piecewise((1, net <= 0), (0, True))


loop = TrainingLoop(
    name="epochs of two samples after the first step",
    state={w1: 1, w2: 1, r: Rational(1, 8)},
    inputs=[],
    intermediates={wrong1: wrong(w1 + w2), wrong2: wrong(w2 - 3 * w1)},
    update={w1: w1 + r * (wrong1 - 3 * wrong2), w2: w2 + r * (wrong1 + wrong2), r: r / 8},
)
every = holds(
    loop,
    r > 0,
    Eq(w1 + w2, Rational(12, 7) + Rational(16, 7) * r),
    Eq(w2 - 3 * w1, -Rational(4, 7) - Rational(80, 7) * r),
    wrong1 + wrong2 >= 1,
)

claim = remarked(fails_for_some(every), "in some epoch there is no mistake")
