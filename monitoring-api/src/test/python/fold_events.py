#!/usr/bin/env python3
"""Folds exported events into the state of each zone.

An oracle: it shares no code with the application and keeps no tallies. It keeps every report of every zone as it stands after
corrections and retractions, and counts them at the end. Python 3 standard library only. It reads the lines of GET /api/v1/events with
Accept: application/x-ndjson and prints one JSON object, whose members are named as in GET /api/v1/zones/{id}.
"""

import argparse
import collections
import datetime
import json
import sys

HOUR = datetime.timedelta(hours=1)


def instant(text):
    """An instant of UTC, to the microsecond."""
    if not text.endswith("Z"):
        raise ValueError("not UTC: " + text)
    whole, _, fraction = text[:-1].partition(".")
    time = datetime.datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S" if whole.count(":") == 2 else "%Y-%m-%dT%H:%M")
    return time + datetime.timedelta(microseconds=int((fraction + "000000")[:6]))


def hour(time):
    return time.replace(minute=0, second=0, microsecond=0)


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


class Zone:
    """What the events of one zone say."""

    def __init__(self, designated):
        self.agreement = designated["agreementId"]
        self.effective_from = instant(designated["effectiveFrom"])
        self.reports = {}
        self.levels = []
        self.suspensions = []
        self.ended = None


class Agreement:

    def __init__(self):
        self.begins = None
        self.ends = None


class Log:
    """All events, in order, with what in them contradicts itself."""

    def __init__(self):
        self.zones = {}
        self.agreements = collections.defaultdict(Agreement)
        self.faults = []
        self.next_position = 0
        self.next_sequence = collections.Counter()
        self.last_recorded = None
        self.types = collections.Counter()
        self.reported = {}

    def fault(self, event, text):
        self.faults.append("position %s: %s" % (event["position"], text))

    def take(self, event):
        if event["position"] != self.next_position:
            self.fault(event, "expected position %d" % self.next_position)
        self.next_position = event["position"] + 1
        stream = (event["aggregate"]["type"], event["aggregate"]["id"])
        if event["sequence"] != self.next_sequence[stream]:
            self.fault(event, "expected sequence %d in %s" % (self.next_sequence[stream], stream))
        self.next_sequence[stream] = event["sequence"] + 1
        recorded = instant(event["recordedAt"])
        if self.last_recorded is not None and recorded <= self.last_recorded:
            self.fault(event, "recorded at %s, not after the event before" % recorded)
        self.last_recorded = recorded
        self.types[event["type"]] += 1
        if stream[0] == "zone":
            self.zone_event(event, stream[1], event["payload"])
        elif stream[0] == "agreement":
            self.agreement_event(event["type"], self.agreements[stream[1]], event["payload"])

    @staticmethod
    def agreement_event(kind, agreement, payload):
        if kind == "agreement.CeasefireEnteredIntoForce":
            agreement.begins = instant(payload["effectiveAt"])
        elif kind == "agreement.CeasefireTerminated":
            agreement.ends = instant(payload["effectiveAt"])

    def zone_event(self, event, zone_id, payload):
        kind = event["type"]
        if kind == "zone.CeasefireZoneDesignated":
            self.zones[zone_id] = Zone(payload)
            return
        zone = self.zones[zone_id]
        if kind in ("zone.ViolationReported", "zone.ViolationCorrected", "zone.ViolationRetracted"):
            self.report_event(event, zone, payload)
        elif kind == "zone.AlertLevelChanged":
            held = zone.levels[-1][1] if zone.levels else "CALM"
            if payload["from"] != held:
                self.fault(event, "the level was %s, not %s" % (held, payload["from"]))
            zone.levels.append((instant(payload["decidedAt"]), payload["to"]))
        elif kind == "zone.ZoneSuspended":
            zone.suspensions.append([instant(payload["decidedAt"]), None])
        elif kind == "zone.ZoneReinstated":
            zone.suspensions[-1][1] = instant(payload["decidedAt"])
        elif kind == "zone.ZoneEnded":
            zone.ended = instant(payload["decidedAt"])

    def report_event(self, event, zone, payload):
        violation = payload["violationId"]
        before = payload.get("before")
        held = zone.reports.get(violation)
        if before != (None if held is None else held["tallied"]):
            self.fault(event, "it says that %s, yet %s was counted" % (before, held and held["tallied"]))
        zone.reports.pop(violation, None)
        if payload.get("assessment") is not None:
            report, assessment = payload["report"], payload["assessment"]
            begins = report["observed"]["from"]
            tallied = {"hour": iso(hour(instant(begins))), "classed": assessment["classed"], "kind": report["kind"], "side": report["side"]}
            if assessment.get("severity") is not None:
                tallied["severity"] = assessment["severity"]
            zone.reports[violation] = {"tallied": tallied, "begins": begins}
        if event["type"] == "zone.ViolationReported":
            self.reported.setdefault(violation, payload["zones"])
            if self.reported[violation] != payload["zones"]:
                self.fault(event, "%s is in other zones elsewhere" % violation)


def counts(reports):
    violations = [each["tallied"] for each in reports if each["tallied"]["classed"] == "VIOLATION"]
    observations = [each["tallied"] for each in reports if each["tallied"]["classed"] == "OBSERVATION"]

    def by(tallied, name, absent=None):
        return dict(sorted(collections.Counter(each.get(name, absent) for each in tallied).items()))

    return {
        "violations": len(violations),
        "violationsByKind": by(violations, "kind"),
        "violationsBySeverity": by(violations, "severity", "NONE"),
        "violationsBySide": by(violations, "side"),
        "observations": len(observations),
        "observationsByKind": by(observations, "kind"),
        "observationsBySide": by(observations, "side"),
    }


def phase(zone, agreement, at):
    if zone.ended is not None and zone.ended <= at:
        return "ENDED"
    if any(begins <= at and (ends is None or ends > at) for begins, ends in zone.suspensions):
        return "SUSPENDED"
    if agreement.begins is None or agreement.begins > at:
        return "DESIGNATED"
    if agreement.ends is not None and agreement.ends <= at:
        return "AGREEMENT_ENDED"
    return "IN_FORCE" if zone.effective_from <= at else "DESIGNATED"


def state(zone, agreement, at, lengths):
    reports = list(zone.reports.values())
    end = hour(at) + HOUR
    windows = []
    for length in sorted(lengths):
        begin = end - length * HOUR
        inside = [each for each in reports if begin <= instant(each["begins"]) < end]
        windows.append({"hours": length, "from": iso(begin), "to": iso(end), "counts": counts(inside)})
    happened = [(instant(each["begins"]), violation, each) for violation, each in zone.reports.items()
                if each["tallied"]["classed"] == "VIOLATION" and instant(each["begins"]) <= at]
    last = max(happened, key=lambda each: each[:2], default=None)
    answer = {
        "phase": phase(zone, agreement, at),
        "alertLevel": next((level for decided, level in reversed(zone.levels) if decided <= at), "CALM"),
        "windows": windows,
        "total": counts(reports),
        "lastViolation": None,
        "quietHours": None,
    }
    if last is not None:
        answer["lastViolation"] = {"violationId": last[1], "kind": last[2]["tallied"]["kind"],
                                   "severity": last[2]["tallied"].get("severity"), "observedFrom": last[2]["begins"]}
        answer["quietHours"] = (at - last[0]) // HOUR
    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", default="-", help="lines of events; standard input when absent")
    parser.add_argument("--at", action="append", required=True, help="instant for which the state is asked, UTC; may be repeated")
    parser.add_argument("--hours", default="24,168,720", help="lengths of the windows")
    arguments = parser.parse_args()
    log = Log()
    with (sys.stdin if arguments.events == "-" else open(arguments.events, encoding="utf-8")) as lines:
        for line in lines:
            if line.strip():
                log.take(json.loads(line))
    lengths = [int(length) for length in arguments.hours.split(",")]
    years = {zone_id: dict(sorted(collections.Counter(each["begins"][:4] for each in zone.reports.values()).items()))
             for zone_id, zone in log.zones.items()}
    print(json.dumps({
        "events": sum(log.types.values()),
        "types": dict(sorted(log.types.items())),
        "reports": len(log.reported),
        "faults": log.faults[:100],
        "zones": {at: {zone_id: state(zone, log.agreements[zone.agreement], instant(at), lengths)
                       for zone_id, zone in log.zones.items()} for at in arguments.at},
        "reports_by_zone_and_year_of_utc": years,
    }, indent=1))


if __name__ == "__main__":
    main()
