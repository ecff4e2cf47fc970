"""The float check of a network's gradient at many random points in PyTorch, batched in every way that it offers.

Every point has weights, biases, an input, a target and a direction v of its own, drawn as ours are. Both sides are
worked out at all of them: ⟨∇, v⟩ by autograd, and the derivative along v forwards. 64-bit floats, tanh, squared loss.

`python -m benchmarks.bulk_peers WAY LAYERS WIDTH POINTS TOGETHER` prints the CPU seconds of one thread, the least of
three rounds in batches of so many points, and the answer.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

Tensors = list[Any]
Way = Callable[[Tensors, Tensors, Any, Any], tuple[Any, Any]]
"""⟨∇, v⟩ and the derivative along v: of weights and biases in turn, of v likewise, of inputs and of targets."""


def functions() -> Way:
    """vmap of grad and of jvp, for one point."""
    from torch.func import grad, jvp, vmap

    def loss(parameters: Tensors, x: Any, y: Any) -> Any:
        return ((network(parameters, x, lambda W, b, a: W @ a + b) - y) ** 2).sum() / 2

    def along(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> Any:
        return jvp(lambda *q: loss(list(q), x, y), tuple(parameters), tuple(direction))[1]

    def both(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> tuple[Any, Any]:
        found = vmap(grad(loss))(parameters, x, y)
        reverse = sum((a * v).flatten(1).sum(1) for a, v in zip(found, direction, strict=True))
        return reverse, vmap(along)(parameters, direction, x, y)

    return both


def products() -> Way:
    """Products of batches of matrices: autograd, and its forward mode."""

    def both(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> tuple[Any, Any]:
        return (by_autograd(first_loss, parameters, direction, x, y),
                by_forward_mode(first_loss, parameters, direction, x, y))  # fmt: skip

    return both


def by_hand() -> Way:
    """The same products, with the forward derivative written out beside the values."""
    import torch

    def forwards(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> Any:
        ((W, b), (V, c)), *rest = zip(pairs(parameters), pairs(direction), strict=True)
        below = x.unsqueeze(2)
        z, slope = affine(W, b, below), affine(V, c, below)
        for (W, b), (V, c) in rest:
            below = z.tanh()
            moved = (1 - below * below) * slope
            z, slope = affine(W, b, below), torch.baddbmm(affine(V, c, below), W, moved)
        return ((z.squeeze(2) - y) * slope.squeeze(2)).sum(1)

    def both(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> tuple[Any, Any]:
        with torch.no_grad():
            forward = forwards(parameters, direction, x, y)
        return by_autograd(first_loss, parameters, direction, x, y), forward

    return both


def points_last() -> Way:
    """Sums of products with the points along the last axis, as ours are."""

    def both(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> tuple[Any, Any]:
        return (by_autograd(last_loss, parameters, direction, x, y, last=True),
                by_forward_mode(last_loss, parameters, direction, x, y))  # fmt: skip

    return both


def compiled() -> Way:
    """The same, made into one function and compiled from C++."""
    import torch
    from torch.func import jvp, vjp

    def both(parameters: Tensors, direction: Tensors, x: Any, y: Any) -> tuple[Any, Any]:
        losses, pull = vjp(lambda q: last_loss(q, x, y), parameters)
        (found,) = pull(torch.ones_like(losses))
        _, forward = jvp(lambda *q: last_loss(list(q), x, y), tuple(parameters), tuple(direction))
        return contracted(found, direction, last=True), forward

    return torch.compile(both, dynamic=False)


def network(parameters: Tensors, x: Any, layer: Callable[[Any, Any, Any], Any]) -> Any:
    """The output, given what a layer makes of its weights, its biases and what is below."""
    (W, b), *rest = pairs(parameters)
    z = layer(W, b, x)
    for W, b in rest:
        z = layer(W, b, z.tanh())
    return z


def affine(W: Any, b: Any, below: Any) -> Any:
    """W a + b of every point, the points along the first axis."""
    import torch

    return torch.baddbmm(b.unsqueeze(2), W, below)


def first_loss(parameters: Tensors, x: Any, y: Any) -> Any:
    """Of every point, the points along the first axis."""
    return ((network(parameters, x.unsqueeze(2), affine).squeeze(2) - y) ** 2).sum(1) / 2


def last_loss(parameters: Tensors, x: Any, y: Any) -> Any:
    """Of every point, the points along the last axis."""
    return ((network(parameters, x, lambda W, b, a: (W * a).sum(1) + b) - y) ** 2).sum(0) / 2


def pairs(parameters: Tensors) -> list[tuple[Any, Any]]:
    """Weights and biases by layer."""
    return list(zip(parameters[::2], parameters[1::2], strict=True))


def by_autograd(loss: Any, parameters: Tensors, direction: Tensors, x: Any, y: Any, *, last: bool = False) -> Any:
    """⟨∇, v⟩ at every point."""
    import torch

    leaves = [parameter.detach().requires_grad_() for parameter in parameters]
    return contracted(torch.autograd.grad(loss(leaves, x, y).sum(), leaves), direction, last=last)


def contracted(found: Any, direction: Tensors, *, last: bool) -> Any:
    """Gradients times directions."""
    whole = ((a * v).flatten(0, -2).sum(0) if last else (a * v).flatten(1).sum(1)
             for a, v in zip(found, direction, strict=True))  # fmt: skip
    return sum(whole)


def by_forward_mode(loss: Any, parameters: Tensors, direction: Tensors, x: Any, y: Any) -> Any:
    """The derivative along v at every point."""
    import torch
    from torch.autograd import forward_ad

    with torch.no_grad(), forward_ad.dual_level():
        moved = [forward_ad.make_dual(p, v) for p, v in zip(parameters, direction, strict=True)]
        return forward_ad.unpack_dual(loss(moved, x, y)).tangent


WAYS: dict[str, Callable[[], Way]] = {f.__name__: f for f in (functions, products, by_hand, points_last, compiled)}
LAST = ("points_last", "compiled")


def drawn(shape: tuple[int, ...]) -> Any:
    """Multiples of 2^-15 from -1 on, below 1, four from each random word."""
    import torch

    count = torch.Size(shape).numel()
    words = torch.empty(-(-count // 4), dtype=torch.int64).random_(-(2**63), None)
    return (words.view(torch.int16)[:count] * 2.0**-15).to(torch.float64).view(shape)


def checked(way: Way, layers: int, width: int, points: int, *, last: bool) -> float:
    """The largest difference in one batch."""
    at = (lambda *shape: drawn((*shape, points))) if last else (lambda *shape: drawn((points, *shape)))
    parameters, direction = ([at(*shape) for shape in [(width, width), (width,)] * layers] for _ in range(2))
    reverse, forward = way(parameters, direction, at(width), at(width))
    return float((reverse - forward).abs().max())


def measured(name: str, layers: int, width: int, points: int, together: int) -> tuple[float, str]:
    """The CPU seconds for all points, and what came of it."""
    os.environ["TORCHINDUCTOR_FORCE_DISABLE_CACHES"] = "1"
    import torch

    torch.set_num_threads(1)
    way, last = WAYS[name](), name in LAST
    began = time.perf_counter()
    for _ in range(2):
        checked(way, layers, width, together, last=last)
    first, worst, rounds = time.perf_counter() - began, 0.0, list[float]()
    for _ in range(3):
        began = time.process_time()
        for _ in range(points // together):
            worst = max(worst, checked(way, layers, width, together, last=last))
        rounds.append(time.process_time() - began)
    seconds = min(rounds) * points / (points // together * together)
    before = f", after {first:.0f} s of compiling" if name == "compiled" else ""
    return seconds, f"at most {worst:.0e} apart{before}"


if __name__ == "__main__":
    if find_spec("torch"):
        print(json.dumps(measured(sys.argv[1], *map(int, sys.argv[2:]))))
    else:
        print(json.dumps([0, "not measured: torch is not installed"]))
