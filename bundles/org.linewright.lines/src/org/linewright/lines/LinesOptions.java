package org.linewright.lines;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.line.GroupId;
import org.linewright.core.time.Backoff;

/**
 * How the lines run.
 *
 * @param address the local address; empty takes the one that routes to each registrar
 * @param port the local UDP port; 0 takes a free one
 * @param t1 the round-trip estimate of RFC 3261; 500 ms unless the network is known to be quicker
 * @param backoff the waits after failures
 * @param tokenKey keeps Contact tokens the same over restarts; empty makes new ones each time
 * @param clients where clients attach; empty when they may not
 * @param names which source of the other side's name counts, the best first
 * @param mailboxes of which groups each line asks to be told of the messages in its voice box; asked on any thread, as
 *     soon as a line registers: answers at once
 * @param transfers what the numbers are to which the other side wants to transfer a line
 */
public record LinesOptions(Optional<InetAddress> address, int port, Duration t1, Backoff backoff,
        Optional<byte[]> tokenKey, Optional<ClientOptions> clients, List<NameSource> names,
        Predicate<GroupId> mailboxes, TransferTargets transfers) {

    public LinesOptions {
        names = List.copyOf(names);
    }

    /** Where no location says what a transfer's target is. */
    public LinesOptions(Optional<InetAddress> address, int port, Duration t1, Backoff backoff,
            Optional<byte[]> tokenKey, Optional<ClientOptions> clients, List<NameSource> names,
            Predicate<GroupId> mailboxes) {
        this(address, port, t1, backoff, tokenKey, clients, names, mailboxes, TransferTargets.PLAIN);
    }

    /** Without clients, with names in the usual order, and without mailboxes. */
    public LinesOptions(Optional<InetAddress> address, int port, Duration t1, Backoff backoff,
            Optional<byte[]> tokenKey) {
        this(address, port, t1, backoff, tokenKey, Optional.empty(), NameSource.USUAL, group -> false);
    }

    public static LinesOptions defaults() {
        return new LinesOptions(Optional.empty(), 0, Duration.ofMillis(500), Backoff.ALL_FLOWS_DOWN, Optional.empty());
    }

    public LinesOptions on(InetAddress local, int localPort) {
        return new LinesOptions(Optional.of(local), localPort, t1, backoff, tokenKey, clients, names, mailboxes,
                transfers);
    }

    public LinesOptions withTokenKey(byte[] key) {
        return new LinesOptions(address, port, t1, backoff, Optional.of(key.clone()), clients, names, mailboxes,
                transfers);
    }

    public LinesOptions withTimes(Duration roundTrip, Backoff waits) {
        return new LinesOptions(address, port, roundTrip, waits, tokenKey, clients, names, mailboxes, transfers);
    }

    public LinesOptions withClients(ClientOptions here) {
        return new LinesOptions(address, port, t1, backoff, tokenKey, Optional.of(here), names, mailboxes, transfers);
    }

    public LinesOptions withNames(List<NameSource> order) {
        return new LinesOptions(address, port, t1, backoff, tokenKey, clients, order, mailboxes, transfers);
    }

    /** Each line that is registered asks to be told of the messages in its voice box. */
    public LinesOptions withMailboxes() {
        return withMailboxes(group -> true);
    }

    /** Each line of such a group that is registered does. */
    public LinesOptions withMailboxes(Predicate<GroupId> which) {
        return new LinesOptions(address, port, t1, backoff, tokenKey, clients, names, which, transfers);
    }

    public LinesOptions withTransfers(TransferTargets targets) {
        return new LinesOptions(address, port, t1, backoff, tokenKey, clients, names, mailboxes, targets);
    }
}
