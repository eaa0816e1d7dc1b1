package org.linewright.workbench.line.rows;

import org.linewright.workbench.kit.Icon;

/** The icon beside the word of a line's state. */
public record StateIcon(LineRow row) {

    public Icon icon() {
        return switch (row.state()) {
            case REGISTERED -> row.unreachable() ? Icon.LINE_UNREACHED : Icon.LINE_UP;
            case WAITING, REGISTERING, LEAVING -> Icon.LINE_WAITING;
            case RETRYING, REFUSED -> Icon.LINE_DOWN;
            case STOPPED -> Icon.LINE_OFF;
        };
    }
}
