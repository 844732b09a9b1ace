"""Requests as the page makes them, and their replies by id."""

import json

from guide.api import handle

TODAY = "2026-11-28"


def ask(do, **more):
    return json.loads(handle(json.dumps({"do": do, "today": TODAY, **more})))


def advise(answers, dates=None, **more):
    return ask("advise", answers=answers, dates=dates or {}, **more)


def rungs(reply):
    return {rung["rung"]: rung for rung in reply["ladder"]}


def steps(reply):
    return {step["id"]: step for step in reply["steps"]}


def claims(reply):
    return {claim["id"]: claim for claim in reply["claims"]}


def deadlines(reply):
    return {one["fact"]: one for one in reply["deadlines"]}
