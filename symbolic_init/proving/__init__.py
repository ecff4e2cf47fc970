"""Untrusted search: conversions and tactics that ask the kernel for theorems. A mistake here cannot prove anything false."""
