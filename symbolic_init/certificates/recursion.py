"""A training loop as a recursive function of Coq, from its defining equations.

The state is a record of tensors; `next` functions say what one step computes from the state before it; `after t` is
the state after t steps. What a step computes on the way has a value from step 1 on (before it: 0).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from symbolic_init.certificates.errors import NotExportedError
from symbolic_init.certificates.gallina import Printer, binders, tensor_type
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import INDEX, Add, Entry, Equal, ForAll, Formula, Num, Sym, Term

if TYPE_CHECKING:
    from symbolic_init.certificates.lemmas import Context


@dataclass(frozen=True)
class Equation:
    """tensor[0, indices] = body (time None), or tensor[time + 1, indices] = body."""

    tensor: str
    time: Sym | None
    indices: tuple[Sym, ...]
    body: Term
    variables: tuple[Sym, ...]  # in the order of the quantifiers


def equation(formula: Formula) -> Equation:
    """A defining equation taken apart."""
    variables: list[Sym] = []
    inner = formula
    while isinstance(inner, ForAll):
        used = {s.name for s in k.free_symbols(inner)} | {v.name for v in variables}
        hint = inner.hint
        while hint in used:
            hint += "_"
        variables.append(Sym(hint, INDEX))
        inner = k.open_body(inner.body, variables[-1])
    match inner:
        case Equal(Entry(name, (Num(0), *indices)), body):
            return Equation(name, None, _symbols(indices), body, tuple(variables))
        case Equal(Entry(name, (Add((Sym() as time, Num(1))), *indices)), body):
            return Equation(name, time, _symbols(indices), body, tuple(variables))
    raise NotExportedError(f"expected a defining equation, found {formula!r}")


def _symbols(indices: Sequence[Term]) -> tuple[Sym, ...]:
    found = tuple(i for i in indices if isinstance(i, Sym))
    if len(found) != len(indices):
        raise NotExportedError("a loop that is defined layer by layer")
    return found


class Recursion:
    """The definitions for a set of defining equations."""

    def __init__(self, prefix: str, formulas: Sequence[Formula], printer: Printer, context: Context) -> None:
        self.prefix, self.printer = prefix, printer
        equations = [equation(formula) for formula in dict.fromkeys(formulas)]
        self.starts = {e.tensor: e for e in equations if e.time is None}
        self.steps = {e.tensor: e for e in equations if e.time is not None}
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
        return f"(fun {' '.join('_' for _ in found.variables)} => eq_refl)" if found.variables else "eq_refl"

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
            assert e.time is not None
            of = [("now", f"{p}_state"), (show.symbol(e.time), "nat"), *((show.symbol(i), "nat") for i in e.indices)]
            lines.append(f"Definition {self._next(e.tensor)} {binders(of)} : R :=\n  {self._in_step(e)}.")
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

    def _made(self, fields: str) -> str:
        return f"{{| {fields} |}}" if fields else "tt"

    def _now(self, name: str) -> str:
        return f"{self.prefix}_now_{self.printer.tensor(name)}"

    def _next(self, name: str) -> str:
        return f"{self.prefix}_next_{self.printer.tensor(name)}"

    def _indices(self, e: Equation) -> list[str]:
        return [self.printer.symbol(i) for i in e.indices]

    def _type(self, name: str) -> str:
        e = self.starts.get(name) or self.steps[name]
        return tensor_type(len(e.indices))

    def _in_step(self, e: Equation) -> str:
        """The body of an equation, with the state before the step for tensors at t and `next` for those at t + 1."""
        return _StepPrinter(self, e).term(e.body, (), 200)

    def _used(self, name: str) -> set[str]:
        """The variables of the section on which the final function of a tensor depends."""
        tensors, pending = set[str](), [name, *self.starts]
        while pending:
            current = pending.pop()
            if current in tensors:
                continue
            tensors.add(current)
            for e in (self.starts.get(current), self.steps.get(current)):
                pending += [] if e is None else [n for n in k.tensor_names(e.body) if n in self.defined]
        bodies = [e.body for n in tensors for e in (self.starts.get(n), self.steps.get(n)) if e is not None]
        found = set[str]()
        for body in bodies:
            found |= self.printer.used(body)
        return found

    def _arguments(self, name: str) -> list[str]:
        return [text for text, _ in self.context.groups(self.printer) if text in self._uses[name]]


class _StepPrinter(Printer):
    """Prints the body of a step's equation."""

    def __init__(self, recursion: Recursion, of: Equation) -> None:
        super().__init__(recursion.printer.names)
        self.recursion, self.of = recursion, of

    def _term(self, term: Term, env: tuple[str, ...]) -> tuple[str, int]:
        if not isinstance(term, Entry) or term.tensor not in self.recursion.defined:
            return super()._term(term, env)
        time, *indices = term.indices
        rest = [self.index(i, env) for i in indices]
        r, t = self.recursion, self.of.time
        if time == t:
            return " ".join([r._now(term.tensor), "now", *rest]), 10
        if t is not None and time == Add((t, Num(1))):
            return " ".join([r._next(term.tensor), "now", self.symbol(t), *rest]), 10
        raise NotExportedError(f"expected {term.tensor} at t or at t + 1, found it at {time!r}")


def _function(names: Sequence[str], body: str) -> str:
    return f"fun {' '.join(names)} => {body}" if names else body
