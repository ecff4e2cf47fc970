"""Theorems of the kernel as lemmas of Coq: for all tensors and functions that satisfy the hypotheses, the conclusion.

A derivation becomes a chain of assertions, one for each step that is cited more than once or that is an identity of
numbers; the steps between them are written inside. What the kernel renames or substitutes in, and what it drops the
definitions of, is a lemma of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from symbolic_init.certificates.gallina import Printer, binders, kind, tensor_type
from symbolic_init.certificates.inference import Inference, Premise, default, relevant
from symbolic_init.certificates.names import KNOWN_FUNCTIONS
from symbolic_init.certificates.recursion import Recursion
from symbolic_init.kernel import terms as k
from symbolic_init.kernel.terms import App, AtMost, Entry, Formula, Less, Num, Sym, Syntax, Term
from symbolic_init.kernel.theorem import Theorem

WORD, STEP = re.compile(r"[A-Za-z_][\w']*"), re.compile(r"s\d+$")
LONGEST = 1_500  # characters of a proof term that is still written inside another
Key = tuple[Formula, frozenset[Formula]]
NUMERIC = frozenset({"ring", "recast", "rearrange", "induction"})


@dataclass(frozen=True)
class Context:
    """What formulas are about: free variables, tensors and functions, each with its type."""

    symbols: tuple[Sym, ...]
    tensors: tuple[tuple[str, int], ...]
    functions: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, nodes: Iterable[Syntax]) -> Context:
        """Of these nodes, in the order of their names; functions that Coq has are none."""
        symbols, tensors, functions = set[Sym](), dict[str, int](), dict[str, int]()
        seen = set[int]()
        pending = list(nodes)
        while pending:
            node = pending.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            pending += node.children()
            match node:
                case Sym():
                    symbols.add(node)
                case Entry(name, indices):
                    tensors[name] = len(indices)
                case App(name, arguments) if name not in KNOWN_FUNCTIONS:
                    functions[name] = len(arguments)
        ordered = sorted(symbols, key=lambda s: (s.sort != k.INDEX, s.name))
        return cls(tuple(ordered), tuple(sorted(tensors.items())), tuple(sorted(functions.items())))

    def groups(self, printer: Printer) -> list[tuple[str, str]]:
        """The names with their types."""
        found = [(printer.symbol(s), kind(s.sort)) for s in self.symbols]
        found += [(printer.function(name), function_type(arity)) for name, arity in self.functions]
        return found + [(printer.tensor(name), tensor_type(name, arity)) for name, arity in self.tensors]

    def without(
        self, symbols: Collection[Sym] = (), tensors: Collection[str] = (), functions: Collection[str] = ()
    ) -> Context:
        """The context without some of it."""
        return Context(
            tuple(s for s in self.symbols if s not in symbols),
            tuple((name, arity) for name, arity in self.tensors if name not in tensors),
            tuple((name, arity) for name, arity in self.functions if name not in functions),
        )


def function_type(arity: int) -> str:
    """The type of a function of so many numbers."""
    return " -> ".join(["R"] * (arity + 1))


@dataclass(frozen=True)
class Lemma:
    """A lemma that has been written: its name, and what it takes, in order."""

    name: str
    context: Context
    hypotheses: tuple[Formula, ...]


class LemmaWriter:
    """Writes the lemmas of one script, each theorem once."""

    def __init__(self, printer: Printer, number: int) -> None:
        self.printer, self.inference, self.number = printer, Inference(printer), number
        self.text: list[str] = []
        self._lemmas: dict[Key, Lemma] = {}
        self._hypotheses: dict[Formula, str] = {}
        self._recursions = 0
        self._steps = 0

    def hypothesis(self, formula: Formula) -> str:
        """The name of a hypothesis, the same wherever it stands."""
        return self._hypotheses.setdefault(formula, f"H{len(self._hypotheses) + 1}")

    def _in_order(self, formulas: Collection[Formula]) -> tuple[Formula, ...]:
        """By their names; new names do not depend on the order in a set, which is another one in another process."""
        for formula in sorted(formulas, key=repr):
            self.hypothesis(formula)
        return tuple(sorted(formulas, key=lambda formula: int(self.hypothesis(formula)[1:])))

    def lemma(self, theorem: Theorem) -> Lemma:
        """The theorem as a lemma, written with all that it rests on."""
        key = _key(theorem)
        if key not in self._lemmas:
            self._lemmas[key] = self._written(theorem)
        return self._lemmas[key]

    def _written(self, theorem: Theorem) -> Lemma:
        for step in _ordered(theorem, _inside):
            for premise in _roots(step):
                self.lemma(premise)
        steps = _ordered(theorem, self._inside)
        hypotheses = self._in_order(theorem.hypotheses)
        context = Context.of((theorem.conclusion, *hypotheses))
        lines, text, floating = self._derivation(theorem, steps, context, frozenset(hypotheses))
        lemma = Lemma(f"L{self.number}_{len(self._lemmas) + 1}", context, hypotheses)
        head = [f"Lemma {lemma.name} {binders(context.groups(self.printer))}".rstrip()]
        head += [f"    ({self.hypothesis(h)} : {self.printer.formula(h)})" for h in hypotheses]
        head[-1] += " :"
        self.text += [*head, f"  {self.printer.formula(theorem.conclusion)}.", "Proof."]
        self.text += [f"  pose ({name} := {value})." for name, value in floating]
        self.text += [*lines, f"  exact {text}.", "Qed.", ""]
        return lemma

    def _derivation(
        self, theorem: Theorem, steps: list[Theorem], context: Context, given: frozenset[Formula]
    ) -> tuple[list[str], str, list[tuple[str, str]]]:
        """The assertions, the proof term that is left, and values for variables on which nothing depends."""
        generalised = {v for step in steps if step.rule == "generalise" and isinstance(v := step.arguments[0], Sym)}
        uses: dict[Key, int] = {}
        for step in steps:
            for premise in self._inside(step):
                uses[_key(premise)] = uses.get(_key(premise), 0) + 1
        texts: dict[Key, str] = {}
        needs: dict[Key, frozenset[Sym]] = {}
        lines: list[str] = []
        whole = _key(theorem)
        for step in steps:
            key = _key(step)
            needs[key] = frozenset(self._needs(step, needs))
            text = self._step(step, lambda premise: texts[_key(premise)])
            simple = len(text) < 40 and step.rule not in NUMERIC
            shared = uses.get(key, 0) > 1 and not simple
            if key != whole and (
                shared or len(text) > LONGEST or (step.rule in NUMERIC and not simple and text[0] == "(")
            ):
                text = self._asserted(step, text, needs[key], generalised, context, given, lines)
            texts[key] = text
        everything = Context.of(
            node for step in steps for node in (step.conclusion, *(a for a in step.arguments if isinstance(a, Syntax)))
        )
        rest = everything.without(
            {*context.symbols} | (generalised - needs[whole]),
            [name for name, _ in context.tensors],
            [name for name, _ in context.functions],
        )
        floating = [(self.printer.symbol(s), default(s)) for s in rest.symbols if s in needs[whole]]
        floating += [
            (self.printer.tensor(n), f"fun {'_ ' * a}: nat => {'0%nat' if n[0] == k.NATURAL else 0}")
            for n, a in rest.tensors
        ]
        floating += [(self.printer.function(n), f"fun {'_ ' * a}: R => 0") for n, a in rest.functions]
        return lines, texts[whole], floating

    def _asserted(
        self, step: Theorem, text: str, needed: frozenset[Sym], generalised: set[Sym], context: Context,
        given: frozenset[Formula], lines: list[str],
    ) -> str:  # fmt: skip
        """The step as an assertion for all its own variables and assumptions; the text that cites it."""
        self._steps += 1
        name = f"s{self._steps}"
        own = sorted(
            (s for s in needed if s in generalised or s not in context.symbols), key=lambda s: (s.sort, s.name)
        )
        local = self._in_order(step.hypotheses - given)
        groups = [(self.printer.symbol(s), kind(s.sort)) for s in own]
        taken = [f"({self.hypothesis(h)} : {self.printer.formula(h)})" for h in local]
        arguments = [*(n for n, _ in groups), *(self.hypothesis(h) for h in local)]
        before = " ".join(filter(None, [binders(groups), *taken]))
        statement = self.printer.formula(step.conclusion)
        head, term = (f"forall {before},\n    ", f"(fun {' '.join(arguments)} => {text})") if before else ("", text)
        names = {n for n, _ in context.groups(self.printer)} | {self.hypothesis(h) for h in given}
        found = {*WORD.findall(f"{statement} {term}")}
        kept = [n for n in sorted(names) if n in found] + [n for n in found if STEP.match(n)]
        only = f"clear - {' '.join(sorted(kept))}" if kept else "clear"  # a large context makes terms slow to read
        lines.append(f"  assert ({name} : {head}{statement})\n    by ({only}; exact {term}).")
        return f"({name} {' '.join(arguments)})" if arguments else name

    def _needs(self, step: Theorem, needs: Mapping[Key, frozenset[Sym]]) -> set[Sym]:
        """The free variables of the step's proof term."""
        found = k.free_symbols(step.conclusion)
        for h in step.hypotheses:
            found |= k.free_symbols(h)
        for argument in step.arguments:
            if isinstance(argument, Syntax):
                found |= k.free_symbols(argument)
        for premise in self._inside(step):
            found |= needs[_key(premise)]
        if step.rule == "generalise":
            found -= {step.arguments[0]}
        return found

    def _inside(self, step: Theorem) -> list[Theorem]:
        """The premises that are not in lemmas which have been written."""
        return [] if _key(step) in self._lemmas else _inside(step)

    def _step(self, step: Theorem, premise: Premise) -> str:
        if _key(step) in self._lemmas:
            return self._applied(self.lemma(step), {}, {})
        match step.rule, step.arguments:
            case "discharge", (Formula() as formula, Theorem() as of):
                return f"(fun {self.hypothesis(formula)} : {self.printer.formula(formula)} => {premise(of)})"
            case "order_cases", (Term() as term, Theorem() as first, Theorem() as second):
                cases = (AtMost(Num(0), term), first), (Less(term, Num(0)), second)
                texts = (f"(fun {self.hypothesis(p)} : {self.printer.formula(p)} => {premise(of)})" for p, of in cases)
                return f"(order_cases ({self.printer.term(term)}) _ {' '.join(texts)})"
            case (("substitute" | "rename" as rule), (Theorem() as of, *pairs)):
                new: dict[Any, Any] = dict(cast(list[tuple[Any, Any]], pairs))
                return self._applied(
                    self.lemma(of), new if rule == "substitute" else {}, new if rule == "rename" else {}
                )
            case "drop_definitions", (Theorem() as of, *equations):
                return self._dropped(self.lemma(of), tuple(e for e in equations if isinstance(e, Formula)))
        return self.inference.step(step, premise, self.hypothesis)

    def _applied(self, lemma: Lemma, values: Mapping[Sym, k.Term], names: Mapping[str, str]) -> str:
        """A lemma about other numbers or tensors."""
        symbols = [self.printer.value(values.get(s, s), s.sort) for s in lemma.context.symbols]
        functions = [self.printer.function(name) for name, _ in lemma.context.functions]
        tensors = [self.printer.tensor(names.get(name, name)) for name, _ in lemma.context.tensors]
        given = [self.hypothesis(k.rename_tensors(k.replace(h, values), names)) for h in lemma.hypotheses]
        return f"({' '.join([lemma.name, *symbols, *functions, *tensors, *given])})"

    def _dropped(self, lemma: Lemma, equations: tuple[Formula, ...]) -> str:
        """A lemma whose tensors are defined by recursion: the definitions are written, and their equations hold."""
        used = tuple(e for e in equations if e in lemma.hypotheses)
        if not used:
            return self._applied(lemma, {}, {})
        self._recursions += 1
        recursion = Recursion(f"small{self.number}{self._recursions}", equations, self.printer, Context.of(equations))
        self.text += [*recursion.text(), ""]
        symbols = [self.printer.symbol(s) for s in lemma.context.symbols]
        functions = [self.printer.function(name) for name, _ in lemma.context.functions]
        tensors = [recursion.value(name) or self.printer.tensor(name) for name, _ in lemma.context.tensors]
        given = [recursion.holds(h) if h in equations else self.hypothesis(h) for h in lemma.hypotheses]
        return f"({' '.join([lemma.name, *symbols, *functions, *tensors, *given])})"


def _key(theorem: Theorem) -> Key:
    """What it says: of two theorems that say the same, one is written, whether or not they are one object."""
    return theorem.conclusion, theorem.hypotheses


def _roots(step: Theorem) -> list[Theorem]:
    """The premise that is a lemma of its own."""
    return relevant(step.arguments) if step.rule in ("substitute", "rename", "drop_definitions") else []


def _inside(step: Theorem) -> list[Theorem]:
    """The premises that are written inside the same lemma."""
    return [] if _roots(step) else relevant(step.arguments)


def _ordered(theorem: Theorem, inside: Callable[[Theorem], list[Theorem]]) -> list[Theorem]:
    """The steps of a derivation, premises first."""
    found: list[Theorem] = []
    done, path = set[Key](), [theorem]
    while path:
        current = path[-1]
        if _key(current) in done:
            path.pop()
            continue
        missing = [p for p in inside(current) if _key(p) not in done]
        if missing:
            path += missing[::-1]
            continue
        done.add(_key(current))
        found.append(path.pop())
    return found
