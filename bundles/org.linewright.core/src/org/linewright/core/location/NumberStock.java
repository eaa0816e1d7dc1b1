package org.linewright.core.location;

import java.util.List;

/**
 * The numbers that belong to a location; both kinds may be there.
 *
 * @param blocks base numbers with extensions (<em>Anlagenanschluss</em>)
 * @param direct single numbers, each for one extension (<em>Mehrgeräteanschluss</em>)
 * @param siteCode what other sites dial before an extension of this one; empty when they cannot
 */
public record NumberStock(List<NumberBlock> blocks, List<DirectNumber> direct, String siteCode) {

    public static final NumberStock NONE = new NumberStock(List.of(), List.of(), "");

    public NumberStock {
        blocks = List.copyOf(blocks);
        direct = List.copyOf(direct);
    }

    /** Whether these digits are an extension of the location. */
    public boolean hasExtension(CharSequence digits) {
        for (NumberBlock block : blocks) {
            if (block.extensions().contains(digits)) {
                return true;
            }
        }
        for (DirectNumber number : direct) {
            if (number.extension().contentEquals(digits)) {
                return true;
            }
        }
        return false;
    }
}
