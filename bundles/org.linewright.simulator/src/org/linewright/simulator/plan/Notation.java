package org.linewright.simulator.plan;

import java.util.Optional;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;

/** How numbers are read and written in a domain; nothing here knows of a trunk code. */
record Notation(Numbering numbering) {

    static String plain(String written) {
        return written.replaceAll("[ ./()-]", "");
    }

    /** The number with a plus; empty for one that lacks its area code where that counts, and for what is no number. */
    Optional<String> e164(String given) {
        String number = plain(given);
        if (!number.matches("[+]?[0-9]{1,20}")) {
            return Optional.empty();
        }
        if (number.startsWith("+")) {
            return Optional.of(number);
        }
        if (number.startsWith("00")) {
            return Optional.of("+" + number.substring(2));
        }
        if (number.startsWith("0")) {
            return Optional.of("+" + numbering.country() + number.substring(1));
        }
        return numbering.local() == Local.UNDERSTOOD && !numbering.area().isEmpty()
                ? Optional.of("+" + numbering.country() + numbering.area() + number)
                : Optional.empty();
    }

    /** What every number of the own block begins with; empty without a base number. */
    Optional<String> block() {
        return Optional.of("+" + numbering.country() + numbering.area() + numbering.base())
                .filter(block -> !numbering.base().isEmpty());
    }

    /** X28: national numbers as {@code 030…}, foreign ones as {@code 0043…}; or all of them with a plus. */
    String written(String e164) {
        if (numbering.shown() == Shown.INTERNATIONAL) {
            return e164;
        }
        String home = "+" + numbering.country();
        return e164.startsWith(home) ? "0" + e164.substring(home.length()) : "00" + e164.substring(1);
    }
}
