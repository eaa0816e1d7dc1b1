package org.linewright.workbench.line.rows;

import org.linewright.lines.LineState;
import org.linewright.workbench.kit.Icon;

/** The icon beside the word of a state. */
public record StateIcon(LineState state) {

    public Icon icon() {
        return switch (state) {
            case REGISTERED -> Icon.LINE_UP;
            case WAITING, REGISTERING, LEAVING -> Icon.LINE_WAITING;
            case RETRYING, REFUSED -> Icon.LINE_DOWN;
            case STOPPED -> Icon.LINE_OFF;
        };
    }
}
