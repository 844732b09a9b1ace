"""What travels with every page is the script alone, whole."""

import pytest

from scripts.publish.inline import SOURCE, drawn, lean


def test_comments_and_indents_are_left_out():
    """What stands behind a statement stays, as it may be part of a text."""
    source = '// @ts-check\n(() => {\n  /** @param {Link} one */\n\n  go("//a"); // on\n})();\n'
    assert lean(source) == '(() => {\ngo("//a"); // on\n})();'


@pytest.mark.parametrize("words", ["</script>", "</SCRIPT", "<!--"])
def test_what_would_end_the_script_is_refused(words):
    """Inside a page such words mean something else."""
    with pytest.raises(ValueError, match="end"):
        lean(f"let a = '{words}';")


def test_each_comment_of_the_source_ends_on_its_line():
    """Else its other lines would be taken for the script."""
    text = SOURCE.read_text("utf-8")
    assert "/*" not in drawn().replace("/** @type", "")
    assert text.count("/*") == text.count("*/")
    assert all(line.count("/*") == line.count("*/") for line in text.splitlines())


def test_it_is_small():
    """It comes again with every page."""
    assert len(drawn().encode()) <= 1400
