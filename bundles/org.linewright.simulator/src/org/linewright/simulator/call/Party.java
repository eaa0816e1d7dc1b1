package org.linewright.simulator.call;

/** An end of a call that can be given to another call. */
sealed interface Party {

    /** A device. */
    record Device(Leg leg) implements Party {
    }

    /** Somebody whom the PBX plays; the log calls him by this name. */
    record Played(String name, Part part) implements Party {
    }
}
