package org.linewright.store;

import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;

/** Keeps one configuration and its secrets. For any thread; every verb may wait for the disk. */
public interface ConfigurationStore extends AutoCloseable {

    /**
     * Reads the committed state. A group that cannot be read does not hide the others: the outcome is done, with a
     * warning for each broken file, and {@link Snapshot#broken} says what is wrong with it. Refused when nothing can be
     * read at all.
     */
    Outcome<Snapshot> load();

    /**
     * Makes a change durable, all of it or nothing, even when the process or the computer dies on the way. Refused,
     * with everything as it was, when the store is read-only, when it changed since {@code baseVersion}, when a group
     * could not be read back as it is, and when the disk does not take it. Halted only when the saved state cannot be
     * read.
     *
     * @param baseVersion the version of the snapshot that the change was made from
     * @return the new state
     */
    Outcome<Snapshot> commit(Change change, String baseVersion);

    /**
     * Fetches a secret as of the last {@link #load} or {@link #commit}. Refused with the plain reason: not there, not
     * readable, not private, wrong key. Quick enough to ask for a thousand lines in a row.
     *
     * @param reference the reference of one line, with {@code <USER>} filled
     */
    Outcome<Secret> secret(SecretReference reference);

    /** Lets go of the configuration; others may hold it from now on. Closing twice does nothing. */
    @Override
    void close();
}
