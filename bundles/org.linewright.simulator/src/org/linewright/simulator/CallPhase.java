package org.linewright.simulator;

/** How far a call is. */
public enum CallPhase {
    /** Nothing rings yet. */
    CALLING,
    RINGING,
    TALKING,
    /** It was hung up, refused or not answered. */
    OVER
}
