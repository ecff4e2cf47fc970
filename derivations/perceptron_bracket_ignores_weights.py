r"""What multiplies the rate in an update does depend on the weights

Sentence: ... shouldn't [Something that does not depend on $\eta$] be [Something that does not depend on W(i)]
    ...?

Source: comment by pimajor under the answer to question 26134 on Data Science Stack Exchange

Theme: 2. Where the learning rate does more

Idea: The bracket is $(y - \phi(\mathbf{w} \cdot \mathbf{x}))\,\mathbf{x}$. The weights stand in it, and other
    weights can give another prediction.

Outline:
    1. Compare two runs with one rate, on the same sample, from two starts.
    2. One start classifies the sample rightly, and its bracket is zero.
    3. The other does not, and its bracket is twice the label times the sample.

Fails when: the two starts agree about the sample. From the zero start the bracket is a function of the data,
    but that is because the weights are (perceptron-direction-from-data-alone).

Expected: refuted

References:
    F. Rosenblatt, The perceptron: a probabilistic model for information storage and organization in the brain (1958).
"""

from symbolic_init.modelling.initialisers import symbolic
from symbolic_init.modelling.neurons import k, perceptron, x, y, yhat
from symbolic_init.vocabulary import independent_of

loop = perceptron(initial=symbolic())
bracket = (y - yhat) * x[k]

claim = independent_of(loop, bracket, of="w0", first=1)
