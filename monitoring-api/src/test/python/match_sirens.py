#!/usr/bin/env python3
"""Which alarms of two independent records of air alarms are the same alarm.

An oracle: it shares no code and no library with the application. Python 3 standard library only. It prints one JSON object.

An alarm of one record and an alarm of the other are the same if they are of one region and each is the one that the other shares most time
with. Alarms below the level of a region and volunteers' alarms whose end was not reported are left out, as are alarms after the last one of
the shorter record. Rows are named by their number, from 0, in their file.
"""

import argparse
import collections
import csv
import datetime
import gzip
import json


def read(path, region, keep):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            if keep(row):
                yield (number, row[region], datetime.datetime.fromisoformat(row["started_at"]).timestamp(),
                       datetime.datetime.fromisoformat(row["finished_at"]).timestamp())


def best(alarm, others):
    shared = [(min(alarm[3], other[3]) - max(alarm[2], other[2]), -other[0]) for other in others]
    most = max(shared, default=(0, 0))
    return -most[1] if most[0] > 0 else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--official", required=True)
    parser.add_argument("--volunteer", required=True)
    arguments = parser.parse_args()

    official = list(read(arguments.official, "oblast", lambda row: row["level"] == "oblast"))
    volunteer = list(read(arguments.volunteer, "region", lambda row: row["naive"] == "False"))
    last = min(max(alarm[2] for alarm in official), max(alarm[2] for alarm in volunteer))
    official = [alarm for alarm in official if alarm[2] <= last]
    volunteer = [alarm for alarm in volunteer if alarm[2] <= last]

    def by_day(alarms):
        days = collections.defaultdict(list)
        for alarm in alarms:
            for day in range(int(alarm[2] // 86400), int(alarm[3] // 86400) + 1):
                days[alarm[1], day].append(alarm)
        return days

    def bests(alarms, days):
        found = {}
        for alarm in alarms:
            near = {other[0]: other for day in range(int(alarm[2] // 86400), int(alarm[3] // 86400) + 1) for other in days[alarm[1], day]}
            found[alarm[0]] = best(alarm, near.values())
        return found

    of_official, of_volunteer = bests(official, by_day(volunteer)), bests(volunteer, by_day(official))
    pairs = [[one, other] for one, other in of_official.items() if other is not None and of_volunteer[other] == one]
    print(json.dumps({"official": [alarm[0] for alarm in official], "volunteer": [alarm[0] for alarm in volunteer], "pairs": pairs}))


if __name__ == "__main__":
    main()
