"""Sentences about training that say nothing a claim could state: of words, of history, of what is desirable."""

from __future__ import annotations

RESEARCH = "it is about the state of research, not about a training loop"

NOT_STATED = {
    "IP-01": "it asks a question, and which danger it means is open: to freeze, or to keep units equal",
    "IP-02": "it is about a consensus, and faster than what, by which measure, is open",
    "IP-04": "it is about the weights of trained networks, without a model of the data",
    "IP-07": "it says which behaviour is undesirable, not which one occurs",
    "NM-03": RESEARCH,
    "NM-04": "a slogan",
    "NM-05": "what justifies a decision is open",
    "NM-06": RESEARCH,
    "NM-07": RESEARCH,
    "NM-09": "it gives a problem its name; what happens then are other claims",
}
