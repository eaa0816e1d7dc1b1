package org.linewright.numbers.internal.step;

import org.linewright.core.Text;
import org.linewright.core.location.Destination;

/** What people call a destination. */
final class Words {

    private static final Text LOCAL = new Text("Ortsgespräche", "local calls");
    private static final Text NATIONAL = new Text("Ferngespräche", "national calls");
    private static final Text INTERNATIONAL = new Text("Auslandsgespräche", "international calls");

    private Words() {
    }

    static Text of(Destination destination) {
        return switch (destination) {
            case LOCAL -> LOCAL;
            case NATIONAL -> NATIONAL;
            case INTERNATIONAL -> INTERNATIONAL;
        };
    }
}
