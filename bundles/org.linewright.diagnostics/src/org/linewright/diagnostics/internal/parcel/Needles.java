package org.linewright.diagnostics.internal.parcel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many byte sequences looked for at once: takes time linear to the text, whatever their number. */
final class Needles {

    /** Shorter ones would be found everywhere. */
    static final int LEAST = 4;
    private static final int FILTER_BITS = 20;

    /**
     * What is looked for.
     *
     * @param bytes at least {@link #LEAST}
     * @param alone it counts only where no letter or digit stands beside it
     */
    record Needle(byte[] bytes, boolean alone) {

        private boolean at(byte[] text, int from) {
            if (from + bytes.length > text.length) {
                return false;
            }
            for (int i = LEAST; i < bytes.length; i++) {
                if (text[from + i] != bytes[i]) {
                    return false;
                }
            }
            return !alone || !word(text, from - 1) && !word(text, from + bytes.length);
        }

        private static boolean word(byte[] text, int at) {
            return at >= 0 && at < text.length && (text[at] < 0 || Character.isLetterOrDigit(text[at]));
        }
    }

    private final BitSet filter = new BitSet(1 << FILTER_BITS);
    private final Map<Integer, List<Needle>> byBeginning = new HashMap<>();

    Needles(Collection<Needle> all) {
        for (Needle needle : all) {
            int beginning = beginning(needle.bytes(), 0);
            filter.set(place(beginning));
            byBeginning.computeIfAbsent(beginning, any -> new ArrayList<>()).add(needle);
        }
    }

    boolean in(byte[] text) {
        for (int from = 0; from + LEAST <= text.length; from++) {
            int beginning = beginning(text, from);
            if (filter.get(place(beginning)) && anyAt(text, from, beginning)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyAt(byte[] text, int from, int beginning) {
        for (Needle needle : byBeginning.getOrDefault(beginning, List.of())) {
            if (needle.at(text, from)) {
                return true;
            }
        }
        return false;
    }

    private static int beginning(byte[] text, int at) {
        return (text[at] & 0xff) << 24 | (text[at + 1] & 0xff) << 16 | (text[at + 2] & 0xff) << 8
                | text[at + 3] & 0xff;
    }

    private static int place(int beginning) {
        return beginning * 0x9E3779B1 >>> 32 - FILTER_BITS;
    }
}
