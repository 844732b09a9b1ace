"""The schemas that the site publishes are those that the library has."""

import json

from jsonschema import Draft202012Validator

from guide.api import OPERATIONS
from guide.kb import KB
from scripts.pages.data import programs
from zhuijian.schemas import schemas

FILES = programs.files(KB)


def test_every_schema_is_published_as_it_is_used():
    """What tests hold replies to is what others read."""
    index = json.loads(FILES[f"{programs.SCHEMAS}/index.json"])
    assert set(index["operations"]) == set(OPERATIONS)
    assert index["knowledge"] == KB.version
    for do, pair in index["operations"].items():
        for of, name in pair.items():
            schema = json.loads(FILES[f"{programs.SCHEMAS}/{name}"])
            assert schema == schemas(KB)[do][of]
            Draft202012Validator.check_schema(schema)


def test_each_stands_alone():
    """No schema points to a file or an address that would have to be fetched."""
    for path, content in FILES.items():
        assert '"$ref"' not in content, path
