package org.linewright.workbench.softphone.view;

import org.linewright.lines.ExtensionLamp.State;
import org.linewright.workbench.kit.Icon;

/** The lamp of an extension as an icon; each state has a shape of its own, for those who do not tell the colours. */
record Lamp(State state) {

    Icon icon() {
        return switch (state) {
            case UNKNOWN -> Icon.LAMP_UNKNOWN;
            case UNREGISTERED -> Icon.LAMP_ABSENT;
            case IDLE_OR_UNREGISTERED -> Icon.LAMP_UNTOLD;
            case IDLE -> Icon.LAMP_IDLE;
            case RINGING -> Icon.LAMP_RINGING;
            case TALKING -> Icon.LAMP_TALKING;
            case HELD -> Icon.LAMP_HELD;
        };
    }
}
