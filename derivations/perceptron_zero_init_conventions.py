r"""The rate only rescales under every convention for the step at zero and for the labels

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, read under each convention that books use

Theme: 1. The learning rate of a perceptron only rescales

Idea: At a zero start the net input is exactly 0, so the value $\phi(0)$ decides what the first sample does.
    But whatever that value is, $\phi(\eta z) = \phi(z)$ for every $\eta > 0$, and no more is needed.

Outline:
    1. Labels $-1$ and $1$, with $\phi(0) = 1$, $0$ and $-1$.
    2. Labels $0$ and $1$, with the same three values at 0.
    3. Each time the same reduction $\mathbf{w} = \eta\,\mathbf{v}$, with its own smaller loop.

Fails when: never because of the convention. It does decide which weights come out: a first sample with the
    label 1 moves nothing if $\phi(0) = 1$ and moves the weights if not.

Expected: proved

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import only_rescaled, remarked

conventions = [(labels, value) for labels in ((-1, 1), (0, 1)) for value in (1, 0, -1)]

claims = [
    remarked(
        only_rescaled(perceptron(labels=labels, step_at_zero=value), "w", by="eta"),
        rf"with the labels ${labels[0]}$ and ${labels[1]}$ and $\phi(0) = {value}$",
    )
    for labels, value in conventions
]
