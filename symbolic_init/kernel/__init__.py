"""TRUSTED. The kernel: terms, the ring normal form, theorems and their rules, replay. Standard library only."""
