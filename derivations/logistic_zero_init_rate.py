r"""For logistic regression from zero weights, the learning rate changes the direction

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, said there of the perceptron and read here of logistic
    regression

Theme: 2. Where the learning rate does more

Idea: The output $\sigma(\mathbf{w} \cdot \mathbf{x})$ sees the size of the weights: a larger rate has come
    closer to 0 or 1 after one step, so the second update is of another length relative to the first.

Outline:
    1. At step 1 the output is $\sigma(0) = 1/2$ whatever the rate: only rescaled (see
       logistic-zero-init-first-step).
    2. At step 2 the output depends on $\eta$, and with it the weight that the second sample gets.
    3. Two samples in different directions then give weights in different directions.
    4. The exponential has no rational value there, so both sides of the equation that fails are enclosed
       between rationals, and the two intervals do not meet.

Fails when: from step 2 on, as soon as the first two samples are neither orthogonal nor parallel. With one
    input the weight can change its sign only.

Expected: refuted

References:
    S. Raschka, Python Machine Learning, Packt (2015), chapter 3.
"""

from symbolic_init.modelling.neurons import logistic_regression
from symbolic_init.vocabulary import same_direction

claim = same_direction(logistic_regression(), "w", whatever="eta")
