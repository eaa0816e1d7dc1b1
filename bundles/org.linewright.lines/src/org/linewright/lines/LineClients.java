package org.linewright.lines;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/** The clients of the running lines. Safe for all threads; nothing here blocks. */
public interface LineClients {

    /** Where they register. */
    InetSocketAddress address();

    /** Those that are attached now. */
    List<LineClient> attached();

    /**
     * Tells {@code listener} who is attached now and after every change, on a thread of its own, one call at a time; when
     * it is slow, it is told only the newest.
     *
     * @return ends it
     */
    Watch watch(Consumer<List<LineClient>> listener);
}
