package org.linewright.simulator.call;

import org.linewright.core.Text;
import org.linewright.simulator.plan.Meaning;

/** What a number means, in words. */
final class Spoken {

    private Spoken() {
    }

    static Text of(Meaning.Outside outside) {
        return switch (outside.kind()) {
            case EMERGENCY -> Text.of("Notruf {0}", "emergency number {0}", outside.understood());
            case SERVICE -> Text.of("Sonderrufnummer {0}", "service number {0}", outside.understood());
            case SUBSCRIBER -> Text.of("externe Rufnummer {0}", "outside number {0}", outside.understood());
        };
    }

    static Text of(Meaning.Unknown unknown) {
        return switch (unknown.reason()) {
            case NOBODY -> new Text("weder eine Rufnummer noch ein Account", "neither a number nor an account");
            case NO_ROUTE -> new Text("eigene Rufnummer, aber ohne Route", "a number of the own block without a route");
            case NO_AREA_CODE -> new Text("ohne Vorwahl gewählt; hier wird sie immer mitgewählt",
                    "dialled without an area code, which is always needed here");
            case NO_TRUNK_CODE -> new Text("ohne Amtskennziffer gewählt; hier geht es nur mit ihr nach draußen",
                    "dialled without the trunk code, which is needed here to get outside");
        };
    }
}
