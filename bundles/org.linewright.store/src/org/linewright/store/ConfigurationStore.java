package org.linewright.store;

import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;

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

    /** The text of a group's file as of the last {@link #load} or {@link #commit}; empty when there is none. */
    Optional<String> wording(GroupId group);

    /** The same of a location's file. */
    Optional<String> wording(LocationId location);

    /**
     * Fetches a secret as of the last {@link #load} or {@link #commit}. Refused with the plain reason: not there, not
     * readable, not private, wrong key. Quick enough to ask for a thousand lines in a row.
     *
     * @param reference the reference of one line, with {@code <USER>} filled
     */
    Outcome<Secret> secret(SecretReference reference);

    /**
     * Tells {@code changed} whenever the files may have changed, by this store or by anybody else; several changes in a
     * row are told once. It is called on a thread of its own, one call at a time, and may {@link #load}.
     *
     * @return ends it; refused when the system does not watch files for us. Closing the store does not end it
     */
    Outcome<Watch> watch(Runnable changed);

    /** Lets go of the configuration; others may hold it from now on. Closing twice does nothing. */
    @Override
    void close();
}
