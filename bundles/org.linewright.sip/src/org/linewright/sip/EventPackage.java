package org.linewright.sip;

import java.util.List;
import java.util.Locale;

/** What a line may subscribe to (RFC 6665). */
public enum EventPackage {
    /** The messages of a voice box (RFC 3842). */
    MESSAGES("message-summary", "application/simple-message-summary"),
    /** Who telephones (RFC 4235). */
    DIALOGS("dialog", "application/dialog-info+xml"),
    /** Who is registered (RFC 3680). */
    REGISTRATIONS("reg", "application/reginfo+xml");

    private final String word;
    private final String type;

    EventPackage(String word, String type) {
        this.word = word;
        this.type = type;
    }

    /** Its name in an Event header. */
    public String word() {
        return word;
    }

    /** The media type of its documents. */
    public String type() {
        return type;
    }

    /** Whether an Event header is about it; one with an id never is, as ours have none. */
    public boolean is(String event) {
        List<String> parts = List.of(event.strip().split("\\s*;\\s*"));
        return !parts.isEmpty() && parts.getFirst().equalsIgnoreCase(word)
                && parts.stream().noneMatch(part -> part.toLowerCase(Locale.ROOT).startsWith("id="));
    }
}
