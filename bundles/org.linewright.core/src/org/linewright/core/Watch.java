package org.linewright.core;

/** Something that goes on, such as hearing of changes, until it is closed. */
@FunctionalInterface
public interface Watch extends AutoCloseable {

    /** Ends it; it never fails, waits for nothing, and does nothing the second time. */
    @Override
    void close();
}
