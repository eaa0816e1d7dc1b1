package org.linewright.workbench.line.view;

import org.linewright.lines.LineState;
import org.linewright.workbench.kit.Icon;

/** The icon beside the word of a state. */
record StateIcon(LineState state) {

    Icon icon() {
        return switch (state) {
            case REGISTERED -> Icon.LINE_UP;
            case WAITING, REGISTERING, LEAVING -> Icon.LINE_WAITING;
            case RETRYING, REFUSED -> Icon.LINE_DOWN;
            case STOPPED -> Icon.LINE_OFF;
        };
    }
}
