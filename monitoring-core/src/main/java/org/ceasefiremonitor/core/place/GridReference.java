package org.ceasefiremonitor.core.place;

import java.text.ParseException;
import java.util.Locale;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;
import mil.nga.mgrs.utm.UTM;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A square of the military grid reference system, 10 kilometres down to 1 metre wide.
 *
 * @param text   normalised, without spaces, upper case
 * @param middle the middle of the square, good to a decimetre
 * @param sideM  length of its side, metres
 */
public record GridReference(String text, Position middle, int sideM) {

    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";

    /**
     * Reads a grid reference, with or without spaces.
     *
     * @param field named in errors
     * @throws InvalidInput if it is none, or names a square that does not exist, or one wider than 10 kilometres
     */
    public static GridReference read(String field, String text) {
        InvalidInput.text(field, text, 40);
        var normal = text.replace(" ", "").toUpperCase(Locale.ROOT);
        try {
            var type = MGRS.precision(normal);
            if (type == GridType.GZD || type == GridType.HUNDRED_KILOMETER) {
                throw new InvalidInput(field, "must name a square of at most 10 kilometres, was " + text);
            }
            int side = type.getPrecision(); // metres; what the library calls accuracy is the number of digits
            var corner = MGRS.parse(normal).toUTM();
            var point = UTM.create(corner.getZone(), corner.getHemisphere(), corner.getEasting() + side / 2.0,
                    corner.getNorthing() + side / 2.0).toPoint();
            var middle = new Position(point.getLongitude(), point.getLatitude());
            if (!exists(normal, corner.getZone(), middle, side)) {
                throw new InvalidInput(field, "names a square that the grid does not have there, " + text);
            }
            return new GridReference(normal, middle, side);
        } catch (ParseException | IllegalArgumentException e) {
            throw e instanceof InvalidInput invalid ? invalid
                    : new InvalidInput(field, "must be an MGRS reference such as 37U DP 1234 6789, was " + text);
        }
    }

    /** Half the diagonal of the square: how far from its middle the true place can be, metres. */
    public double uncertaintyM() {
        return Math.ceil(sideM * Math.sqrt(2) / 2 * 10) / 10;
    }

    /** Whether the square lies in the grid zone and band that the reference names, or reaches into it. */
    private static boolean exists(String normal, int zone, Position middle, int side) {
        int band = BANDS.indexOf(normal.charAt(normal.charAt(1) >= 'A' ? 1 : 2));
        double latitudeSlack = side / Degrees.metresPerDegreeNorth(middle.latitude());
        double south = -80 + 8.0 * band;
        double north = band == BANDS.length() - 1 ? 84 : south + 8;
        if (middle.latitude() < south - latitudeSlack || middle.latitude() > north + latitudeSlack) {
            return false;
        }
        // Around Norway and Svalbard, bands V and X, zones are up to three times as wide.
        double halfWidth = BANDS.charAt(band) == 'V' || BANDS.charAt(band) == 'X' ? 9 : 3;
        double meridian = 6.0 * zone - 183;
        return Math.abs(middle.longitude() - meridian) <= halfWidth + side / Degrees.metresPerDegreeEast(middle.latitude());
    }
}
