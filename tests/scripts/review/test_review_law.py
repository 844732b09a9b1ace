"""Texts of law are cut into articles and compared without regard to spacing and width."""

from scripts.review.law import compact, law

TEXT = """# 包裹法（示例）

第一条 为了示例，制定本法。

第二条　承运人应当自接到投诉之日起9日内答复。
依照第一条的规定办理。

**第二条之一** 本条为增加的一条：
（一）甲；
（二）乙。

## 第二章 附则

第三条 本法自2020年1月1日起施行。
"""


def test_articles_begin_a_line():
    """A reference inside a sentence is not a heading; chapters are no articles."""
    assert [name for name, _ in law(TEXT)] == ["第一条", "第二条", "第二条之一", "第三条"]


def test_an_article_runs_to_the_next():
    """The lines after a heading belong to it, the next article does not."""
    words = dict(law(TEXT))
    assert "依照第一条的规定办理" in words["第二条"]
    assert "本条为增加的一条" not in words["第二条"]
    assert "附则" not in words["第二条之一"]


def test_width_and_spaces_are_ignored():
    """Collections set brackets and spaces differently."""
    assert compact("( 一 )甲 ;") == compact("（一）甲；")


def test_words_and_numbers_are_not_ignored():
    """A changed number is another law."""
    assert compact("9日内") != compact("7日内")
    assert compact("九日内") != compact("9日内")


def test_a_text_without_articles_is_empty():
    """A README in the folder is no law."""
    assert law("说明：这里没有条文。") == ()
