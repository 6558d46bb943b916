package org.ceasefiremonitor.api.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows in the form of UCDP GED about places that do not exist. */
final class Events {

    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("id", "1");
        USUAL.put("type_of_violence", "1");
        USUAL.put("source_office", "Astorian Gazette");
        USUAL.put("source_headline", "Two shot near the mill, Astoria says");
        USUAL.put("source_original", "Astorian police");
        USUAL.put("where_prec", "2");
        USUAL.put("where_coordinates", "Millbrook village");
        USUAL.put("where_description", "near the village of Millbrook, by the mill");
        USUAL.put("adm_1", "North Astoria");
        USUAL.put("adm_2", "");
        USUAL.put("latitude", "48.125");
        USUAL.put("longitude", "37.75");
        USUAL.put("date_prec", "1");
        USUAL.put("date_start", "2026-03-01 00:00:00.000");
        USUAL.put("date_end", "2026-03-01 00:00:00.000");
        USUAL.put("best", "2");
        USUAL.put("high", "3");
        USUAL.put("low", "1");
    }

    private Events() {
    }

    /** A file of these rows, each given as the columns in which it differs from the usual one. */
    static String csv(List<Map<String, String>> rows) {
        var text = new StringBuilder(String.join(",", USUAL.keySet())).append('\n');
        for (var row : rows) {
            text.append(fields(row).stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').collect(Collectors.joining(","))).append('\n');
        }
        return text.toString();
    }

    /** A file of as many rows, numbered from 1. */
    static String csv(int rows) {
        var list = new ArrayList<Map<String, String>>();
        for (int id = 1; id <= rows; id++) {
            list.add(Map.of("id", Integer.toString(id)));
        }
        return csv(list);
    }

    /** One row, as it is read from a file. */
    static Row row(String... differences) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < differences.length; i += 2) {
            map.put(differences[i], differences[i + 1]);
        }
        var columns = new HashMap<String, Integer>();
        for (var column : USUAL.keySet()) {
            columns.put(column, columns.size());
        }
        return new Row(2, columns, fields(map));
    }

    private static List<String> fields(Map<String, String> differences) {
        if (!USUAL.keySet().containsAll(differences.keySet())) {
            throw new IllegalArgumentException("unknown columns in " + differences);
        }
        return USUAL.entrySet().stream().map(usual -> differences.getOrDefault(usual.getKey(), usual.getValue())).toList();
    }
}
