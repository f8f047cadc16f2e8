# What is promised to programs, for type checkers: at run time `__init__.py` looks it up when it is asked for.
from specc.api import compile_specs as compile  # noqa: A004  the name that is promised
from specc.api import validate, validate_datasets, validate_many

__all__ = ["__version__", "compile", "validate", "validate_datasets", "validate_many"]

__version__: str
