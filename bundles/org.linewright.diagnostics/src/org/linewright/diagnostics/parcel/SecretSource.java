package org.linewright.diagnostics.parcel;

/** Who knows the secrets, for the search alone: what it answers is never written and not kept. */
@FunctionalInterface
public interface SecretSource {

    /** Asked once for each file, on the thread that makes it; may wait for the disk. */
    KnownSecrets known();
}
