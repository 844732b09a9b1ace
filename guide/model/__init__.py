"""The records that everything else is made of.

To change here: the shape of a record, when knowledge needs a field that it lacks.

Every record (`guide.model.record`) holds data and no logic beyond looking itself up. Records refer
to each other by id; `guide.checks` resolves the ids.

Words a reader sees live in `Text` (zh and en side by side). Such a text may hold
placeholders in braces, filled when the text is shown:

- ``{company-complaint-7d}``: the period of that fact in words ("7 日", "7 days");
- ``{penalty-locker-fake-sign.fine}``: a named value of that fact;
- ``{wait.check}``, ``{wait.act}``, ``{wait.escalate}``: inside a `Kind`, its own rules of thumb.

A placeholder counts as a citation of the fact. Digits outside placeholders are
allowed only where they are a hotline of a channel or carrier record, so that no
number reaches a reader without a source.
"""
