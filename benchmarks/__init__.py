"""Measurements as ratios within one run, beside what one would do today; `python -m benchmarks` prints the table."""
