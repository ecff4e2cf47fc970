"""How much work a term can make for the kernel: what a stranger's file may not exceed."""

from __future__ import annotations

from symbolic_init.kernel.terms import Num, Pow, Syntax
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.proof_files.order import parts_first

MOST = 100_000


class Weights:
    """The weights of nodes: how many parts each has when it is written out in full, long numbers and powers as many.

    No number in the normal form of a node has more than eight bits for each unit of its weight.
    """

    def __init__(self) -> None:
        self._known: dict[int, int] = {}  # by the id of a node or of a set of hypotheses, which the file's lines keep

    def are_too_large(self, thing: Syntax | Theorem) -> bool:
        """Does the node, or anything that the theorem says or assumes, weigh more than is allowed?"""
        if isinstance(thing, Syntax):
            return self._of(thing) > MOST
        hypotheses = thing.hypotheses
        if id(hypotheses) not in self._known:
            self._known[id(hypotheses)] = max(map(self._of, hypotheses), default=0)
        return max(self._of(thing.conclusion), self._known[id(hypotheses)]) > MOST

    def _of(self, node: Syntax) -> int:
        if id(node) in self._known:
            return self._known[id(node)]
        for current in parts_first(node, Syntax.children, self._known):
            parts = sum([self._known[id(part)] for part in current.children()])
            match current:
                case Num(value):
                    weight = 1 + (value.numerator.bit_length() + value.denominator.bit_length()) // 8
                case Pow(_, exponent):
                    weight = 1 + parts * max(abs(exponent), 1)
                case _:
                    weight = 1 + parts
            self._known[id(current)] = weight
        return self._known[id(node)]
