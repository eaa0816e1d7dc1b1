package org.linewright.operations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.pbx.PbxDriver;

/** The PBX drivers that are here now. Drivers come and go at any time; nobody else holds one. */
public interface Roster {

    /** All drivers, the shadowed ones too, sorted by label. */
    List<DriverListing> drivers();

    /**
     * Lends a driver for one question. What is answered must be data: it must not lead back to the driver.
     *
     * @param question asked on a thread of its own, for at most five seconds
     * @return refused when the driver is not here, throws or takes too long
     */
    <T> Outcome<T> ask(String driver, Function<PbxDriver, T> question);

    /**
     * Tells {@code listener} the list there is, then every change; one call at a time, on the thread that made the
     * change: be quick.
     *
     * @return ends it
     */
    Watch watch(Consumer<List<DriverListing>> listener);
}
