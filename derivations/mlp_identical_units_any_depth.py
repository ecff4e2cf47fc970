r"""In a net of any depth, hidden units that start equal stay equal for ever

Sentence: Symmetry is never broken by depth: however many hidden layers a network has, the units of a layer that start
    equal remain equal.

Source: own wording, of what mlp-identical-units says of two, three and four layers

Theme: 5. Units that start equal

Idea: What makes the units of a layer equal is said layer by layer, and the same words do for all layers. So the number
    of layers may be a symbol $L$, and one proof is for every $L$.

Outline:
    1. The net has $L + 1$ hidden layers, of any widths: $\mathbf{z}_0 = \mathbf{U}\mathbf{x} + \mathbf{u}$,
       then $\mathbf{z}_{l+1} = \mathbf{W}_l\,\phi(\mathbf{z}_l) + \mathbf{b}_l$, and its output is
       $\mathbf{V}\,\phi(\mathbf{z}_L) + \mathbf{v}$. Each layer may start from a constant of its own.
    2. Forwards: layer $0$ has equal entries, because the rows of $\mathbf{U}$ are equal; if layer $l$ is known, so is
       layer $l + 1$, because all entries of $\mathbf{W}_l$ are equal.
    3. Backwards: the errors of layer $L$ are equal because the columns of $\mathbf{V}$ are, those of a layer below
       because all entries of $\mathbf{W}_l$ are.
    4. So a step adds the same to all entries of $\mathbf{W}_l$, for every $l$; by induction over steps this holds for
       ever.

Fails when: in one layer the units differ, in their outgoing weights or their biases (mlp-equal-incoming-weights,
    mlp-equal-weights-biases).

Expected: proved

References:
    I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press (2016), section 8.4.
"""

from sympy import IndexedBase, Symbol, symbols

from symbolic_init.modelling.deep_networks import l
from symbolic_init.modelling.initialisers import constant
from symbolic_init.modelling.networks import mlp
from symbolic_init.modelling.optimisers import adam, momentum
from symbolic_init.vocabulary import identical, remarked

L = Symbol("L", integer=True, positive=True)
c, e = IndexedBase("c", shape=(L,)), IndexedBase("e", shape=(L,))
p, q, r = symbols("p q r")
alike = {"U": 1, "u": 1, "W": (2, 3), "b": 2, "V": 2}

claims = [
    remarked(identical(mlp(L), alike), "from zeros"),
    remarked(
        identical(
            mlp(
                L,
                initial={"U": constant(p), "W": constant(c[l]), "V": constant(q)},
                initial_bias={"u": constant(r), "b": constant(e[l])},
            ),
            alike,
        ),
        "from a constant for each layer",
    ),
    remarked(identical(mlp(L, initial=constant(), optimiser=momentum()), alike), "with momentum"),
    remarked(identical(mlp(L, initial=constant(), optimiser=adam()), alike), "with Adam"),
]
