package org.linewright.core;

/**
 * One entry of a bundle's trouble catalogue. Each bundle has one catalogue: an enum that implements this, numbered by
 * family, written once.
 */
public interface TroubleKind {

    /**
     * What an entry says.
     *
     * @param code the stable code a person can look up or quote, such as {@code LW-NAME-103}
     * @param severity how much it weighs
     * @param sentence what happened and why, with places for {@link #about}
     * @param remedy what to do about it, with the same places
     */
    record Words(String code, Severity severity, Text sentence, Text remedy) {
    }

    Words words();

    default String code() {
        return words().code();
    }

    default Severity severity() {
        return words().severity();
    }

    default Text sentence() {
        return words().sentence();
    }

    default Text remedy() {
        return words().remedy();
    }

    /** This kind of trouble, told about these things. */
    default Trouble about(Object... arguments) {
        return new Trouble(code(), severity(), sentence().with(arguments), remedy().with(arguments), "", "");
    }
}
