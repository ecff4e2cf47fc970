r"""From zero weights, the learning rate only rescales the perceptron

Sentence: If all the weights are initialized to zero, the learning rate parameter eta affects only the scale
    of the weight vector, not the direction.

Source: S. Raschka, Python Machine Learning, chapter 2

Theme: 1. The learning rate of a perceptron only rescales

Idea: Write $\mathbf{w} = \eta\,\mathbf{v}$. The prediction looks only at the sign of
    $\mathbf{w} \cdot \mathbf{x}$, and a positive factor $\eta$ does not change a sign. So $\mathbf{v}$ moves
    by a rule in which $\eta$ does not occur.

Outline:
    1. Initiation: $\mathbf{w}^{(0)} = \mathbf{0} = \eta\,\mathbf{0}$.
    2. Consecution: if $\mathbf{w} = \eta\,\mathbf{v}$ before a step, then $\phi(\mathbf{w} \cdot \mathbf{x})
       = \phi(\mathbf{v} \cdot \mathbf{x})$; so the step adds $\eta\,(y - \phi(\mathbf{v} \cdot
       \mathbf{x}))\,\mathbf{x}$, and $\mathbf{w}$ is $\eta$ times the next $\mathbf{v}$.
    3. Hence, by induction, $\mathbf{w}^{(t)} = \eta\,\mathbf{v}^{(t)}$ after every step, for any number of
       inputs and any data.
    4. The update $\Delta\mathbf{w}$ of every step is therefore $\eta$ times something that does not depend on
       $\eta$.

Fails when: the weights, the bias or a threshold do not start at zero; the output is linear or smooth, as in
    Adaline and logistic regression; the weights decay by a factor that contains $\eta$; $\eta$ is negative.

Expected: proved

References:
    F. Rosenblatt, The perceptron: a probabilistic model for information storage and organization in the brain (1958).
    S. Raschka, Python Machine Learning, Packt (2015), chapter 2.
"""

from symbolic_init.modelling.neurons import perceptron
from symbolic_init.vocabulary import only_rescaled, updates_only_rescaled

loop = perceptron()

claims = [
    only_rescaled(loop, "w", by="eta"),
    updates_only_rescaled(loop, "w", by="eta"),
]
pictures = ["boundary"]
