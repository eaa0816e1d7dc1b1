package org.linewright.core.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.Text;

/** Where the other side of a call may transfer a line to (RFC 3515): the line pays for the new call. */
public enum TransferPermission {
    NEVER("nie", "never"),
    INTERNAL("nur an interne Nummern", "to internal numbers only"),
    ALWAYS("immer", "always");

    private final Text label;

    TransferPermission(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }

    /** Its word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TransferPermission> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Whether a target is called; one that is of no use or of danger never is. */
    public boolean covers(TransferTarget target) {
        return switch (target) {
            case INTERNAL -> this != NEVER;
            case OUTSIDE -> this == ALWAYS;
            case BARRED -> false;
        };
    }
}
