package org.linewright.simulator.registrar;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EventKind;

/** Where the registrar writes down what it did. */
@FunctionalInterface
public interface Journal {

    void note(Optional<AccountId> account, Optional<InetSocketAddress> from, EventKind kind, Object... about);
}
