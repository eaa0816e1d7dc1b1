package org.linewright.health;

import java.util.List;
import org.linewright.core.Trouble;

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

    /**
     * Why a bundle does not work, each trouble the reason of the one before; empty when it does, or is not meant to. Of one
     * that does not resolve: which package or bundle it lacks in which version, and who offers it.
     *
     * @param bundle its number in the framework
     */
    List<Trouble> why(long bundle);

    /**
     * Why the components that would provide a service do not work: each with what is missing and why; empty when they do,
     * or when there is none.
     *
     * @param service the name of its interface
     * @param property one of its properties, by which those who want it find it
     * @param value what it has to be
     */
    List<Ailment> ailments(String service, String property, String value);

    /** Every bundle there is, in the order they were installed. */
    List<BundleStanding> bundles();
}
