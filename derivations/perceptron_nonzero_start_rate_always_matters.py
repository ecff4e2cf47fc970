r"""Not every start other than zero makes the learning rate matter

Sentence: ... the learning rate (eta) only has an effect on the classification outcome if the weights are
    initialized to non-zero values.

Source: S. Raschka, Python Machine Learning, chapter 2, read as: with a non-zero start it does have an effect

Idea: A rate acts only through updates, and an update happens only on a mistake. If the start already
    classifies every sample rightly, no rate ever acts.

Outline:
    1. Suppose a start that is not zero, two different rates, and samples that are not zero.
    2. Were the sentence true in this reading, two rates would have to differ in a prediction sooner or later.
    3. Take a start that is right about every sample: nothing ever moves, and all rates predict the same.

Fails when: "has an effect" is read as "can have an effect", which is true
    (perceptron-nonzero-start-rate-can-matter).

Expected: refuted

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import assuming, different, independent_of, never, nonzero

loop = perceptron(initial=symbolic())

claim = assuming(
    never(independent_of(loop, of="eta", first=3)),
    nonzero(loop, "w0"),
    nonzero(loop, "x"),
    different(loop, "eta"),
)
