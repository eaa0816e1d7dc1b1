package org.linewright.workbench.drivers.change;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What can be wrong on the page of the drivers: 1xx files. */
public enum DriversPageTrouble implements TroubleKind {

    NO_DRIVER_FILE(101, Severity.ERROR, //
            "{0} ist keine Treiberdatei.", "{0} is no driver file.", //
            "Eine Treiberdatei endet auf .jar.", "A driver file ends with .jar.");

    private final Words words;

    DriversPageTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-DRIVERS-PAGE-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
