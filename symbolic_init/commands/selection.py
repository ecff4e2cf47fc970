"""Which pages a command is about: slugs or --all, in the shipped catalogue or another folder."""

from __future__ import annotations

from symbolic_init import catalogue
from symbolic_init.console import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from symbolic_init.checking import Workings
    from symbolic_init.report import Report


def page_arguments(parser: ArgumentParser) -> None:
    """Slugs or --all, and --pages."""
    parser.add_argument("slugs", metavar="SLUG", nargs="*", help="pages, by the names that `symbolic-init list` shows")
    parser.add_argument("--all", action="store_true", help="every page")
    parser.add_argument("--pages", metavar="DIR", help="a folder of pages of your own (default: the shipped catalogue)")


def selected(options: Namespace) -> dict[str, catalogue.PageFile]:
    """The chosen pages by slug, in the order asked for. Errors: none chosen, an unknown slug."""
    known = {page.slug: page for page in catalogue.pages(options.pages)}
    if options.all:
        if options.slugs:
            raise UsageError("expected slugs or --all, found both; leave one out")
        catalogue.put_side_by_side(list(known.values()))
        return known
    if not options.slugs:
        raise UsageError("expected one or more slugs, or --all (symbolic-init list shows the slugs)")
    return {slug: _find(slug, known) for slug in options.slugs}


def _find(slug: str, known: dict[str, catalogue.PageFile]) -> catalogue.PageFile:
    if slug in known:
        return known[slug]
    from difflib import get_close_matches

    near = get_close_matches(slug, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "symbolic-init list shows those there are"
    raise UsageError(f"no page is called {slug!r}; {hint}")


def checked(page: catalogue.PageFile, workings: Workings) -> Report:
    """What is found about a page; an error says on which page. Errors: `UsageError` for a loop that is too large."""
    from symbolic_init.checking import check_page
    from symbolic_init.modelling.errors import ModelError

    try:
        return check_page(page, workings)
    except ModelError as error:
        raise UsageError(f"{page.file}: {error}") from error
    except Exception as error:
        error.add_note(f"on the page {page.slug}")
        raise


def engine(pages: int) -> Workings:
    """Import what checking so many pages needs, so that processes that work side by side share it."""
    import symbolic_init.vocabulary  # pages need it
    from symbolic_init.checking import Workings
    from symbolic_init.processes import FEWEST

    if pages >= FEWEST:
        import symbolic_init.contents
        import symbolic_init.modelling.beforehand  # noqa: F401
        from symbolic_init.theories import axioms

        axioms()  # a file for each subject
    return Workings()


def exit_code(reports: list[Report]) -> int:
    """0 if each verdict is the one its page expects; 1 if a decided one is not; else 3: one is undecided."""
    surprising = {report.outcome.value for report in reports if report.outcome.value != report.page.expected}
    if surprising - {"undecided"}:
        return 1
    return 3 if surprising else 0
