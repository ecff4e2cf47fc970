"""Names in Coq: valid, one for each, and nothing that is taken."""

from __future__ import annotations

import re

import pytest

from symbolic_init.certificates.names import Names, identifier, taken

VALID = re.compile(r"[A-Za-z_][A-Za-z0-9_']*")


@pytest.mark.parametrize(
    "name", ["w", "w'", "w''", "v~", "z!", "j:0", "η", "1st", "", "'", "ŷ'", "a b", "forall", "x\n"]
)
def test_every_name_gives_a_valid_identifier(name: str) -> None:
    given = Names().of("tensor", name)
    assert VALID.fullmatch(given)
    assert not taken(given)


def test_different_things_have_different_identifiers() -> None:
    names = Names()
    keys = [
        (kind, name)
        for kind in ("real", "index", "tensor", "function")
        for name in ("m", "m~", "m_r", "m'", "S", "fun")
    ]
    assert len({names.of(*key) for key in keys}) == len(keys)


def test_the_same_thing_has_the_same_identifier() -> None:
    names = Names()
    assert names.of("tensor", "w'") == names.of("tensor", "w'") == "w'"


def test_what_is_ascii_stays_readable() -> None:
    assert [identifier(name) for name in ("W1", "phi_prime", "v~", "eta'")] == ["W1", "phi_prime", "v_r", "eta'"]
