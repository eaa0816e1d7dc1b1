package org.linewright.headless.verbs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of Prometheus, format 0.0.4, read strictly: each series belongs to a family that was named before, once, and
 * histograms add up.
 */
record Exposition(Map<String, Double> series, Map<String, String> types) {

    private static final Pattern LINE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(?:[a-zA-Z_]\\w*=\"(?:[^\"\\\\\n]|\\\\[\\\\n\"])*\",?)+\\})? (NaN|[+-]Inf|[-+.0-9eE]+)");
    private static final Pattern LE = Pattern.compile(",?le=\"([^\"]*)\"");

    static Exposition read(String text) {
        check(text.endsWith("\n"), "The last line does not end");
        Exposition all = new Exposition(new LinkedHashMap<>(), new HashMap<>());
        String family = "";
        for (String line : text.split("\n")) {
            if (line.startsWith("# TYPE ")) {
                String[] words = line.split(" ");
                family = words[2];
                check(all.types.put(family, words[3]) == null, "Twice: " + line); // framework-driven null
            } else if (!line.startsWith("# HELP ")) {
                all.add(line, family);
            }
        }
        all.series.keySet().stream().filter(name -> name.contains("_bucket{")).forEach(all::addsUp);
        return all;
    }

    private void add(String line, String family) {
        Matcher parts = LINE.matcher(line);
        check(parts.matches(), "No series: " + line);
        String name = parts.group(1);
        boolean ofFamily = switch (types.getOrDefault(family, "")) {
            case "counter" -> name.equals(family) && name.endsWith("_total");
            case "gauge" -> name.equals(family);
            case "histogram" -> name.matches(Pattern.quote(family) + "_(bucket|sum|count)");
            case "summary" -> name.matches(Pattern.quote(family) + "_(sum|count)")
                    || name.equals(family) && line.contains("quantile=");
            default -> false;
        };
        check(ofFamily, "Of no family: " + line);
        String labels = parts.group(2) == null ? "" : parts.group(2); // framework-driven null
        double value = Double.parseDouble(parts.group(3).replace("Inf", "Infinity"));
        check(series.put(name + labels, value) == null, "Twice: " + line); // framework-driven null
    }

    /** A bucket holds no more than its histogram, and the last one all. */
    private void addsUp(String bucket) {
        Matcher bound = LE.matcher(bucket);
        check(bound.find(), "No bound: " + bucket);
        String count = bound.replaceFirst("").replace("_bucket{", "_count{").replace("{}", "");
        double all = series.getOrDefault(count, -1.0);
        double here = series.get(bucket);
        check(bound.group(1).equals("+Inf") ? here == all : here <= all, bucket + " of " + count);
    }

    /** The value of a series; 0 when it is not there. */
    double value(String name) {
        return series.getOrDefault(name, 0.0);
    }

    private static void check(boolean so, String otherwise) {
        if (!so) {
            throw new AssertionError(otherwise);
        }
    }
}
