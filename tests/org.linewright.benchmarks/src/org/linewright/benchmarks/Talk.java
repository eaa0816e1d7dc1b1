package org.linewright.benchmarks;

/** Streams of G.711 that are spoken until they are closed. */
interface Talk extends AutoCloseable {

    /** How many packets were sent so far. */
    long said();

    /** How many of those that should have been heard were not. */
    long lost();

    @Override
    void close();
}
