package org.linewright.sip.dns;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.sip.LookupTrail;
import org.linewright.sip.LookupTrail.Step;
import org.linewright.sip.ServerAddress;

/** One look-up under way. It goes the way of {@link Locator}, step by step. */
final class Lookup implements Watch {

    private final Names names;
    private final ServiceOrder order;
    private final Consumer<LookupTrail> trail;
    private final List<Step> steps = new ArrayList<>();
    private final List<InetSocketAddress> addresses = new ArrayList<>();
    private boolean closed;

    Lookup(Names names, ServiceOrder order, Consumer<LookupTrail> trail) {
        this.names = names;
        this.order = order;
        this.trail = trail;
    }

    void begin(ServerAddress server) {
        String host = server.host();
        if (Locator.NUMERIC.matcher(host).matches()) {
            numeric(host, server.port().orElse(Locator.SIP_PORT));
        } else if (server.port().isPresent()) {
            took(new Step.ExplicitPort(server.port().getAsInt()));
            hosts(host, server.port().getAsInt()).thenRun(this::over);
        } else {
            services(host);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void numeric(String host, int port) {
        try {
            InetAddress address = InetAddress.getByName(host); // a literal: asks nobody
            took(new Step.Numeric(address));
            found(List.of(new InetSocketAddress(address, port)));
        } catch (UnknownHostException wrong) {
            took(new Step.Hosts(host, List.of()));
        }
        over();
    }

    private void services(String host) {
        String name = "_sip._udp." + host;
        names.services(name).handle((services, failed) -> {
            if (failed != null) { // framework-driven null
                took(failure(name, failed));
                return done();
            }
            List<Names.Service> inOrder = order.of(services).stream().limit(Locator.MOST_SERVERS).toList();
            took(new Step.Services(name, inOrder.stream()
                    .map(one -> new Step.Service(one.priority(), one.weight(), one.port(), one.target(), one.valid()))
                    .toList()));
            return inOrder.isEmpty() ? hosts(host, Locator.SIP_PORT) : targets(inOrder);
        }).thenCompose(next -> next).thenRun(this::over);
    }

    private CompletionStage<Void> targets(List<Names.Service> services) {
        CompletionStage<Void> all = done();
        for (Names.Service service : services) {
            all = all.thenCompose(before -> failed() ? done() : hosts(service.target(), service.port()));
        }
        return all;
    }

    private CompletionStage<Void> hosts(String host, int port) {
        return names.hosts(host).handle((hosts, failed) -> {
            if (failed != null) { // framework-driven null
                took(failure(host, failed));
            } else {
                took(new Step.Hosts(host,
                        hosts.stream().map(one -> new Step.Host(one.address(), one.valid())).toList()));
                found(hosts.stream().map(one -> new InetSocketAddress(one.address(), port)).toList());
            }
            return null; // framework-driven null: nothing to hand on
        });
    }

    /** A DNS that fell silent is not asked eight times more. */
    private synchronized boolean failed() {
        return steps.getLast() instanceof Step.Failed;
    }

    private static Step failure(String name, Throwable failed) {
        Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
        return new Step.Failed(name, Optional.ofNullable(cause.getMessage())); // framework-driven null
    }

    private static CompletionStage<Void> done() {
        return CompletableFuture.completedFuture(null); // framework-driven null: nothing to hand on
    }

    private synchronized void found(List<InetSocketAddress> more) {
        more.stream().filter(one -> !addresses.contains(one) && addresses.size() < Locator.MOST_SERVERS)
                .forEach(addresses::add);
    }

    private synchronized void took(Step step) {
        steps.add(step);
        tell(false);
    }

    private synchronized void over() {
        tell(true);
    }

    private void tell(boolean last) {
        if (!closed) {
            trail.accept(new LookupTrail(steps, last ? addresses : List.of(), last));
        }
    }
}
