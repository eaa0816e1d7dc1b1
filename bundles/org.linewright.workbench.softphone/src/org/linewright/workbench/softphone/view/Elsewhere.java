package org.linewright.workbench.softphone.view;

import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineId;
import org.linewright.workbench.kit.LineAim;
import org.linewright.workbench.kit.NumberAim;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.softphone.phone.Wire;

/** Where else the softphone leads. */
record Elsewhere(Stage stage, NumberAim number, LineAim line, Wire wire) {

    /** Whether the number of this line goes through rules that can be shown. */
    static boolean traceable(Configuration configuration, LineId line) {
        return configuration.group(line.group()).flatMap(configuration::locationOf).isPresent();
    }

    /** The way of the number through the rules of the line's location. */
    void trace(Configuration configuration, LineId from, String typed) {
        configuration.group(from.group())
                .flatMap(configuration::locationOf)
                .ifPresent(location -> number.open(stage, new NumberAim.Target(location.id(), typed)));
    }

    boolean offersCodes() {
        return stage.offers(LineAim.CODES);
    }

    /** The feature codes of the line. */
    void codes(LineId of) {
        line.run(stage, LineAim.CODES, of);
    }
}
