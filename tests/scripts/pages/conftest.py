"""The pages of the live knowledge, in each language in turn."""

import pytest

from guide.model.text import LANGS
from tests.generated import live_pages


@pytest.fixture(scope="module", params=LANGS)
def lang(request):
    return request.param


@pytest.fixture(scope="module")
def live(lang):
    return live_pages(lang)
