"""What a tensor may look like at every step: fixed, or a function of some of its axes only. Found as a fixpoint."""

from __future__ import annotations

from dataclasses import dataclass

from symbolic_init.kernel import rules
from symbolic_init.kernel.normal_form import frozen
from symbolic_init.kernel.terms import Entry, Equal, Num, Sym, Term, free_symbols, replace, tensor_names
from symbolic_init.proving.conversion import Conversion, Leaf, Rewriting
from symbolic_init.proving.function_facts import FunctionFacts
from symbolic_init.system import NEXT, TIME, Tensor, TransitionSystem, generalise


@dataclass(frozen=True)
class Form:
    """fixed: the tensor is this term at every step; otherwise it varies, and depends on the kept axes only."""

    fixed: Term | None
    kept: tuple[bool, ...]

    def is_general(self) -> bool:
        """Does the form say nothing?"""
        return self.fixed is None and all(self.kept)


@dataclass(frozen=True)
class Analysis:
    """The forms of all tensors, and every defining term rewritten with them (reduced tensors by their new names)."""

    forms: dict[str, Form]
    terms: dict[str, Term]
    names: dict[str, str]


def analyse(system: TransitionSystem, facts: FunctionFacts) -> Analysis:
    """Start from the forms of the initial state, run one update symbolically, join, repeat until closed."""
    rewrite = _Rewriter(system, facts)
    forms = {T.name: Form(system.initial[T.name], _axes(T, system.initial[T.name])) for T in system.state}
    while True:
        current, terms = dict(forms), {}
        for tensor, body in system.intermediates:
            terms[tensor.name] = term = rewrite(body, current)
            is_fixed = TIME not in free_symbols(term)
            current[tensor.name] = Form(term if is_fixed else None, _axes(tensor, term))
            if tensor.name in system.bases:
                lowest = rewrite(system.bases[tensor.name], current)
                current[tensor.name] = _at_every_layer(current[tensor.name], tensor, lowest)
        new = {}
        for tensor in system.state:
            terms[tensor.name] = term = rewrite(system.update[tensor.name], current)
            new[tensor.name] = _join(forms[tensor.name], tensor, term)
        if new == forms:
            return Analysis(current, terms, rewrite.names)
        forms = new


def _join(old: Form, tensor: Tensor, term: Term) -> Form:
    if old.fixed is not None and frozen(old.fixed) == frozen(term):
        return old
    kept = tuple(a or b for a, b in zip(old.kept, _axes(tensor, term), strict=True))
    return Form(None, kept)


def _at_every_layer(above: Form, tensor: Tensor, lowest: Term) -> Form:
    """The form of all layers: that of the later ones, if the lowest has it too."""
    if above.fixed is not None and not above.kept[0] and frozen(above.fixed) == frozen(lowest):
        return above
    _, *kept = (a or b for a, b in zip(above.kept, _axes(tensor, lowest), strict=True))
    return Form(None, (True, *kept))


def _axes(tensor: Tensor, term: Term) -> tuple[bool, ...]:
    """Which of the tensor's axes the term depends on."""
    return tuple(_depends(term, index) for index in tensor.indices)


def _depends(term: Term, index: Sym) -> bool:
    return index in free_symbols(term) and frozen(without(term, (index,))) != frozen(term)


def without(term: Term, indices: tuple[Sym, ...]) -> Term:
    """The term with 1 for indices on which it does not depend."""
    new = replace(term, {index: Num(1) for index in indices})
    assert isinstance(new, Term)
    return new


def reduced_names(system: TransitionSystem) -> dict[str, str]:
    """A name for each tensor of the reduced loop: v for w, a tilde (before a number at the end) otherwise."""
    used = {T.name for T in (*system.tensors(), *system.constants, *(i.tensor for i in system.inputs))}
    return {T.name: "v" if T.name == "w" and "v" not in used else _with_tilde(T.name) for T in system.tensors()}


def _with_tilde(name: str) -> str:
    stem = name.rstrip("0123456789")
    return f"{stem}~{name[len(stem) :]}"


def reduced_entry(tensor: Tensor, form: Form, name: str, time: Term) -> Entry:
    """The reduced tensor's entry that stands for the tensor's general entry."""
    kept = tuple(index for index, keep in zip(tensor.indices, form.kept, strict=True) if keep)
    return Entry(name, (time, *kept))


class _Rewriter:
    """Rewrites defining terms with the forms of the tensors that they mention."""

    def __init__(self, system: TransitionSystem, facts: FunctionFacts) -> None:
        self.facts, self.names = facts, reduced_names(system)
        self.times: dict[str, tuple[Tensor, Term]] = {T.name: (T, TIME) for T in system.state}
        self.times |= {T.name: (T, NEXT) for T, _ in system.intermediates}
        self.leaves: dict[tuple[str, Form], Rewriting] = {}

    def __call__(self, body: Term, forms: dict[str, Form]) -> Term:
        mentioned = sorted(name for name in tensor_names(body) if name in forms and not forms[name].is_general())
        return Conversion(self.facts, {name: self.leaf(name, forms[name]) for name in mentioned}).convert(body).core

    def leaf(self, name: str, form: Form) -> Rewriting:
        """The form as an equation, which is made once."""
        if (name, form) not in self.leaves:
            tensor, time = self.times[name]
            value = form.fixed if form.fixed is not None else reduced_entry(tensor, form, self.names[name], time)
            equation = generalise(Equal(tensor.at(time), value), *tensor.indices)
            self.leaves[name, form] = Leaf(rules.assume(equation), time)
        return self.leaves[name, form]
