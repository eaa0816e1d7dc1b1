package org.linewright.sip.register;

import gov.nist.javax.sip.message.SIPResponse;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.linewright.core.time.Timers;
import org.linewright.sip.Account;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.digest.ProtectionSpace;
import org.linewright.sip.dns.Located;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.dns.ServerHealth;

/** All bindings of a user agent, and what they share. */
public final class Registrations {

    private final SipOptions options;
    private final Timers timers;
    private final Chance chance;
    private final Transport transport;
    private final Locator locator;
    private final ServerHealth health;
    private final Tokens tokens;
    private final Map<String, LineBinding> byBranch = new ConcurrentHashMap<>();
    private final Map<ServerAddress, ProtectionSpace> spaces = new ConcurrentHashMap<>();

    public Registrations(SipOptions options, Timers timers, Chance chance, Transport transport, Locator locator,
            ServerHealth health) {
        this.options = options;
        this.timers = timers;
        this.chance = chance;
        this.transport = transport;
        this.locator = locator;
        this.health = health;
        this.tokens = new Tokens(options.tokenKey());
    }

    /** The user part of the Contact of this account. */
    public String token(Account account) {
        return tokens.of(account.user() + "@" + account.domain() + " " + account.server());
    }

    /** @param sentTo told where each of its requests goes; quick */
    public LineBinding bind(Account account, Consumer<InetSocketAddress> sentTo) {
        return new LineBinding(this, account, new Registering(token(account), options.t1()), chance.word(24),
                chance.word(10), sentTo);
    }

    /** A response came. True when it belongs to a running registration. */
    public boolean take(SIPResponse response) {
        String branch = response.getTopmostVia().getBranch();
        LineBinding binding = branch == null ? null : byBranch.get(branch); // framework-driven null
        if (binding == null) { // framework-driven null
            return false;
        }
        binding.take(response, timers.nanos());
        return true;
    }

    void expect(String branch, LineBinding binding) {
        byBranch.put(branch, binding);
    }

    void forget(String branch) {
        byBranch.remove(branch);
    }

    ProtectionSpace space(ServerAddress server) {
        return spaces.computeIfAbsent(server, key -> new ProtectionSpace());
    }

    CompletableFuture<Located> locate(ServerAddress server) {
        return locator.locate(server);
    }

    ServerHealth health() {
        return health;
    }

    Timers timers() {
        return timers;
    }

    Chance chance() {
        return chance;
    }

    Transport transport() {
        return transport;
    }

    String product() {
        return options.product();
    }
}
