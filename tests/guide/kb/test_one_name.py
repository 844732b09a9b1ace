"""One name a thing: the first question calls a kind or state what its page and headline do."""

from guide.kb import KB


def test_options_bear_the_title_of_what_they_choose():
    """The bar above a result shows the option, its headline the title: they are the same."""
    titles = {record.id: record.title for record in (*KB.kinds.values(), *KB.states.values())}
    options = {option.value: option.title for option in KB.questions["seen"].options}
    assert set(options) - set(titles) == {"unknown"}
    assert {id_: title for id_, title in options.items() if id_ in titles} == {
        id_: titles[id_] for id_ in options if id_ in titles
    }
