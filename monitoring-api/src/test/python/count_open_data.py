#!/usr/bin/env python3
"""Counts, from a raw file alone, what a node must make of its rows: recorded, repeats, refused, and how many for each zone and month.

An oracle: it shares no code and no library with the application. Python 3 standard library only. It prints one JSON object.

Zones are the regions of the ADM1 file, in the plane of longitude and latitude, and with --box one more, west,south,east,north in degrees.
Points on an edge are inside. Rows of alarms name a region; they belong to the region of that name. A row that is equal to an earlier one in
every column is a repeat if the earlier one was recorded, and is refused again if it was refused. A month is that of the beginning: of the
local day in Ukraine for incidents and reports, in UTC for heat and alarms.
"""

import argparse
import collections
import csv
import gzip
import json

from count_ucdp import Region, read_regions

ALARM_REGIONS = {
    "Vinnytska": "UA-05", "Volynska": "UA-07", "Luhanska": "UA-09", "Dnipropetrovska": "UA-12", "Donetska": "UA-14", "Zhytomyrska": "UA-18",
    "Zakarpatska": "UA-21", "Zaporizka": "UA-23", "Ivano-Frankivska": "UA-26", "Kyiv City": "UA-30", "Kyivska": "UA-32",
    "Kirovohradska": "UA-35", "Lvivska": "UA-46", "Mykolaivska": "UA-48", "Odeska": "UA-51", "Poltavska": "UA-53", "Rivnenska": "UA-56",
    "Sumska": "UA-59", "Ternopilska": "UA-61", "Kharkivska": "UA-63", "Khersonska": "UA-65", "Khmelnytska": "UA-68", "Cherkaska": "UA-71",
    "Chernihivska": "UA-74", "Chernivetska": "UA-77"}


def read_rows(path):
    opened = gzip.open if open(path, "rb").read(2) == b"\x1f\x8b" else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", required=True, help="the file, CSV or CSV.gz")
    parser.add_argument("--regions", required=True, help="regions, GeoJSON with the property shapeISO")
    parser.add_argument("--box", help="one more zone: west,south,east,north")
    arguments = parser.parse_args()

    zones = read_regions(arguments.regions)
    if arguments.box:
        west, south, east, north = map(float, arguments.box.split(","))
        zones["BOX"] = Region([[[(west, south), (east, south), (east, north), (west, north), (west, south)]]])
    held = {}

    def zones_at(lon, lat):
        if (lon, lat) not in held:
            x, y = float(lon), float(lat)
            held[lon, lat] = [name for name, zone in zones.items() if zone.holds(x, y)]
        return held[lon, lat]

    counts = collections.defaultdict(collections.Counter)
    totals = collections.Counter()
    seen = set()
    for row in read_rows(arguments.rows):
        totals["rows"] += 1
        if "headline" in row:
            where, month = zones_at(row["lon"], row["lat"]), row["datetime"][:7]
        elif "event_id_1pd" in row:
            where, month = zones_at(row["longitude"], row["latitude"]), row["date"][:4] + "-" + row["date"][4:6]
        elif "LATITUDE" in row:
            where, month = zones_at(row["LONGITUDE"], row["LATITUDE"]), row["ACQ_DATE"][:7]
        elif "acq_time" in row:
            where, month = zones_at(row["longitude"], row["latitude"]), row["acq_date"][:7]
        else:
            name = row["region"] if "region" in row else row["oblast"]
            where, month = [ALARM_REGIONS[name.replace(" oblast", "")]], row["started_at"][:7]
        if not where:
            totals["refused"] += 1
            continue
        whole = tuple(row.values())
        if whole in seen:
            totals["repeats"] += 1
            continue
        seen.add(whole)
        totals["recorded"] += 1
        for zone in where:
            counts[zone][month] += 1
    print(json.dumps({
        "rows": totals["rows"], "recorded": totals["recorded"], "repeats": totals["repeats"], "refused": totals["refused"],
        "by_zone_and_month": {zone: dict(sorted(months.items())) for zone, months in sorted(counts.items())}}, indent=1))


if __name__ == "__main__":
    main()
