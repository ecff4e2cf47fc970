"""The independent numeric judge: it shares no code with what it judges, and its agreement proves nothing."""

from symbolic_init.crosscheck.judge import cross_check

__all__ = ["cross_check"]
