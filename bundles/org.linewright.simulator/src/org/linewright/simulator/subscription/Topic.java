package org.linewright.simulator.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody may subscribe to. */
public enum Topic {
    /** How many messages wait in his voice box (RFC 3842). */
    MESSAGES("message-summary", "application/simple-message-summary"),
    /** Whether somebody telephones (RFC 4235). */
    DIALOGS("dialog", "application/dialog-info+xml");

    private final String event;
    private final String type;

    Topic(String event, String type) {
        this.event = event;
        this.type = type;
    }

    /** Its event package. */
    public String event() {
        return event;
    }

    /** The media type of its documents. */
    public String type() {
        return type;
    }

    /** What the value of an Event header is about. */
    public static Optional<Topic> of(String header) {
        String name = header.split(";", 2)[0].strip();
        return Arrays.stream(values()).filter(topic -> topic.event.equalsIgnoreCase(name)).findFirst();
    }

    /** The values of Allow-Events. */
    public static List<String> all() {
        return Arrays.stream(values()).map(Topic::event).toList();
    }
}
