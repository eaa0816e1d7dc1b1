package org.linewright.diagnostics.call;

import java.util.List;

/** What a conversation is for. */
public enum Kind {
    CALL("INVITE", "REFER", "PRACK", "UPDATE", "BYE", "CANCEL", "ACK", "INFO"),
    REGISTRATION("REGISTER"),
    SUBSCRIPTION("SUBSCRIBE", "NOTIFY", "PUBLISH"),
    PROBE("OPTIONS"),
    MESSAGE("MESSAGE"),
    OTHER;

    private final List<String> methods;

    Kind(String... methods) {
        this.methods = List.of(methods);
    }

    /** What begins with this method. */
    static Kind of(String method) {
        return List.of(values()).stream().filter(kind -> kind.methods.contains(method)).findFirst().orElse(OTHER);
    }
}
