"""The parts of a report that are laid out: the loop, calculations, the smaller loop, instances, figures."""
