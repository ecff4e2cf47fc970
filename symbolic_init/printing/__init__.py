"""Printing trees in three scripts: LaTeX, MathML Core and plain Unicode."""
