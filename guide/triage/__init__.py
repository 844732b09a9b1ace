"""Many parcels: rows of a table in, one line of advice for each out, by the one engine.

`table` cuts text into rows, `columns` says what the columns are, `cells` reads a value,
`reading` makes a case of a row, `plan` says what is to be done about it and on which day.

To change here: the names under which exports call their columns, and what a line tells.
"""
