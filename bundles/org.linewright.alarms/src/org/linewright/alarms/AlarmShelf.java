package org.linewright.alarms;

import java.util.function.Function;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;

/**
 * Where alarms have what they need kept. For any thread; each of these may wait for a disk.
 *
 * @param secrets fetches a secret when a message is sent
 * @param told what was kept last; no bytes when nothing was
 * @param keep keeps these bytes instead, all of them or none
 */
public record AlarmShelf(Function<SecretReference, Outcome<Secret>> secrets, Supplier<Outcome<byte[]>> told,
        Function<byte[], Outcome<?>> keep) {

    /** No more bytes are kept. */
    public static final int MOST_BYTES = 1 << 20;
}
