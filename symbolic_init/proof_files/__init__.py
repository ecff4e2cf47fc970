"""Proof files: the derivations of a page's theorems as JSON, and their replay by the kernel alone.

    {"format": "symbolic-init proof 1",
     "lines": [["number", "0"], ["Num", 0], ["Sym", "a", "real"], ["Mul", [1, 2]], ["ring", 3, 1], …],
     "goals": [{"statement": 9, "hypotheses": [12, …], "laws": ["exp-positive", …], "theorem": 40, "hash": "…"}, …]}

A line makes one thing of a name and arguments: a number, a node of a term or formula (the kinds of `kernel/terms.py`,
with their fields in order) or a theorem (the rules of `kernel/rules.py`). A whole number among the arguments cites the
line of that position, counted from 0, which must stand earlier; a string is a name; a list is a tuple. What a theorem
says is nowhere in the file: the rules say it when they are applied.

A goal is what its theorem must turn out to say: the statement, the hypotheses it may use and the axioms it may rest on,
with the claim's fingerprint (`fingerprint.py`).
"""

FORMAT = "symbolic-init proof 1"
SUFFIX = ".proof.json"
