package org.linewright.workbench.internal.settings;

import java.util.Optional;
import org.linewright.lines.ClientOptions;

/**
 * Whether phones of one's own may register with lines here.
 *
 * @param from whose
 * @param port where they register
 */
public record ClientAccess(From from, int port) {

    /** From where they may. */
    public enum From {
        NOBODY,
        THIS_COMPUTER,
        NETWORK
    }

    static final int LEAST_PORT = 1024;
    static final int MOST_PORT = 65_535;

    /** Nobody; 5060 is left to a PBX or a softphone on the same computer. */
    static final ClientAccess FIRST = new ClientAccess(From.NOBODY, 5070);

    public ClientAccess {
        port = Math.clamp(port, LEAST_PORT, MOST_PORT);
    }

    /** Empty when nobody may. */
    public Optional<ClientOptions> options() {
        return switch (from) {
            case NOBODY -> Optional.empty();
            case THIS_COMPUTER -> Optional.of(ClientOptions.here(port));
            case NETWORK -> Optional.of(ClientOptions.everywhere(port));
        };
    }
}
