"""Untrusted search: conversions and tactics that ask the kernel for theorems; a mistake here proves nothing false."""
