package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.transaction.ClientTransaction;
import org.linewright.simulator.transaction.Effect;
import org.linewright.simulator.transaction.ServerTransaction;
import org.linewright.simulator.transaction.Step;
import org.linewright.simulator.transaction.Tick;

/** The transactions of all calls. Used under the lock of the {@link Exchange}. */
final class Transactions {

    /** Told what a transaction has to say to its call. */
    @FunctionalInterface
    interface Listener {
        void happened(long call, Happening happening);
    }

    private record Client(ClientTransaction machine, InetSocketAddress peer, long call) {
    }

    private record Server(ServerTransaction machine, InetSocketAddress peer, long call) {
    }

    private static final int MOST = 20_000;
    /** The call of a CANCEL, whose answer nobody needs. */
    static final long NO_CALL = 0;

    private final Line line;
    private final Alarms alarms;
    private final Listener listener;
    private final Map<String, Client> clients = new HashMap<>();
    private final Map<String, Server> servers = new HashMap<>();

    Transactions(Line line, Alarms alarms, Listener listener) {
        this.line = line;
        this.alarms = alarms;
        this.listener = listener;
    }

    /** Whether there is no room for one more. */
    boolean full() {
        return clients.size() + servers.size() >= MOST;
    }

    /** Whether the request is a repetition, or the ACK of a refusal: then nobody else needs it. */
    boolean absorbs(SipRequest request) {
        String name = request.transaction();
        Optional<Server> known = server(name).filter(server -> !request.is("CANCEL"));
        known.ifPresent(server -> run(name, server,
                request.is("ACK") ? server.machine().acknowledged() : server.machine().repeated()));
        return known.isPresent();
    }

    /** The call whose INVITE a CANCEL is about. */
    Optional<Long> call(SipRequest cancel) {
        return server(cancel.transaction()).map(Server::call);
    }

    /** Whether the same request has come another way (RFC 3261 §8.2.2.2). */
    boolean merged(SipRequest request) {
        return servers.values()
                .stream()
                .map(server -> server.machine().request())
                .anyMatch(other -> other.callId().equals(request.callId()) && other.cseq() == request.cseq()
                        && other.method().equals(request.method())
                        && other.from().tag().equals(request.from().tag()));
    }

    /** What goes on after this PRACK; empty when it is about nothing that waits for it. */
    Optional<Runnable> confirmed(SipRequest prack) {
        String[] about = prack.headers().first("RAck").orElse("").strip().split("\\s+");
        if (about.length != 3 || !about[0].matches("[0-9]{1,10}") || !about[1].matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        Optional<String> name = servers.entrySet()
                .stream()
                .filter(entry -> entry.getValue().machine().request().callId().equals(prack.callId())
                        && entry.getValue().machine().request().is(about[2])
                        && entry.getValue().machine().request().cseq() == Long.parseLong(about[1]))
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<Step<ServerTransaction>> step = name.flatMap(this::server)
                .flatMap(server -> server.machine().confirmed(Long.parseLong(about[0])));
        return step.map(one -> () -> run(name.orElseThrow(), server(name.orElseThrow()).orElseThrow(), one));
    }

    void open(SipRequest request, InetSocketAddress back, long call) {
        servers.put(request.transaction(), new Server(ServerTransaction.started(request), back, call));
    }

    void reply(String name, SipResponse response) {
        server(name).ifPresent(server -> run(name, server, server.machine().answered(response)));
    }

    void acknowledge(String name) {
        server(name).ifPresent(server -> run(name, server, server.machine().acknowledged()));
    }

    void ask(SipRequest request, InetSocketAddress to, long call) {
        Step<ClientTransaction> step = ClientTransaction.started(request);
        run(name(request.branch(), request.method()), new Client(step.next(), to, call), step, to);
    }

    void cancel(String branch, SipHeaders why) {
        String name = name(branch, "INVITE");
        client(name).ifPresent(client -> run(name, client, client.machine().cancel(why), client.peer()));
    }

    void answered(SipResponse response, InetSocketAddress from) {
        String name = name(response.branch(), response.about());
        client(name).ifPresent(client -> run(name, client, client.machine().answered(response), from));
    }

    private void run(String name, Client before, Step<ClientTransaction> step, InetSocketAddress from) {
        Client client = new Client(step.next(), before.peer(), before.call());
        clients.put(name, client);
        if (step.next().state() == ClientTransaction.State.TERMINATED) {
            clients.remove(name);
        }
        String branch = step.next().request().branch();
        for (Effect effect : step.effects()) {
            switch (effect) {
                case Effect.Send(var message) -> line.send(message, client.peer());
                case Effect.Wait(Tick tick, var time) -> alarms.set(time, () -> clientElapsed(name, tick));
                case Effect.Tell(SipResponse response) -> listener.happened(client.call(),
                        new Happening.Replied(branch, response, from));
                case Effect.TellSilence() -> listener.happened(client.call(), new Happening.Unanswered(branch));
                case Effect.Cancel() -> ask(step.next().cancelRequest(), client.peer(), NO_CALL);
            }
        }
    }

    private void run(String name, Server before, Step<ServerTransaction> step) {
        Server server = new Server(step.next(), before.peer(), before.call());
        servers.put(name, server);
        if (step.next().state() == ServerTransaction.State.TERMINATED) {
            servers.remove(name);
        }
        for (Effect effect : step.effects()) {
            switch (effect) {
                case Effect.Send(var message) -> line.send(message, server.peer());
                case Effect.Wait(Tick tick, var time) -> alarms.set(time, () -> serverElapsed(name, tick));
                case Effect.TellSilence() -> listener.happened(server.call(), new Happening.Unacknowledged(name));
                case Effect.Tell tell -> throw new IllegalStateException("A server hears no response");
                case Effect.Cancel cancel -> throw new IllegalStateException("A server cancels nothing");
            }
        }
    }

    private void clientElapsed(String name, Tick tick) {
        client(name).ifPresent(client -> run(name, client, client.machine().elapsed(tick), client.peer()));
    }

    private void serverElapsed(String name, Tick tick) {
        server(name).ifPresent(server -> run(name, server, server.machine().elapsed(tick)));
    }

    private Optional<Client> client(String name) {
        return Optional.ofNullable(clients.get(name)); // framework-driven null
    }

    private Optional<Server> server(String name) {
        return Optional.ofNullable(servers.get(name)); // framework-driven null
    }

    private static String name(String branch, String method) {
        return branch + " " + method;
    }
}
