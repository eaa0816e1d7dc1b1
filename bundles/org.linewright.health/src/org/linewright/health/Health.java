package org.linewright.health;

import java.util.List;

/**
 * How the parts of this program are doing: its bundles and its components. Looks anew each time, for some tenths of a
 * second, so not on the UI thread. Safe for all threads.
 */
public interface Health {

    /**
     * What does not work although it should, the roots of the others first. Left out is what is not meant to run: bundles
     * for other machines or that nobody starts, components that are switched off, what is optional, and components of the platform that nothing of
     * ours waits for.
     */
    List<Ailment> ailments();

    /** Every bundle there is, in the order they were installed. */
    List<BundleStanding> bundles();
}
