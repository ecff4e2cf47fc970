"""What a notebook finds on an object that ends a cell: how it looks there. Nothing is imported before it is asked."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container


class Displayed:
    """An object that Jupyter, VS Code, Colab and IPython show as mathematics."""

    def _data_(self) -> object:
        """The data that is shown in the object's place: an object that computes is shown as what it has found."""
        return self

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, str]:
        from symbolic_init.notebook import bundle

        return bundle(self._data_(), include, exclude)
