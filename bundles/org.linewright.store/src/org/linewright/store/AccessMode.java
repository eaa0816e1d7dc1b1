package org.linewright.store;

/** What a store is opened for. */
public enum AccessMode {
    /** To look only; leaves no trace. */
    READ,
    /** To change it, as long as nobody else holds it. */
    WRITE,
    /** As {@link #WRITE}, and a directory without a configuration gets an empty one. */
    CREATE
}
