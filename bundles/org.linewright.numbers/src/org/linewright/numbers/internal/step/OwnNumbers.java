package org.linewright.numbers.internal.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberBlock;
import org.linewright.numbers.NumberPlan;

/**
 * The numbers of one location in the international form, and what reaches them inside.
 *
 * @param name of the location when it is another one; empty for the own
 * @param siteCode what is dialled before an extension; empty for the own
 * @param blocks base numbers with their extensions
 * @param direct single numbers with their extension
 */
public record OwnNumbers(String name, String siteCode, List<Block> blocks, Map<String, String> direct) {

    /** A base number in the international form, with what may follow. */
    public record Block(String base, Extensions extensions) {
    }

    public static OwnNumbers of(Location location, NumberPlan plan, boolean own) {
        String front = Place.of(location, plan).plusArea();
        Map<String, String> direct = new HashMap<>();
        for (DirectNumber number : location.stock().direct()) {
            direct.put(front + number.number(), number.extension());
        }
        return new OwnNumbers(own ? "" : location.name(), own ? "" : location.stock().siteCode(),
                location.stock().blocks().stream().map(block -> block(front, block)).toList(), Map.copyOf(direct));
    }

    /** What dials this number inside; empty when it is none of these. */
    String inside(String number) {
        for (Block block : blocks) {
            if (number.startsWith(block.base)) {
                String extension = number.substring(block.base.length());
                if (block.extensions.contains(extension)) {
                    return siteCode.concat(extension);
                }
            }
        }
        String extension = direct.isEmpty() ? "" : direct.getOrDefault(number, "");
        return extension.isEmpty() ? "" : siteCode.concat(extension);
    }

    /** The number by which the outside reaches an extension; empty when it does not. */
    public String outside(String extension) {
        for (Block block : blocks) {
            if (block.extensions.contains(extension)) {
                return block.base.concat(extension);
            }
        }
        return direct.entrySet()
                .stream()
                .filter(entry -> entry.getValue().equals(extension))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static Block block(String front, NumberBlock block) {
        return new Block(front + block.base(), block.extensions());
    }
}
