"""The one error of the modelling layer."""


class ModelError(ValueError):
    """A model that cannot be read: what was expected, what was found, where, and what to do."""
