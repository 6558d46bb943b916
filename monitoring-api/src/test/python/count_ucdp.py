#!/usr/bin/env python3
"""Counts, from the raw files alone, which rows of UCDP GED a node must accept, per zone and year.

An oracle: it shares no code and no library with the application. Python 3 standard library only. It prints one JSON object.

Zones
    donbas-15km  every point at most 15 km from the line of contact, measured along geodesics of WGS 84. The edges of the line are
                 geodesics between its vertices. Distances by Vincenty's formulae (Survey Review 23, 1975), good to a millimetre here.
    UA-..        each region of the ADM1 file, in the plane of longitude and latitude, as GeoJSON means it. Holes are outside, points on
                 an edge are inside.

An event is refused as before entry into force if the first day of its interval began, in local time, before the agreement did. Both are
local days of the same time zone, so dates are compared as dates.
"""

import argparse
import collections
import csv
import gzip
import json
import math

MAJOR = 6378137.0
FLATTENING = 1 / 298.257223563
MINOR = MAJOR * (1 - FLATTENING)
RADIUS_M = 15000.0
BELT = "donbas-15km"


def inverse(lon1, lat1, lon2, lat2):
    """Geodesic from one point to another: length in metres and azimuth at its beginning in radians."""
    if lon1 == lon2 and lat1 == lat2:
        return 0.0, 0.0
    reduced1 = math.atan((1 - FLATTENING) * math.tan(math.radians(lat1)))
    reduced2 = math.atan((1 - FLATTENING) * math.tan(math.radians(lat2)))
    sin1, cos1, sin2, cos2 = math.sin(reduced1), math.cos(reduced1), math.sin(reduced2), math.cos(reduced2)
    difference = math.radians(lon2 - lon1)
    lam = difference
    for _ in range(200):
        sin_lam, cos_lam = math.sin(lam), math.cos(lam)
        sin_sigma = math.hypot(cos2 * sin_lam, cos1 * sin2 - sin1 * cos2 * cos_lam)
        cos_sigma = sin1 * sin2 + cos1 * cos2 * cos_lam
        sigma = math.atan2(sin_sigma, cos_sigma)
        sin_alpha = cos1 * cos2 * sin_lam / sin_sigma
        cos2_alpha = 1 - sin_alpha ** 2
        cos_2m = cos_sigma - 2 * sin1 * sin2 / cos2_alpha if cos2_alpha else 0.0
        c = FLATTENING / 16 * cos2_alpha * (4 + FLATTENING * (4 - 3 * cos2_alpha))
        before = lam
        lam = difference + (1 - c) * FLATTENING * sin_alpha * (
            sigma + c * sin_sigma * (cos_2m + c * cos_sigma * (2 * cos_2m ** 2 - 1)))
        if abs(lam - before) < 1e-13:
            break
    else:
        raise ArithmeticError("no convergence between %r" % ((lon1, lat1, lon2, lat2),))
    a, b = series(cos2_alpha)
    length = MINOR * a * (sigma - delta_sigma(b, sin_sigma, cos_sigma, cos_2m))
    azimuth = math.atan2(cos2 * math.sin(lam), cos1 * sin2 - sin1 * cos2 * math.cos(lam))
    return length, azimuth


def direct(lon1, lat1, azimuth, length):
    """End of the geodesic that leaves a point under an azimuth (radians) and has a length (metres)."""
    reduced1 = math.atan((1 - FLATTENING) * math.tan(math.radians(lat1)))
    sin1, cos1 = math.sin(reduced1), math.cos(reduced1)
    sin_azimuth, cos_azimuth = math.sin(azimuth), math.cos(azimuth)
    sigma1 = math.atan2(math.tan(reduced1), cos_azimuth)
    sin_alpha = cos1 * sin_azimuth
    cos2_alpha = 1 - sin_alpha ** 2
    a, b = series(cos2_alpha)
    sigma = length / (MINOR * a)
    for _ in range(200):
        cos_2m = math.cos(2 * sigma1 + sigma)
        sin_sigma, cos_sigma = math.sin(sigma), math.cos(sigma)
        before = sigma
        sigma = length / (MINOR * a) + delta_sigma(b, sin_sigma, cos_sigma, cos_2m)
        if abs(sigma - before) < 1e-14:
            break
    cos_2m = math.cos(2 * sigma1 + sigma)
    sin_sigma, cos_sigma = math.sin(sigma), math.cos(sigma)
    across = sin1 * sin_sigma - cos1 * cos_sigma * cos_azimuth
    latitude = math.atan2(sin1 * cos_sigma + cos1 * sin_sigma * cos_azimuth,
                          (1 - FLATTENING) * math.hypot(sin_alpha, across))
    lam = math.atan2(sin_sigma * sin_azimuth, cos1 * cos_sigma - sin1 * sin_sigma * cos_azimuth)
    c = FLATTENING / 16 * cos2_alpha * (4 + FLATTENING * (4 - 3 * cos2_alpha))
    difference = lam - (1 - c) * FLATTENING * sin_alpha * (
        sigma + c * sin_sigma * (cos_2m + c * cos_sigma * (2 * cos_2m ** 2 - 1)))
    return lon1 + math.degrees(difference), math.degrees(latitude)


def series(cos2_alpha):
    u2 = cos2_alpha * (MAJOR ** 2 - MINOR ** 2) / MINOR ** 2
    a = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)))
    b = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)))
    return a, b


def delta_sigma(b, sin_sigma, cos_sigma, cos_2m):
    return b * sin_sigma * (cos_2m + b / 4 * (cos_sigma * (2 * cos_2m ** 2 - 1)
                            - b / 6 * cos_2m * (4 * sin_sigma ** 2 - 3) * (4 * cos_2m ** 2 - 3)))


class Line:
    """A line whose edges are geodesics."""

    def __init__(self, vertices):
        self.vertices = vertices
        self.edges = []
        for (lon1, lat1), (lon2, lat2) in zip(vertices, vertices[1:]):
            length, azimuth = inverse(lon1, lat1, lon2, lat2)
            self.edges.append((lon1, lat1, lon2, lat2, length, azimuth))

    def length(self):
        return sum(edge[4] for edge in self.edges)

    def distance(self, lon, lat):
        """Geodesic distance of a point, metres."""
        # Below 100 km the plane estimate is wrong by far less than the one per cent and 50 m that are left open here.
        rough = [plane_distance(lon, lat, edge) for edge in self.edges]
        limit = min(rough) * 1.01 + 50
        return min(self.to_edge(lon, lat, edge, max(0.5, about / 1000)) for edge, about in zip(self.edges, rough) if about <= limit)

    @staticmethod
    def to_edge(lon, lat, edge, along):
        """Distance from an edge; the nearest point of the edge is found to some metres along it, the distance far better."""
        lon1, lat1, _, _, length, azimuth = edge

        def at(s):
            return inverse(lon, lat, *direct(lon1, lat1, azimuth, s))[0]

        # Along a short geodesic the distance falls and then rises, so the golden section finds its least value.
        ratio = (math.sqrt(5) - 1) / 2
        low, high = 0.0, length
        one, other = high - ratio * (high - low), low + ratio * (high - low)
        at_one, at_other = at(one), at(other)
        while high - low > along:
            if at_one < at_other:
                high, other, at_other = other, one, at_one
                one = high - ratio * (high - low)
                at_one = at(one)
            else:
                low, one, at_one = one, other, at_other
                other = low + ratio * (high - low)
                at_other = at(other)
        return min(at_one, at_other, at(0.0), at(length))


def plane_distance(lon, lat, edge):
    """Distance of a point from an edge in the plane that touches the Earth at the point; only to choose edges."""
    squared_eccentricity = FLATTENING * (2 - FLATTENING)
    bend = 1 - squared_eccentricity * math.sin(math.radians(lat)) ** 2
    metres = math.radians(1) * MAJOR * (1 - squared_eccentricity) / bend ** 1.5
    scale = math.radians(1) * MAJOR / math.sqrt(bend) * math.cos(math.radians(lat))
    x1, y1 = (edge[0] - lon) * scale, (edge[1] - lat) * metres
    dx, dy = (edge[2] - edge[0]) * scale, (edge[3] - edge[1]) * metres
    squared = dx * dx + dy * dy
    t = 0.0 if squared == 0 else max(0.0, min(1.0, -(x1 * dx + y1 * dy) / squared))
    return math.hypot(x1 + t * dx, y1 + t * dy)


def in_ring(lon, lat, ring):
    """1 inside, 0 on an edge, -1 outside."""
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if min(x1, x2) <= lon <= max(x1, x2) and min(y1, y2) <= lat <= max(y1, y2):
            if (x2 - x1) * (lat - y1) == (y2 - y1) * (lon - x1):
                return 0
        if (y1 > lat) != (y2 > lat) and lon < x1 + (lat - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return 1 if inside else -1


class Region:
    """Polygons in the plane of longitude and latitude."""

    def __init__(self, polygons):
        self.polygons = polygons
        positions = [position for polygon in polygons for position in polygon[0]]
        self.west, self.east = min(x for x, _ in positions), max(x for x, _ in positions)
        self.south, self.north = min(y for _, y in positions), max(y for _, y in positions)

    def near(self, lon, lat, degrees):
        return (self.west - degrees <= lon <= self.east + degrees) and (self.south - degrees <= lat <= self.north + degrees)

    def holds(self, lon, lat):
        return self.near(lon, lat, 0) and any(
            in_ring(lon, lat, shell) >= 0 and all(in_ring(lon, lat, hole) <= 0 for hole in holes) for shell, *holes in self.polygons)

    def distance_to_edge(self, lon, lat, degrees=0.02):
        """Distance in metres to the nearest edge that comes within some degrees; infinite if none does."""
        if not self.near(lon, lat, degrees):
            return math.inf
        return min((plane_distance(lon, lat, (x1, y1, x2, y2))
                    for polygon in self.polygons for ring in polygon for (x1, y1), (x2, y2) in zip(ring, ring[1:])
                    if min(x1, x2) - degrees <= lon <= max(x1, x2) + degrees and min(y1, y2) - degrees <= lat <= max(y1, y2) + degrees),
                   default=math.inf)


def read_line(path):
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    lines = [feature["geometry"]["coordinates"] for feature in features if feature["geometry"]["type"] == "LineString"]
    if len(lines) != 1:
        raise ValueError("expected one LineString, found %d" % len(lines))
    return Line([(lon, lat) for lon, lat in lines[0]])


def read_regions(path):
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    regions = {}
    for feature in features:
        geometry = feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        regions[feature["properties"]["shapeISO"]] = Region(polygons)
    return regions


def read_rows(path):
    opened = gzip.open if open(path, "rb").read(2) == b"\x1f\x8b" else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not row["id"].startswith("#"):
                yield row


def belt_edge_m(path, line):
    """Least and greatest distance of the drawn belt's vertices, and of the middles between them, from the line."""
    with open(path, encoding="utf-8") as file:
        geometry = json.load(file)
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    distances = []
    for ring in (ring for polygon in polygons for ring in polygon):
        for (lon1, lat1), (lon2, lat2) in zip(ring, ring[1:]):
            distances.append(line.distance(lon1, lat1))
            distances.append(line.distance((lon1 + lon2) / 2, (lat1 + lat2) / 2))
    return {"points": len(distances), "least": round(min(distances), 3), "greatest": round(max(distances), 3)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", required=True, help="UCDP GED, CSV or CSV.gz")
    parser.add_argument("--line", required=True, help="line of contact, GeoJSON with one LineString")
    parser.add_argument("--regions", required=True, help="regions, GeoJSON with the property shapeISO")
    parser.add_argument("--entry", default="2015-02-15", help="local day on which the agreement entered into force at 00:00")
    parser.add_argument("--belt", help="the belt as the node was told it, GeoJSON geometry; says how far its edge is from where it should be")
    parser.add_argument("--ids", action="store_true", help="also list the ids of the rows that count in each zone")
    arguments = parser.parse_args()

    line = read_line(arguments.line)
    regions = read_regions(arguments.regions)
    places = {}
    counts = {zone: collections.Counter() for zone in [BELT, *regions]}
    ids = {zone: [] for zone in counts}
    totals = collections.Counter()
    belt_edge = region_edge = (math.inf, "")
    for row in read_rows(arguments.events):
        lon, lat = float(row["longitude"]), float(row["latitude"])
        if (lon, lat) not in places:
            distance = line.distance(lon, lat)
            zones = [BELT] if distance <= RADIUS_M else []
            zones += [name for name, region in regions.items() if region.holds(lon, lat)]
            belt_edge = min(belt_edge, (abs(distance - RADIUS_M), row["id"]))
            region_edge = min(region_edge, min((region.distance_to_edge(lon, lat), row["id"]) for region in regions.values()))
            places[lon, lat] = zones
        zones = places[lon, lat]
        day = row["date_start"][:10]
        totals["rows"] += 1
        where = "in_a_zone" if zones else "outside_every_zone"
        if day < arguments.entry:
            totals["before_entry_into_force", where] += 1
            continue
        totals["since_entry_into_force", where] += 1
        for zone in zones:
            counts[zone][day[:4]] += 1
            ids[zone].append(row["id"])
    answer = {
        "rows": totals["rows"],
        "places": len(places),
        "entry_into_force": arguments.entry,
        "accepted": totals["since_entry_into_force", "in_a_zone"],
        "refused": {
            "before_entry_into_force_in_a_zone": totals["before_entry_into_force", "in_a_zone"],
            "before_entry_into_force_outside_every_zone": totals["before_entry_into_force", "outside_every_zone"],
            "since_entry_into_force_outside_every_zone": totals["since_entry_into_force", "outside_every_zone"],
        },
        "accepted_by_zone_and_year": {zone: dict(sorted(years.items())) for zone, years in counts.items()},
        "line_length_m": round(line.length(), 3),
        "nearest_to_edge_of_belt": {"metres": round(belt_edge[0], 3), "id": belt_edge[1]},
        "nearest_to_edge_of_a_region": {"metres": round(region_edge[0], 3), "id": region_edge[1]},
    }
    if arguments.belt:
        answer["belt_edge_m"] = belt_edge_m(arguments.belt, line)
    if arguments.ids:
        answer["ids"] = ids
    print(json.dumps(answer, indent=1))


if __name__ == "__main__":
    main()
