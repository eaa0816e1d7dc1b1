package org.linewright.pbx;

import org.linewright.core.Text;

/**
 * Whether this PBX can do something, and how we know.
 *
 * @param reason what a face says beside it, above all where it cannot
 */
public record Ability(Capability capability, Support support, Text reason, Source source) {

    /** What is known about it. */
    public enum Support {
        /** It was seen to work. */
        YES,
        /** It is known not to work. */
        NO,
        /** Nobody says; trying does no harm. */
        UNTESTED
    }
}
