"""Textbook sentences about weight initialisation, turned into checked theorems and counterexamples."""

__version__ = "0.1.0"
