"""`python -m symbolic_init`: the same as the console command."""

from __future__ import annotations

from symbolic_init.cli import console

if __name__ == "__main__":
    console()
