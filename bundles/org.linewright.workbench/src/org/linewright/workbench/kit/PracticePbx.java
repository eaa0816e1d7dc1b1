package org.linewright.workbench.kit;

import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.osgi.annotation.versioning.ProviderType;

/** A PBX to practise on, inside this program. A service while there is one. */
@ProviderType
public interface PracticePbx {

    /**
     * What is needed to register lines there.
     *
     * @param driver the id of the PBX type it behaves like, such as {@code hfo.crown}
     * @param address where it listens
     * @param domain the domain of its accounts
     * @param users the accounts, as an expression
     * @param passwords the password of each account
     */
    record Offer(String driver, InetSocketAddress address, String domain, String users,
            Map<String, Secret> passwords) {
        public Offer {
            passwords = Collections.unmodifiableMap(new LinkedHashMap<>(passwords));
        }
    }

    /**
     * Starts it unless it runs, and makes those of these accounts that it does not have. May be called on any thread;
     * takes two seconds at most.
     *
     * @param users user names as an expression, such as {@code 150;177;200-220}
     * @return completes on the UI thread, never exceptionally; refused in words when it cannot start
     */
    CompletionStage<Outcome<Offer>> offer(String users);
}
