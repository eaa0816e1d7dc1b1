package org.linewright.diagnostics.parcel;

/** Hears how far it is. Called on the thread that makes the file; returns at once. */
@FunctionalInterface
public interface ParcelProgress {

    void at(int done, int total);
}
