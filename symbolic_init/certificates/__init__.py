"""Certificates: proved claims as Coq scripts about the training recursion itself, and what `coqc` says of them."""
