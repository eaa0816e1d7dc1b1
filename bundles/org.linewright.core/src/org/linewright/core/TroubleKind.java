package org.linewright.core;

/**
 * One entry of a bundle's trouble catalogue. Each bundle has one catalogue: an enum that implements this, numbered by
 * family, written once.
 */
public interface TroubleKind {

    /** The stable code a person can look up or quote, such as {@code LW-NAME-103}. */
    String code();

    Severity severity();

    /** What happened and why, with places for {@link #about}. */
    Text sentence();

    /** What to do about it, with the same places. */
    Text remedy();

    /** This kind of trouble, told about these things. */
    default Trouble about(Object... arguments) {
        return new Trouble(code(), severity(), sentence().with(arguments), remedy().with(arguments), "", "");
    }
}
