package org.linewright.core;

/** A password or key. It has no way out but {@link #reveal}, and never shows itself in a text, a log or a trace. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The clear value. Call it only where it is used up at once: a digest, a cipher. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
