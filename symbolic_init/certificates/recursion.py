"""A training loop as a recursive function of Coq, from its defining equations.

The state is a record of tensors; `next` functions say what one step computes from the state before it; `after t` is
the state after t steps. What a step computes on the way has a value from step 1 on (before it: 0). What it computes
layer by layer is a recursion on layers within the step, upwards from layer 0 or downwards from the last one, above
which it is 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from symbolic_init.certificates.equations import Equation, equation
from symbolic_init.certificates.errors import NotExportedError
from symbolic_init.certificates.gallina import Printer, binders, tensor_type
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import Add, Entry, Formula, Num, Term

if TYPE_CHECKING:
    from symbolic_init.certificates.lemmas import Context


class Recursion:
    """The definitions for a set of defining equations."""

    def __init__(self, prefix: str, formulas: Sequence[Formula], printer: Printer, context: Context) -> None:
        self.prefix, self.printer = prefix, printer
        equations = [equation(formula) for formula in dict.fromkeys(formulas)]
        self.starts = {e.tensor: e for e in equations if e.time is None}
        self.bases = {e.tensor: e for e in equations if Num(0) in e.indices}
        self.steps = {e.tensor: e for e in equations if e.time is not None and Num(0) not in e.indices}
        self.downwards = {name for name, e in self.steps.items() if e.layer is None and _mentions_itself(e)}
        if any(self.steps[name].last is None for name in self.downwards) or self.bases.keys() - self.steps.keys():
            raise NotExportedError("a recursion on layers that does not end")
        self.defined = [*dict.fromkeys([*self.starts, *self.steps])]
        self.context = context.without(tensors=self.defined)
        self._uses = {name: self._used(name) for name in self.defined}

    def value(self, name: str) -> str | None:
        """The tensor, as a function of time and indices; None for one that is not defined here."""
        if name not in self.defined:
            return None
        arguments = self._arguments(name)
        text = f"{self.prefix}_{self.printer.tensor(name)}"
        return f"({' '.join([text, *arguments])})" if arguments else text

    def holds(self, formula: Formula) -> str:
        """A proof of one of the equations."""
        found = equation(formula)
        if found.tensor in self.downwards and found.time is not None:
            names = [self.printer.symbol(v) for v in found.variables]
            order = [self.printer.symbol(s) for s in (found.time, *found.symbols)]
            lemma = " ".join([self._above(found.tensor), *(text for text, _ in self.context.groups(self.printer))])
            return f"(fun {' '.join(names)} => {lemma} _ {' '.join(order)})"
        return f"(fun {' '.join('_' for _ in found.variables)} => eq_refl)" if found.variables else "eq_refl"

    def body(self, tensor: str, indices: Sequence[int]) -> Term:
        """What the equations say of an entry, the first of whose indices is the time."""
        time, *rest = indices
        found = (self.steps if time else self.starts).get(tensor)
        if time and found is not None and found.layer is not None and rest[found.layer] == 0:
            found = self.bases[tensor]
        if found is None:
            raise NotExportedError(f"{tensor} before the first step")
        return found.at(time, rest)

    def text(self) -> list[str]:
        """The definitions, in a section whose variables are the data."""
        p, show = self.prefix, self.printer
        groups = self.context.groups(show)
        state = [name for name in self.defined if name in self.starts]
        fields = "; ".join(f"{self._now(name)} : {self._type(name)}" for name in state)
        kept = f"Record {p}_state := {{ {fields} }}." if state else f"Definition {p}_state := unit."
        lines = [kept, "", f"Section {p}."]
        lines += [f"Variables {binders(groups)}."] if groups else []
        order = [e for e in self.steps.values() if e.tensor not in self.starts]
        order += [e for e in self.steps.values() if e.tensor in self.starts]
        for e in order:
            lines += self._defined(e)
        begin = "; ".join(
            f"{self._now(n)} := {_function(self._indices(self.starts[n]), show.term(self.starts[n].body))}"
            for n in state
        )
        after = "; ".join(
            f"{self._now(n)} := {self._next(n)} now t" if n in self.steps else f"{self._now(n)} := {self._now(n)} now"
            for n in state
        )
        lines += [
            f"Definition {p}_step (now : {p}_state) (t : nat) : {p}_state := {self._made(after)}.",
            f"Fixpoint {p}_after (t : nat) : {p}_state :=",
            f"  match t with O => {self._made(begin)} | S t => {p}_step ({p}_after t) t end.",
        ]  # fmt: skip
        for name in self.defined:
            own = f"{p}_{show.tensor(name)}"
            if name in self.starts:
                lines.append(f"Definition {own} (t : nat) := {self._now(name)} ({p}_after t).")
            else:
                nothing, later = _function(self._indices(self.steps[name]), "0"), f"{self._next(name)} ({p}_after t) t"
                lines.append(f"Definition {own} (t : nat) : {self._type(name)} :=")
                lines.append(f"  match t with O => {nothing} | S t => {later} end.")
        return [*lines, f"End {p}."]

    def _defined(self, e: Equation) -> list[str]:
        """The function of a step that computes a tensor."""
        show, name = self.printer, self._next(e.tensor)
        assert e.time is not None
        time, indices = show.symbol(e.time), self._indices(e)
        of = binders([("now", f"{self.prefix}_state"), *((i, "nat") for i in (time, *indices))])
        if e.tensor in self.downwards:
            assert e.last is not None
            layer, last, whole = indices[0], show.symbol(e.last), " ".join(["now", time, *indices])
            below = self._in_step(e, f"{name}_from rest")
            return [
                f"Fixpoint {name}_from (rest : nat) {of} : R :=",
                f"  match rest with O => 0 | S rest => {below} end.",
                f"Definition {name} {of} : R := {name}_from (S {last} - {layer}) {whole}.",
                f"Lemma {self._above(e.tensor)} {of} :",
                f"  {name} {whole} = {self._in_step(e)}.",
                f"Proof using All. unfold {name}. by_layers {layer} {last}. Qed.",
            ]
        if e.layer is None:
            return [f"Definition {name} {of} : R :=\n  {self._in_step(e)}."]
        layer, base = indices[e.layer], self._in_step(self.bases[e.tensor].named_as(e))
        return [
            f"Fixpoint {name} {of} {{struct {layer}}} : R :=",
            f"  match {layer} with O => {base} | S {layer} => {self._in_step(e)} end.",
        ]

    def _above(self, name: str) -> str:
        """The lemma that a tensor satisfies its equation at every layer."""
        return f"{self.prefix}_layers_{self.printer.tensor(name)}"

    def _made(self, fields: str) -> str:
        return f"{{| {fields} |}}" if fields else "tt"

    def _now(self, name: str) -> str:
        return f"{self.prefix}_now_{self.printer.tensor(name)}"

    def _next(self, name: str) -> str:
        return f"{self.prefix}_next_{self.printer.tensor(name)}"

    def _indices(self, e: Equation) -> list[str]:
        return [self.printer.symbol(i) for i in e.symbols]

    def _type(self, name: str) -> str:
        e = self.starts.get(name) or self.steps[name]
        return tensor_type(name, len(e.indices))

    def _in_step(self, e: Equation, itself: str = "") -> str:
        """The body of an equation, with the state before the step for tensors at t and `next` for those at t + 1."""
        return _StepPrinter(self, e, itself).term(e.body, (), 200)

    def _used(self, name: str) -> set[str]:
        """The variables of the section on which the final function of a tensor depends."""
        tensors, pending = set[str](), [name, *self.starts]
        while pending:
            current = pending.pop()
            if current in tensors:
                continue
            tensors.add(current)
            for e in self._equations(current):
                pending += [n for n in k.tensor_names(e.body) if n in self.defined]
        bodies = [e.body for name in tensors for e in self._equations(name)]
        found = set[str]()
        for body in bodies:
            found |= self.printer.used(body)
        return found

    def _equations(self, name: str) -> list[Equation]:
        return [kind[name] for kind in (self.starts, self.bases, self.steps) if name in kind]

    def _arguments(self, name: str) -> list[str]:
        return [text for text, _ in self.context.groups(self.printer) if text in self._uses[name]]


class _StepPrinter(Printer):
    """Prints the body of a step's equation."""

    def __init__(self, recursion: Recursion, of: Equation, itself: str) -> None:
        super().__init__(recursion.printer.names)
        self.recursion, self.of, self.itself = recursion, of, itself

    def _term(self, term: Term, env: tuple[str, ...]) -> tuple[str, int]:
        if not isinstance(term, Entry) or term.tensor not in self.recursion.defined:
            return super()._term(term, env)
        time, *indices = term.indices
        rest = [self.index(i, env) for i in indices]
        r, t = self.recursion, self.of.time
        if time == t:
            return " ".join([r._now(term.tensor), "now", *rest]), 10
        if t is not None and time == Add((t, Num(1))):
            name = self.itself if self.itself and term.tensor == self.of.tensor else r._next(term.tensor)
            return " ".join([name, "now", self.symbol(t), *rest]), 10
        raise NotExportedError(f"expected {term.tensor} at t or at t + 1, found it at {time!r}")


def _mentions_itself(e: Equation) -> bool:
    """Does the equation speak of other entries of the same tensor at the same step?"""
    return any(
        isinstance(node, Entry) and node.tensor == e.tensor and e.time is not None
        and node.indices[0] == Add((e.time, Num(1))) for node in k.walk(e.body)
    )  # fmt: skip


def _function(names: Sequence[str], body: str) -> str:
    return f"fun {' '.join(names)} => {body}" if names else body
