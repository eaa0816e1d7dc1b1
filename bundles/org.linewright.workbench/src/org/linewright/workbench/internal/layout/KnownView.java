package org.linewright.workbench.internal.layout;

import java.util.Arrays;
import org.linewright.core.Text;

/** The views that the perspectives have a place for; each comes from the bundle of its screen. */
public enum KnownView {
    LINES("lines", "Leitungen", "Lines"),
    FINDINGS("findings", "Befunde", "Findings"),
    TRACE("trace", "Aufzeichnung", "Trace"),
    TRACER("tracer", "Wahlregeln prüfen", "Rule tracer"),
    LADDER("ladder", "Ablauf", "Call flow"),
    COMPARE("compare", "Vergleich", "Comparison"),
    LOAD("load", "Anmeldelast", "Registration load"),
    DRIVERS("drivers", "Treiber", "Drivers"),
    SOFTPHONE("softphone", "Softphone", "Softphone"),
    CALLS("calls", "Anrufe", "Calls");

    private final String id;
    private final Text label;

    KnownView(String id, String german, String english) {
        this.id = id;
        this.label = new Text(german, english);
    }

    String id() {
        return id;
    }

    /** What a view is called while its screen is not here. */
    public static Text label(String id) {
        return Arrays.stream(values())
                .filter(view -> view.id.equals(id))
                .map(view -> view.label)
                .findFirst()
                .orElseGet(() -> Text.same(id.isBlank() ? "–" : id));
    }
}
