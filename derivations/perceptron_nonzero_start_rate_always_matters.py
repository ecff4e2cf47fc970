r"""Not every start other than zero makes the learning rate matter

Sentence: ... the learning rate (eta) only has an effect on the classification outcome if the weights are
    initialized to non-zero values.

Source: S. Raschka, Python Machine Learning, chapter 2, read as: with a non-zero start it does have an effect

Theme: 2. Where the learning rate does more

Idea: A rate acts only through updates, and an update happens only on a mistake. On samples that both runs
    classify alike, whatever the rates, no prediction tells one rate from the other.

Outline:
    1. Suppose a start that is not zero, two different rates, and samples that are not zero.
    2. Were the sentence true in this reading, the two runs would have to differ in a prediction sooner or
       later. The claim says so of the first three steps.
    3. One sample shown again and again, which both runs classify rightly from some step on, is enough: then
       nothing moves any more, so that the predictions have been the same and stay the same for ever.

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
