#!/usr/bin/env python3
"""What ground truth VIINA holds of which reports are about one event, and from how many pairs of its rows the judged ones were drawn.

An oracle: it shares no code and no library with the application. Python 3 standard library only. It prints one JSON object.

A pair is two distinct rows of the month: stratum A of one point and day, B else of one day and at most 11 km apart, C else of the same or
the next day and at most 25 km apart. Rows are named by their number, from 0, in the file.
"""

import argparse
import collections
import csv
import datetime
import gzip
import json
import math
import re


def stratum(one, other):
    day, latitude, longitude = one
    day_of_other, latitude_of_other, longitude_of_other = other
    east = math.radians(longitude_of_other - longitude) * math.cos(math.radians((latitude + latitude_of_other) / 2))
    km = 6371 * math.hypot(east, math.radians(latitude_of_other - latitude))
    if km > 25 or day_of_other - day not in (datetime.timedelta(0), datetime.timedelta(1)):
        return None
    if day == day_of_other and km <= 11:
        return "A" if km < 0.001 else "B"
    return "C"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--incidents", required=True)
    parser.add_argument("--reports", required=True)
    parser.add_argument("--judged", required=True)
    parser.add_argument("--month", default="2023-04")
    arguments = parser.parse_args()

    rows, distinct = {}, set()
    with gzip.open(arguments.incidents, "rt", encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            if row["datetime"].startswith(arguments.month) and tuple(row.values()) not in distinct:
                distinct.add(tuple(row.values()))
                rows[number] = (datetime.date.fromisoformat(row["datetime"][:10]), float(row["lat"]), float(row["lon"]))
    days = collections.defaultdict(list)
    for row in rows.values():
        days[row[0]].append(row)
    strata = collections.Counter()
    for day, of_day in days.items():
        of_next = days.get(day + datetime.timedelta(1), [])
        for place, one in enumerate(of_day):
            for other in of_day[place + 1:] + of_next:
                # A quarter of a degree of latitude is more than 25 km.
                if abs(one[1] - other[1]) <= 0.25:
                    strata[stratum(one, other)] += 1
    del strata[None]

    with open(arguments.judged, encoding="utf-8") as file:
        judged = list(csv.DictReader(line for line in file if not line.startswith("#")))
    misplaced = [pair for pair in judged if stratum(rows[int(pair["one"])], rows[int(pair["other"])]) != pair["stratum"]]

    with open(arguments.reports, encoding="utf-8", newline="") as file:
        reports = list(csv.DictReader(file))
    named = [name for row in reports for name in re.findall("[0-9]+", row["event_ids_matching"])]
    rows_of_reports = {row["event_id_1pd"] for row in reports}
    print(json.dumps({"distinct_rows": len(rows), "strata": strata, "misplaced": misplaced, "reports": {
        "rows": len(reports), "ids_named": len(named), "ids_named_that_are_rows": sum(name in rows_of_reports for name in named)}}))


if __name__ == "__main__":
    main()
