"""The examples in the library's documentation run, and say what comes."""

import doctest
import importlib
import inspect
import pkgutil

import pytest

import zhuijian

MODULES = ["zhuijian"] + [
    found.name
    for found in pkgutil.walk_packages(zhuijian.__path__, "zhuijian.")
    if not found.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name):
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert failed == 0


def test_every_public_function_has_an_example_and_types():
    """Somebody who reads the help of one knows how it is called."""
    public = [getattr(zhuijian, name) for name in zhuijian.__all__]
    functions = [one for one in public if inspect.isfunction(one)]
    assert len(functions) >= 10
    for one in functions:
        if one is not zhuijian.handle:  # shown by what it is made of
            assert ">>>" in one.__doc__, one.__name__
        signature = inspect.signature(one)
        assert signature.return_annotation is not inspect.Signature.empty
        assert all(
            each.annotation is not inspect.Parameter.empty for each in signature.parameters.values()
        )


def test_a_refusal_can_be_caught():
    with pytest.raises(zhuijian.Refused) as refused:
        zhuijian.deadline("nonsense", "2026-11-25", lang="en")
    assert (refused.value.code, refused.value.field) == ("unknown-fact", "fact")
    assert "nonsense" in refused.value.message == str(refused.value)
