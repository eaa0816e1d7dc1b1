package org.linewright.sip;

/** A probe under way. For any thread; nothing here blocks. */
public interface NatProbe {

    /** Ends it early; a binding that it made is un-registered first. Harmless when it is over. */
    void cancel();
}
