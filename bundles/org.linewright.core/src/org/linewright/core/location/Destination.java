package org.linewright.core.location;

import java.util.Locale;
import org.linewright.core.Text;

/** How far away an outside number is, as seen from the location. */
public enum Destination {
    /** In the own area. */
    LOCAL(new Text("Ortsnetz", "local")),
    /** In the own country. */
    NATIONAL(new Text("Inland", "national")),
    /** In another country. */
    INTERNATIONAL(new Text("Ausland", "international"));

    private final Text label;

    Destination(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
