package org.linewright.workbench.simulator.box;

import java.util.function.Predicate;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.simulator.EventKind;

/** What somebody wants to read about in the log. */
public enum LogTopic {
    ALL("alles", "everything", kind -> true),
    WARNINGS("Warnungen", "warnings", kind -> kind.severity() != Severity.NOTE),
    REGISTRATION("Anmeldung", "registration", LogTopic::registers),
    CALLS("Anrufe", "calls", kind -> kind.name().startsWith("CALL_")),
    CODES("Codes", "star codes", LogTopic::switches),
    SETUP("Einrichtung", "set-up", LogTopic::setsUp);

    private final Text label;
    private final Predicate<EventKind> about;

    LogTopic(String german, String english, Predicate<EventKind> about) {
        this.label = new Text(german, english);
        this.about = about;
    }

    public Text label() {
        return label;
    }

    boolean holds(EventKind kind) {
        return about.test(kind);
    }

    private static boolean registers(EventKind kind) {
        return switch (kind) {
            case REGISTERED, REFRESHED, UNREGISTERED, EXPIRED, LONG_INTERVAL, SECOND_CONTACT, TAKEN_OVER,
                    WRONG_PASSWORD, STALE_NONCE, UNKNOWN_DOMAIN, UNKNOWN_ACCOUNT, ADDRESS_REFUSED, TOO_BRIEF,
                    OUT_OF_ORDER, TOO_MANY_CONTACTS, OVERLOADED ->
                true;
            default -> false;
        };
    }

    private static boolean switches(EventKind kind) {
        return switch (kind) {
            case FEATURE, WITHHOLDING_SPENT, ROUTE_RESET, ACCOUNT_RESET, SIGNED_IN, SIGNED_OUT -> true;
            default -> false;
        };
    }

    private static boolean setsUp(EventKind kind) {
        return switch (kind) {
            case DOMAIN_OPENED, ACCOUNT_ADDED, ACCOUNT_CHANGED, ACCOUNT_REMOVED, FAULT -> true;
            default -> false;
        };
    }
}
