"""What a check found: verdict, evidence, trace, derivation. Data only; nothing here proves or renders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import Any

from symbolic_init.certificate import Certificate
from symbolic_init.claim import Claim
from symbolic_init.displayed import Displayed
from symbolic_init.kernel.terms import Formula, Term
from symbolic_init.kernel.theorem import Theorem
from symbolic_init.system import Axis, Tensor, TransitionSystem


class Outcome(Displayed, Enum):
    """The three answers; never compared as booleans."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Enclosure:
    """A real number known to lie between two rationals (certified by interval arithmetic)."""

    lower: Fraction
    upper: Fraction


Value = Fraction | Enclosure


@dataclass(frozen=True)
class RunTrace:
    """One run of the counterexample: `states[s]` after step s (0: the start), `values[s]` the intermediates of step s.

    Keys are (tensor name, indices), values exact or enclosed; `values[0]` is empty.
    """

    label: str
    hyperparameters: Mapping[str, Fraction]
    states: tuple[Mapping[tuple[str, tuple[int, ...]], Value], ...]
    values: tuple[Mapping[tuple[str, tuple[int, ...]], Value], ...]


@dataclass(frozen=True)
class Trace:
    """A concrete instance on which a formula fails (a counterexample) or holds (a witness)."""

    sizes: Mapping[str, int]
    constants: Mapping[tuple[str, tuple[int, ...]], Fraction]
    inputs: tuple[Mapping[tuple[str, tuple[int, ...]], Fraction], ...]  # inputs[s - 1]: the sample of step s
    runs: tuple[RunTrace, ...]
    step: int  # the first step at which the claim fails (or, for a witness, at which it holds)
    formula: Formula  # the instance of the claim's relation that was evaluated
    left: Value  # the two values that differ (or agree)
    right: Value
    interpretations: Mapping[str, Term] = field(default_factory=dict)  # bodies chosen for unknown functions


Entries = tuple[Value, ...]
Words = tuple[str | Term | Formula, ...]
Remark = str | Words  # words with mathematics between them


@dataclass(frozen=True)
class Curve:
    """Points of a picture, in order; curves of one `style` look alike, and `frame` says to which frame one belongs.

    Its look: "path" (joined, with a mark at each point), "line" (joined), "guide" (joined, thin), "points" (marks),
    "rings" (around marks).
    """

    label: Remark
    points: tuple[tuple[Value, Value], ...]
    look: str = "path"
    style: int = 0
    frame: int | None = None


@dataclass(frozen=True)
class Panel:
    """Curves over two axes, whose units are "free" of each other, "equal", or (upwards) "powers" of ten."""

    title: Remark
    across: Remark
    up: Remark
    curves: tuple[Curve, ...]
    units: str = "free"


@dataclass(frozen=True)
class Numbers:
    """A table; a cell is words, or the entries of a vector."""

    title: Remark
    header: tuple[Remark, ...]
    rows: tuple[tuple[str | Entries, ...], ...]


@dataclass(frozen=True)
class Illustration:
    """A picture of runs by its exact numbers: what is to be seen in it, and the numbers.

    `framed`: the rows of the first table are the frames of the picture.
    """

    kind: str
    title: Remark
    words: Remark
    panels: tuple[Panel, ...]
    tables: tuple[Numbers, ...] = ()
    framed: bool = False


@dataclass(frozen=True)
class Line:
    """One line of a calculation: `relation` to the line before, the term, and why."""

    term: Term
    reason: Remark
    relation: str = "="

    def to_sympy(self) -> Any:
        """The line's term as a SymPy expression; an entry of a tensor at a time is `IndexedBase(name)[time, …]`."""
        return _in_sympy(self.term)


@dataclass(frozen=True)
class Derivation(Displayed):
    """A checked chain of equalities about a quantity: lines[0] is what the chain starts from."""

    title: Remark
    lines: tuple[Line, ...]
    where: tuple[tuple[Term, Term], ...] = ()  # let-bound names used in the lines: (name, meaning)
    loops: tuple[TransitionSystem, ...] = field(default=(), compare=False, repr=False)  # whose quantities these are


@dataclass(frozen=True)
class Template:
    """What the reduction found for one tensor: T = scale * reduced over the kept axes."""

    tensor: Tensor
    kept: tuple[Axis, ...]
    scale: Mapping[str, int]  # hyperparameter -> power
    zero: bool
    frozen: bool
    equation: Formula  # T = Θ(r), at a general time and index

    def to_sympy(self) -> Any:
        """The equation T = Θ(r) in SymPy."""
        return _in_sympy(self.equation)


@dataclass(frozen=True)
class ReducedLoop(Displayed):
    """The smaller loop: templates (Theta), the reduced system (G) and the hyperparameters that G still mentions."""

    templates: tuple[Template, ...]
    system: TransitionSystem
    free_hyperparameters: tuple[str, ...]
    loops: tuple[TransitionSystem, ...] = field(default=(), compare=False, repr=False)  # the ones that it comes from

    def to_sympy(self) -> Any:
        """The equations of the reduced loop in SymPy: starts, intermediates, update."""
        return [_in_sympy(equation) for equation in self.system.defining_equations()]


@dataclass(frozen=True)
class CrossCheck(Displayed):
    """Figures of the independent numeric judge."""

    points: int
    undefined: int
    disagreements: int
    max_error: float
    instances: int

    @staticmethod
    def none() -> CrossCheck:
        """Nothing compared."""
        return CrossCheck(0, 0, 0, 0.0, 0)

    def __add__(self, other: CrossCheck) -> CrossCheck:
        """The figures of both."""
        points, undefined = self.points + other.points, self.undefined + other.undefined
        wrong, error = self.disagreements + other.disagreements, max(self.max_error, other.max_error)
        return CrossCheck(points, undefined, wrong, error, self.instances + other.instances)


@dataclass(frozen=True)
class Induction:
    """The induction over steps: three formulas, each the conclusion of a kernel theorem."""

    initiation: Formula
    consecution: Formula
    conclusion: Formula


@dataclass(frozen=True)
class Evidence(Displayed):
    """One checked claim: the verdict with everything that a report shows."""

    outcome: Outcome
    statement: Formula | None  # the kernel statement of the theorem (proved) or of the claim
    words: str  # the formal claim in one English sentence, mathematics between $...$
    hypotheses: tuple[Formula, ...] = ()
    defined: tuple[Formula, ...] = ()  # proved, so that every division, logarithm and root has a meaning
    undefined: tuple[Formula, ...] = ()  # not proved but supposed, among the hypotheses, for the same reason
    conventions: tuple[str, ...] = ()
    laws: tuple[tuple[str, Formula], ...] = ()  # named laws the theorem rests on
    axioms: tuple[tuple[str, Formula], ...] = ()  # those of the laws that are assumed, not derived
    steps: int = 0  # kernel steps
    induction: Induction | None = None
    derivations: tuple[Derivation, ...] = ()
    reduction: ReducedLoop | None = None
    system: TransitionSystem | None = None  # the loop as it was claimed about
    cross_check: CrossCheck | None = None
    trace: Trace | None = None
    non_vacuity: Trace | None = None  # an instance of the hypotheses in which something moves
    open_obligation: str = ""  # undecided: what is missing
    theorem: Theorem | None = field(default=None, compare=False, repr=False)  # with its derivation; says `statement`
    exists: bool = False  # the claim is about some data and some step; `statement` is then what holds there
    claim: Claim | None = field(default=None, compare=False, repr=False)
    illustrations: tuple[Illustration, ...] = ()

    @property
    def systems(self) -> tuple[TransitionSystem, ...]:
        """The loop of the claim, and the smaller one, as far as there are such."""
        found = (self.system, self.reduction.system if self.reduction else None)
        return tuple(system for system in found if system is not None)

    def to_sympy(self) -> Any:
        """The statement in SymPy, outer quantifiers as free symbols; None where there is none."""
        return None if self.statement is None else _in_sympy(self.statement)


@dataclass(frozen=True)
class Page:
    """The header of a catalogue page, as written."""

    slug: str
    title: str
    sentence: str
    source: str
    idea: str
    outline: tuple[str, ...]
    fails_when: str
    references: tuple[str, ...]
    expected: str
    path: str = ""
    theme: str = ""
    program: str = ""  # the page as written, all of it
    neighbours: tuple[tuple[str, str] | None, ...] | None = None  # slug and title of those before and after it, if any


@dataclass(frozen=True)
class Report(Displayed):
    """A page with what was found about each of its claims; the verdict is that of all of them together."""

    page: Page
    evidence: tuple[Evidence, ...]
    outcome: Outcome
    pictures: tuple[str, ...] = ()  # kinds that the page asks for
    certificate: Certificate | None = None  # None where nobody asked for one


def _in_sympy(node: Term | Formula) -> Any:
    from symbolic_init.bridge import to_sympy  # on demand: a report alone needs no SymPy

    return to_sympy(node)
