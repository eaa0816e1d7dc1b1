package org.linewright.sip.dns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.time.Timers;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.dns.Names.Host;
import org.linewright.sip.dns.Names.Service;

/**
 * Finds a SIP server over UDP (RFC 3263 §4.1, §4.2; UDP only, so NAPTR has nothing to choose). What was found is kept
 * as long as DNS allows; lines that ask at once share one question.
 */
public final class Locator {

    static final int SIP_PORT = 5060;
    static final int MOST_SERVERS = 8;
    private static final Duration LONGEST = Duration.ofHours(1);
    static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f]*:[0-9a-f:.]*\\]?");

    private record Known(CompletableFuture<Located> answer, long askedAt) {
        boolean usable(long now) {
            return !answer.isDone() || now - askedAt < answer.join().valid().toNanos();
        }
    }

    private final Names names;
    private final ServiceOrder order;
    private final Timers timers;
    private final Map<ServerAddress, Known> known = new ConcurrentHashMap<>();

    public Locator(Names names, RandomGenerator random, Timers timers) {
        this.names = names;
        this.order = new ServiceOrder(random);
        this.timers = timers;
    }

    /** The server's addresses; completes at once when they are known, never exceptionally. */
    public CompletableFuture<Located> locate(ServerAddress server) {
        long now = timers.nanos();
        return known.compute(server,
                (key, old) -> old != null && old.usable(now) ? old : new Known(asked(server), now)) // framework-driven
                .answer();
    }

    private CompletableFuture<Located> asked(ServerAddress server) {
        return found(server)
                .exceptionally(failed -> Located.nowhere(reason(failed)))
                .toCompletableFuture();
    }

    private CompletionStage<Located> found(ServerAddress server) {
        String host = server.host();
        if (NUMERIC.matcher(host).matches()) { // RFC 3263 §4.2: a numeric host asks no DNS
            return CompletableFuture.completedFuture(numeric(host, server.port().orElse(SIP_PORT)));
        }
        if (server.port().isPresent()) { // RFC 3263 §4.2: nor does an explicit port ask for SRV
            return addresses(host, server.port().getAsInt());
        }
        return names.services("_sip._udp." + host).thenCompose(services -> services.isEmpty()
                ? addresses(host, SIP_PORT) // RFC 3263 §4.2: no SRV, then the host itself at the default port
                : allOf(order.of(services).stream().limit(MOST_SERVERS).toList()));
    }

    private CompletionStage<Located> allOf(List<Service> services) {
        CompletionStage<List<Located>> all = CompletableFuture.completedFuture(List.of());
        for (Service service : services) {
            CompletionStage<Located> one = addresses(service.target(), service.port())
                    .exceptionally(failed -> Located.nowhere(reason(failed)));
            all = all.thenCombine(one, (before, next) -> Stream.concat(before.stream(), Stream.of(next)).toList());
        }
        Duration shortest = services.stream().map(Service::valid).min(Duration::compareTo).orElse(Duration.ZERO);
        return all.thenApply(each -> joined(each, shortest));
    }

    private static Located joined(List<Located> each, Duration shortest) {
        List<InetSocketAddress> servers = new ArrayList<>();
        Duration valid = shortest;
        for (Located one : each) {
            servers.addAll(one.servers());
            valid = one.valid().compareTo(valid) < 0 ? one.valid() : valid;
        }
        return servers.isEmpty()
                ? Located.nowhere(each.getFirst().detail())
                : new Located(servers.stream().distinct().limit(MOST_SERVERS).toList(), bounded(valid), "");
    }

    private CompletionStage<Located> addresses(String host, int port) {
        return names.hosts(host).thenApply(hosts -> hosts.isEmpty()
                ? Located.nowhere("no address for " + host)
                : new Located(hosts.stream().map(one -> new InetSocketAddress(one.address(), port)).toList(),
                        bounded(hosts.stream().map(Host::valid).min(Duration::compareTo).orElse(Duration.ZERO)), ""));
    }

    private static Located numeric(String host, int port) {
        try {
            InetAddress address = InetAddress.getByName(host); // a literal: asks nobody
            return new Located(List.of(new InetSocketAddress(address, port)), LONGEST, "");
        } catch (UnknownHostException wrong) {
            return Located.nowhere("not an address: " + host);
        }
    }

    private static Duration bounded(Duration valid) {
        return valid.compareTo(LONGEST) > 0 ? LONGEST : valid;
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message); // framework-driven null
    }
}
