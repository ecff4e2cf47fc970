r"""For Adaline from zero weights, the learning rate changes more than the scale

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2, said there of the perceptron and read here of Adaline

Theme: 2. Where the learning rate does more

Idea: The output of Adaline is $\mathbf{w} \cdot \mathbf{x}$ itself, which sees the size of the weights. After
    one step they are $\eta$ times something; the error of the second step then mixes a label without $\eta$
    and an output with it.

Outline:
    1. At step 1 the output is 0, so $\mathbf{w}^{(1)} = \eta\,y^{(1)}\,\mathbf{x}^{(1)}$: only rescaled (see
       adaline-zero-init-first-step).
    2. At step 2 the update is $\eta\,(y^{(2)} - \eta\,y^{(1)}\,\mathbf{x}^{(1)} \cdot
       \mathbf{x}^{(2)})\,\mathbf{x}^{(2)}$, in which $\eta$ stands once more inside the bracket.
    3. So the proportion between the two samples depends on the rate. In several dimensions the weights of two
       runs leave a common line; with one input they can even have opposite signs.

Fails when: from step 2 on, as soon as $\mathbf{x}^{(1)} \cdot \mathbf{x}^{(2)} \ne 0$. Zero weights are not
    enough: it takes a prediction that does not see a positive factor, as the perceptron's
    (perceptron-zero-init).

Expected: refuted

References:
    B. Widrow and M. E. Hoff, Adaptive switching circuits, IRE WESCON Convention Record (1960).
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import adaline
from symbolic_init.vocabulary import only_rescaled, same_direction

loop = adaline()

claims = [
    only_rescaled(loop, "w", by="eta"),
    same_direction(loop, "w", whatever="eta"),
]
