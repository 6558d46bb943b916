#!/usr/bin/env python3
"""Recomputes the guarantee matrix, the response clocks and the totals of support from an exported log alone.

Usage: recompute.py AT < export.ndjson

Reads the log as CloudEvents, one JSON text on each line, as /api/v1/events/export answers it, and writes one JSON text: what the views
tell of the same log to the same reader. AT is the instant from which the time that is left is counted, in UTC. It shares no code with
the product, and knows each event by its name: a name of these four families that it does not know ends it with an error, and so does a log
that is not whole.
"""
import json
import sys
from datetime import datetime, timedelta, timezone
from decimal import Decimal

DOMAINS = ["MILITARY", "INTELLIGENCE", "LOGISTICS", "DIPLOMATIC", "ECONOMIC_SANCTIONS", "FINANCIAL"]
STANDING_MEASURES = ("DECIDED", "IMPLEMENTING", "IMPLEMENTED", "LIFTED")


def instant(text):
    """An ISO 8601 instant in UTC, to the microsecond."""
    whole, _, fraction = text.rstrip("Z").partition(".")
    return datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc) + timedelta(microseconds=int((fraction + "000000")[:6]))


def written(at):
    """The same as text, with no, three or six digits of a second."""
    text = at.strftime("%Y-%m-%dT%H:%M:%S")
    if at.microsecond == 0:
        return text + "Z"
    return text + (".%03dZ" % (at.microsecond // 1000) if at.microsecond % 1000 == 0 else ".%06dZ" % at.microsecond)


def duration(text):
    """An ISO 8601 duration of hours, minutes and seconds, such as PT1H30M."""
    units, number, total = {"H": 3600, "M": 60, "S": 1}, "", timedelta()
    for character in text[2:]:
        if character in units:
            total += timedelta(seconds=float(number) * units[character])
            number = ""
        else:
            number += character
    return total


def known(item):
    """Without members of which nothing is known."""
    return {key: value for key, value in item.items() if value is not None}


class Guarantees:
    """Guarantees and what was invoked of them."""

    WITHOUT_EFFECT = ("DomesticStepRecorded", "DomesticStepCorrected", "DomesticStepStruck", "NoticeOfWithdrawalGiven", "NoticeOfWithdrawalCorrected",
                      "NoticeOfWithdrawalStruck")

    def __init__(self):
        self.guarantees = {}
        self.commitments = {}

    def guarantee(self, name, e):
        if name == "GuaranteePledged":
            self.guarantees[e["guaranteeId"]] = dict(e, ratified=None, activated=None, suspensions=[], withdrawn=False, struck=False)
            return
        g = self.guarantees[e["guaranteeId"]]
        if name == "PledgeCorrected":
            g.update({key: e[key] for key in ("beneficiary", "agreementId", "domains", "textVersion", "political")})
        elif name == "PledgeStruck":
            g["struck"] = True
        elif name in ("GuaranteeRatified", "RatificationCorrected"):
            g["ratified"] = e["on"]
        elif name == "RatificationStruck":
            g["ratified"] = None
        elif name in ("GuaranteeActivated", "ActivationCorrected"):
            g["activated"] = e["at"]
        elif name == "ActivationStruck":
            g["activated"] = None
        elif name == "GuaranteeSuspended":
            g["suspensions"].append((e["at"], None))
        elif name == "GuaranteeReinstated":
            g["suspensions"] = [(since, until or e["at"]) for since, until in g["suspensions"]]
        elif name == "GuaranteeSuspensionCorrected":
            g["suspensions"] = [(e["from"], e.get("until")) if since == e["recordedFrom"] else (since, until) for since, until in g["suspensions"]]
        elif name == "GuaranteeSuspensionStruck":
            g["suspensions"] = [each for each in g["suspensions"] if each[0] != e["recordedFrom"]]
        elif name in ("GuaranteeWithdrawn", "WithdrawalCorrected"):
            g["withdrawn"] = True
        elif name == "WithdrawalStruck":
            g["withdrawn"] = False
        elif name not in self.WITHOUT_EFFECT:
            raise ValueError("guarantee." + name)

    def commitment(self, name, e):
        if name == "CommitmentInvoked":
            self.commitments[e["commitmentId"]] = dict(e, consulted=False, measures={}, declined=None, fulfilled=False, struck=False, positionMissed=False,
                                                       measuresMissed=False)
            return
        c = self.commitments[e["commitmentId"]]
        if name == "CommitmentConsultationOpened":
            c["consulted"] = True
        elif name == "MeasureProposed":
            c["measures"][e["measureId"]] = ["PROPOSED"]
        elif name == "MeasuresDecided":
            for measure in e["measures"]:
                c["measures"][measure].append("DECIDED")
        elif name == "ImplementationReported":
            c["measures"][e["measureId"]].append("IMPLEMENTED" if e["complete"] else "IMPLEMENTING")
        elif name == "MeasureLapsed":
            c["measures"][e["measureId"]].append("LAPSED")
        elif name == "MeasureLifted":
            c["measures"][e["measureId"]].append("LIFTED")
        elif name == "MeasureStepStruck":
            c["measures"][e["measureId"]].pop()
        elif name == "CommitmentDeclined":
            c["declined"] = e["reasons"]
        elif name == "DeclineStruck":
            c["declined"] = None
        elif name == "CommitmentFulfilled":
            c["fulfilled"] = True
        elif name == "FulfilmentStruck":
            c["fulfilled"] = False
        elif name == "InvocationStruck":
            c["struck"] = True
        elif name == "CommitmentPositionMissed":
            c["positionMissed"] = True
        elif name == "CommitmentMeasuresMissed":
            c["measuresMissed"] = True
        else:
            raise ValueError("commitment." + name)

    @staticmethod
    def entry(c):
        standing = [steps[-1] for steps in c["measures"].values() if steps and steps[-1] in STANDING_MEASURES]
        if c["declined"] is not None:
            state = "DECLINED"
        elif c["fulfilled"]:
            state = "FULFILLED"
        elif any(step != "DECIDED" for step in standing):
            state = "IMPLEMENTING"
        elif standing:
            state = "DECIDED"
        elif c["measuresMissed"] or c["positionMissed"] and not c["consulted"]:
            state = "OVERDUE"
        else:
            state = "CONSULTING" if c["consulted"] else "INVOKED"
        answered = c["consulted"] or c["declined"] is not None or standing
        waits = state not in ("DECLINED", "FULFILLED") and not standing and not c["measuresMissed"]
        return known({"commitmentId": c["commitmentId"], "determinationId": c["determinationId"], "state": state, "invokedAt": c["at"],
                      "positionDue": None if answered or c["positionMissed"] else c["positionBy"], "measuresDue": c["measuresBy"] if waits else None,
                      "measures": len(standing), "declined": c["declined"]})

    def cell(self, guarantee, domain):
        of = [c for _, c in sorted(self.commitments.items()) if c["guaranteeId"] == guarantee and c["domain"] == domain and not c["struck"]]
        entries = [self.entry(c) for c in of]
        return {"domain": domain, "invoked": len(of), "consulted": sum(c["consulted"] for c in of), "decided": sum(e["measures"] > 0 for e in entries),
                "declined": sum(c["declined"] is not None for c in of), "overdue": sum(e["state"] == "OVERDUE" for e in entries), "commitments": entries}

    def matrix(self):
        rows = []
        for guarantee, g in sorted(self.guarantees.items()):
            suspended = bool(g["suspensions"]) and g["suspensions"][-1][1] is None
            state = ("STRUCK" if g["struck"] else "WITHDRAWN" if g["withdrawn"] else "SUSPENDED" if suspended
                     else "ACTIVE" if g["activated"] else "PLEDGED")
            rows.append(known({"guaranteeId": guarantee, "guarantor": g["guarantor"], "beneficiary": g["beneficiary"], "agreementId": g["agreementId"],
                               "textVersion": g["textVersion"], "ratified": g["ratified"] is not None, "ratifiedOn": g["ratified"], "political": g["political"],
                               "state": state, "active": state == "ACTIVE", "domains": [self.cell(guarantee, each) for each in DOMAINS if each in g["domains"]]}))
        return rows


class Ladders:
    """Response ladders as clocks."""

    def __init__(self):
        self.ladders = {}

    def event(self, name, e):
        if name == "LadderStarted":
            start = instant(e["start"]["at"])
            rungs = [{"number": number, "stage": stage["stage"], "within": duration(stage["dueWithin"]), "due": start + duration(stage["dueWithin"]),
                      "timer": "RUNS", "dueBeforeKnown": False, "decision": None, "declines": []} for number, stage in enumerate(e["stages"], 1)]
            self.ladders[e["ladderId"]] = dict(e, starts=[start], rungs=rungs, warned=None, goesOn=None, ended=None)
            return
        ladder = self.ladders[e["ladderId"]]
        rung = ladder["rungs"][e["stage"] - 1] if "stage" in e else ladder["rungs"][0]
        if name == "DiplomaticWarningIssued":
            ladder["warned"] = e["to"]
            self.decide(rung, e, True)
        elif name == "WarningStruck":
            ladder["warned"] = None
            self.undecide(rung)
        elif name == "StageEntered":
            self.decide(rung, e, True)
        elif name == "StageEntryDeclined" and e["forAll"]:
            self.decide(rung, e, False)
        elif name == "StageEntryDeclined":
            rung["declines"].append({"by": e["by"], "reasons": e["reasons"], "at": e["at"]})
        elif name == "StageDecisionStruck":
            if rung["decision"]:
                self.undecide(rung)
            else:
                rung["declines"].pop()
        elif name == "StageDeadlineReached":
            rung.update(timer="MISSED", dueBeforeKnown=e["dueBeforeKnown"])
        elif name == "ContinuationConfirmed":
            ladder.update(goesOn=True, checkBy=e["checkBy"])
            self.restart(ladder)
        elif name == "CessationConfirmed":
            ladder.update(goesOn=False, checkBy=None)
            self.stop(ladder, 2)
        elif name == "ContinuationCheckMissed":
            ladder["checkBy"] = None
        elif name in ("LadderStoodDown", "LadderStruck"):
            ladder.update(ended="STOOD_DOWN" if name == "LadderStoodDown" else "STRUCK", checkBy=None)
            self.stop(ladder, 1)
        elif name == "LadderResumed":
            ladder.update(ended=None, goesOn=None, checkBy=e["checkBy"])
            self.restart(ladder)
        elif name == "LadderStartRevised":
            ladder["starts"].append(instant(e["start"]["at"]))
            for each in ladder["rungs"]:
                if each["timer"] in ("RUNS", "STOPPED"):
                    each.update(due=ladder["starts"][-1] + each["within"], dueBeforeKnown=False)
        else:
            raise ValueError("ladder." + name)

    @staticmethod
    def decide(rung, e, entered):
        rung["decision"] = {"entered": entered, "by": e["by"], "at": e["at"]}
        if e["inTime"]:
            rung["timer"] = "MET"

    @staticmethod
    def undecide(rung):
        rung["decision"] = None
        if rung["timer"] == "MET":
            rung["timer"] = "RUNS"

    @staticmethod
    def stop(ladder, first):
        for each in ladder["rungs"][first - 1:]:
            if each["timer"] == "RUNS":
                each["timer"] = "STOPPED"

    @staticmethod
    def restart(ladder):
        for each in ladder["rungs"]:
            if each["timer"] == "STOPPED" and not each["decision"]:
                each.update(timer="RUNS", dueBeforeKnown=False)

    def clocks(self, at):
        items = []
        for ladder_id, ladder in sorted(self.ladders.items()):
            rungs = ladder["rungs"]
            stage = max((each["number"] for each in rungs if each["decision"] and each["decision"]["entered"]), default=0)
            awaited = next((each for each in rungs if each["timer"] == "RUNS"), None)
            items.append(known({
                "ladderId": ladder_id, "agreementId": ladder["agreementId"], "version": ladder["version"], "t0": written(ladder["starts"][-1]),
                "before": [written(each) for each in ladder["starts"][:-1]],
                "state": ladder["ended"] or ("ENTERED" if stage > 1 else "WARNED" if stage == 1 else "WATCH"), "stage": stage, "warned": ladder["warned"],
                "goesOn": ladder["goesOn"], "checkBy": ladder.get("checkBy"), "awaitedStage": awaited and awaited["number"],
                "stageDue": awaited and written(awaited["due"]), "secondsLeft": awaited and (awaited["due"] - at) // timedelta(seconds=1),
                "rungs": [known({"number": each["number"], "stage": each["stage"], "due": written(each["due"]), "timer": each["timer"],
                                 "dueBeforeKnown": each["dueBeforeKnown"], "decision": each["decision"], "declines": each["declines"]}) for each in rungs]}))
        return items


class Support:
    """What contributors pledged, funded, contracted, delivered and cancelled."""

    STEPS = {"SupportFunded": "funded", "SupportContracted": "contracted", "SupportDelivered": "delivered"}
    WITHOUT_EFFECT = ("SupportDeliveryPromised", "SupportPromiseCorrected", "SupportDelayed", "SupportOverdue")

    def __init__(self):
        self.packages = {}

    def event(self, name, e):
        if name == "SupportAnnounced":
            self.packages[e["packageId"]] = {"contributor": e["contributor"], "pledged": (e["amount"], e["at"]), "steps": {}, "cancelled": None, "struck": False}
            return
        package = self.packages[e["packageId"]]
        if name in self.STEPS:
            package["steps"][e["number"]] = (self.STEPS[name], e["amount"], e["at"])
        elif name == "SupportStepCorrected":
            package["steps"][e["number"]] = (package["steps"][e["number"]][0], e["amount"], e["at"])
        elif name == "SupportStepStruck":
            del package["steps"][e["number"]]
        elif name == "SupportCorrected":
            package["pledged"] = (e["amount"], e["at"])
        elif name == "SupportCancelled":
            package["cancelled"] = (e["undelivered"], e["at"]) if e.get("undelivered") else None
        elif name in ("SupportCompleted", "SupportReopened"):
            package["cancelled"] = None
        elif name == "SupportStruck":
            package["struck"] = True
        elif name not in self.WITHOUT_EFFECT:
            raise ValueError("support." + name)

    def totals(self):
        sums, places = {}, {}
        for package in self.packages.values():
            if package["struck"]:
                continue
            amounts = [("pledged",) + package["pledged"]] + list(package["steps"].values())
            if package["cancelled"]:
                amounts.append(("cancelled",) + package["cancelled"])
            for stage, amount, at in amounts:
                money = "currency" in amount
                key = (package["contributor"], at[:7], money, amount["currency"] if money else amount["unit"])
                value = Decimal(amount["value"])
                sums.setdefault(key, dict.fromkeys(("pledged", "funded", "contracted", "delivered", "cancelled"), Decimal(0)))[stage] += value
                places[key] = max(places.get(key, 0), -value.as_tuple().exponent) if money else 0
        return [dict({"contributor": contributor, "month": month, "currency" if money else "unit": measure},
                     **{stage: self.text(total, places[contributor, month, money, measure] if money else None) for stage, total in stages.items()})
                for (contributor, month, money, measure), stages in sorted(sums.items())]

    @staticmethod
    def text(total, places):
        if places is not None:
            return str(total.quantize(Decimal(1).scaleb(-places)))
        text = format(total, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    guarantees, ladders, support = Guarantees(), Ladders(), Support()
    families = {"guarantee": guarantees.guarantee, "commitment": guarantees.commitment, "ladder": ladders.event, "support": support.event}
    following = 0
    for line in sys.stdin:
        event = json.loads(line)
        if int(event["position"]) != following:
            sys.exit("The log is not whole: position %d is expected, and %s comes." % (following, event["position"]))
        following = (event["data"]["last"] if event["type"] == "log.EventsWithheld" else int(event["position"])) + 1
        family, _, name = event["type"].partition(".")
        if family in families:
            families[family](name, event["data"])
    json.dump({"guaranteeMatrix": guarantees.matrix(), "responseClocks": ladders.clocks(instant(sys.argv[1])), "support": support.totals()}, sys.stdout,
              indent=1)


main()
