package org.linewright.workbench.drivers.change;

import java.util.ArrayList;
import java.util.List;

/** A fingerprint as two people compare it, by telephone for example. */
final class Fingerprint {

    private static final int IN_A_GROUP = 4;
    private static final int IN_A_ROW = 4;

    private Fingerprint() {
    }

    /** In groups of four bytes, four groups in a row: {@code 5A:0F:12:34  …}. */
    static String grouped(String fingerprint) {
        String[] bytes = fingerprint.split(":");
        StringBuilder words = new StringBuilder();
        List<String> groups = groups(bytes);
        for (int place = 0; place < groups.size(); place++) {
            words.append(place == 0 ? "" : place % IN_A_ROW == 0 ? "\n" : "  ").append(groups.get(place));
        }
        return words.toString();
    }

    private static List<String> groups(String... bytes) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += IN_A_GROUP) {
            groups.add(String.join(":", List.of(bytes).subList(from, Math.min(bytes.length, from + IN_A_GROUP))));
        }
        return groups;
    }
}
