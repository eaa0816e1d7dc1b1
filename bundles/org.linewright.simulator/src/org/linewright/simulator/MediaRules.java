package org.linewright.simulator;

import org.linewright.core.line.PortRange;

/**
 * Where the media of calls goes.
 *
 * @param relayed whether it goes through the PBX instead of directly between the devices; counts from the next call on
 * @param played whether who calls the outside world hears something there; counts from the next call on
 * @param ports where its ports are taken from; counts from the next start on
 */
public record MediaRules(boolean relayed, boolean played, PortRange ports) {

    /** As it comes out of the box; a guess. */
    public static final MediaRules USUAL = new MediaRules(false, true, PortRange.ANY);

    public MediaRules withRelayed(boolean other) {
        return new MediaRules(other, played, ports);
    }

    public MediaRules withPlayed(boolean other) {
        return new MediaRules(relayed, other, ports);
    }

    public MediaRules with(PortRange other) {
        return new MediaRules(relayed, played, other);
    }
}
