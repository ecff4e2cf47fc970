"""Changes of one place of the kernel: side conditions dropped, negated, off by one; and which are known to survive."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
KERNEL = ROOT / "symbolic_init" / "kernel"
FILES = ("rules", "theorem", "normal_form", "terms")
UNTRUSTED = {"__repr__", "remembered", "remembering"}  # what is shown, and what is kept to save time
OTHER: dict[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,), ast.NotIn: (ast.In,), ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt), ast.And: (ast.Or,), ast.Or: (ast.And,),
    ast.BitOr: (ast.BitAnd,), ast.BitAnd: (ast.BitOr,),
}  # fmt: skip
HEADING = "Mutants of the kernel that survive"
NAME = re.compile(r"^- `(.*)`$", re.MULTILINE)
LARGE = 1000  # a number from here on is a limit of effort
QUANTIFIERS = {"any": "all", "all": "any"}


@dataclass(frozen=True)
class Mutant:
    """A file of the kernel with one change: where, which operator, what stood there and what stands there now."""

    file: str
    function: str
    operator: str
    before: str
    after: str
    source: str
    occurrence: int = 1  # the change may be possible at several places of the function

    @property
    def name(self) -> str:
        """What tells it from the others, line numbers left out."""
        where = f"{self.file}.{self.function}" if self.function else self.file
        again = f" ({self.occurrence})" if self.occurrence > 1 else ""
        return f"{where}: {self.operator}: {self.before} -> {self.after}{again}"


@cache
def mutants() -> tuple[Mutant, ...]:
    """All of them, each once."""
    found = {mutant.source: mutant for file in FILES for mutant in _of_file(file)}
    times = Counter[str]()
    made = []
    for mutant in found.values():
        times[mutant.name] += 1
        made.append(replace(mutant, occurrence=times[mutant.name]))
    return tuple(made)


def named_survivors() -> dict[str, str]:
    """The mutants that are known to survive, each with the reason, as the document on trust lists them."""
    text = (ROOT / "docs" / "trust.md").read_text(encoding="utf-8")
    _, _, section = text.partition(f"## {HEADING}\n")
    section, _, _ = section.partition("\n## ")
    found, reason = {}, ""
    for paragraph in section.split("\n\n"):
        if paragraph.startswith("- `"):
            found |= dict.fromkeys(NAME.findall(paragraph), reason)
        else:
            reason = " ".join(paragraph.split())
    return found


def _of_file(file: str) -> Iterator[Mutant]:
    tree = ast.parse((KERNEL / f"{file}.py").read_text(encoding="utf-8"))
    functions, texts = dict(_functions(tree, "")), [ast.unparse(statement) for statement in tree.body]
    for place, statement in enumerate(tree.body):
        for owner, slot, node in list(_slots(statement)):
            function = functions.get(node, "")
            is_type = not function and isinstance(node, ast.BinOp)  # outside of functions `|` makes a type
            if is_type or not UNTRUSTED.isdisjoint(function.split(".")):
                continue
            for operator, new in _changes(node):
                _put(owner, slot, ast.fix_missing_locations(ast.copy_location(new, node)))
                changed = ast.unparse(statement)
                _put(owner, slot, node)
                if changed != texts[place]:
                    source = "\n".join([*texts[:place], changed, *texts[place + 1 :]])
                    yield Mutant(file, function, operator, _shown(node), _shown(new), source)


def _functions(node: ast.AST, inside: str) -> Iterator[tuple[ast.AST, str]]:
    """Every node with the function in which it stands."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        inside = f"{inside}.{node.name}" if inside else node.name
    yield node, inside
    for child in ast.iter_child_nodes(node):
        yield from _functions(child, inside)


def _slots(node: ast.AST) -> Iterator[tuple[Any, Any, Any]]:
    """Every node that is evaluated, with what holds it and where there: a field, or a place in a list."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "ctx"):
            continue
        if isinstance(value, list):
            for place, part in enumerate(value):
                if isinstance(part, ast.AST):
                    yield value, place, part
                    yield from _slots(part)
        elif isinstance(value, ast.AST):
            yield node, field, value
            yield from _slots(value)


def _put(owner: Any, slot: Any, node: ast.AST) -> None:
    if isinstance(owner, list):
        owner[slot] = node
    else:
        setattr(owner, slot, node)


def _changes(node: ast.AST) -> Iterator[tuple[str, Any]]:
    """What may stand in the place of a node, with the operator's name."""
    match node:
        case ast.Call(ast.Name("need") as name, [condition, *rest]):
            yield "dropped", ast.Call(name, [ast.Constant(True), *rest], [])
            yield "negated", ast.Call(name, [_not(condition), *rest], [])
        case ast.Call(ast.Name("any" | "all" as name), parts):
            yield "swapped", ast.Call(ast.Name(QUANTIFIERS[name]), parts, [])
        case ast.If(test, [*_, ast.Raise()] as body, other):
            yield "dropped", ast.If(ast.Constant(False), body, other)
            yield "negated", ast.If(_not(test), body, other)
        case ast.If(test, body, other):
            yield "negated", ast.If(_not(test), body, other)
        case ast.IfExp(test, body, other):
            yield "dropped", body
            yield "dropped", other
        case ast.match_case(pattern, guard, body) if guard is not None:
            yield "dropped", ast.match_case(pattern, None, body)
            yield "negated", ast.match_case(pattern, _not(guard), body)
        case ast.MatchValue():
            yield "dropped", ast.MatchAs()
        case ast.Compare(left, operators, rights):
            for place, operator in enumerate(operators):
                for kind in OTHER.get(type(operator), ()):
                    yield "swapped", ast.Compare(left, [*operators[:place], kind(), *operators[place + 1 :]], rights)
        case ast.BoolOp(operator, values):
            yield "swapped", ast.BoolOp(OTHER[type(operator)][0](), values)
            for place in range(len(values)):
                yield "dropped", ast.BoolOp(operator, [*values[:place], *values[place + 1 :]])
        case ast.UnaryOp(ast.Not(), operand):
            yield "negated", operand
        case ast.BinOp(left, ast.BitOr() | ast.BitAnd() as operator, right):
            yield "swapped", ast.BinOp(left, OTHER[type(operator)][0](), right)
            yield "dropped", left
            yield "dropped", right
        case ast.BinOp(left, ast.Sub() | ast.RShift() as operator):
            yield "dropped", left
            if isinstance(operator, ast.Sub):
                yield "all taken away", ast.BinOp(left, operator, left)
        case ast.Constant(bool()):
            return
        case ast.Constant(int(value)) if value < LARGE:
            yield "off by one", ast.Constant(value + 1)
            yield "off by one", ast.Constant(value - 1)


def _not(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def _shown(node: ast.AST) -> str:
    """One line of what the node says."""
    match node:
        case ast.If(test):
            return f"if {ast.unparse(test)}"
        case ast.match_case(pattern, guard):
            return f"case {ast.unparse(pattern)}" + (f" if {ast.unparse(guard)}" if guard else "")
    return ast.unparse(node)
