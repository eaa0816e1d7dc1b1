package org.linewright.sip.transaction;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.time.Timers;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.Deed.Plain;

/** One client transaction on the wire: does what its machine asks for. */
public final class ClientRun {

    private record Ack(byte[] bytes, InetSocketAddress to) {
    }

    private final Transactions all;
    private final Request request;
    private final String branch;
    private final InetSocketAddress to;
    private final ClientUser user;
    private final byte[] bytes;
    private final Map<Signal, Timers.Cancel> timers = new EnumMap<>(Signal.class);
    private final Map<String, Ack> acks = new HashMap<>();
    private Machine machine;

    ClientRun(Transactions all, Request request, String branch, InetSocketAddress to, ClientUser user) {
        this.all = all;
        this.request = request;
        this.branch = branch;
        this.to = to;
        this.user = user;
        this.bytes = request.bytes(all.via(branch, to));
        this.machine = request.is("INVITE") ? InviteClient.of(all.times()) : PlainClient.of(all.times());
    }

    String key() {
        return branch + request.method();
    }

    /** How many bytes its request has. */
    public int size() {
        return bytes.length;
    }

    /** Cancels an INVITE that was answered provisionally (RFC 3261 §9.1). */
    public void cancel(Headers why) {
        all.begin(new ClientRun(all, companion("CANCEL", request.headers().first("To").orElse("")).with(why), branch,
                to, ClientUser.NOBODY));
    }

    /** Acknowledges the 2xx with this tag, now and each time it is repeated (RFC 3261 §13.2.2.4). */
    public void acknowledge(String tag, Request ack, InetSocketAddress where) {
        Ack fresh = new Ack(ack.bytes(all.via(all.branch(), where)), where);
        synchronized (this) {
            acks.put(tag, fresh);
        }
        put(fresh.bytes(), fresh.to());
    }

    /** Nobody waits any more; nothing is sent or told. */
    public synchronized void abandon() {
        end();
    }

    void begin() {
        step(Signal.BEGIN, Optional.empty(), "");
    }

    /** A response came; only the one who was asked may answer. */
    void take(Response response, InetSocketAddress source) {
        if (source.equals(to) && !repeated(response)) {
            step(Signal.of(response.status()), Optional.of(response), "");
        }
    }

    private boolean repeated(Response response) {
        Optional<Ack> known;
        synchronized (this) {
            known = response.success() && request.is("INVITE")
                    ? response.toTag().map(acks::get)
                    : Optional.empty();
        }
        known.ifPresent(ack -> put(ack.bytes(), ack.to()));
        return known.isPresent();
    }

    private void step(Signal signal, Optional<Response> response, String detail) {
        Step step;
        synchronized (this) {
            step = machine.step(signal);
            if (response.filter(one -> !one.provisional()).isPresent() && !step.next().equals(machine)) {
                quiet();
            }
            machine = step.next();
            step.deeds().forEach(deed -> perform(deed, response));
        }
        step.deeds().forEach(deed -> tell(deed, response, detail));
    }

    private void perform(Deed deed, Optional<Response> response) {
        switch (deed) {
            case Deed.Arm arm -> timers.put(arm.timer(),
                    all.timers().after(arm.in(), () -> step(arm.timer(), Optional.empty(), "")));
            case Plain plain when plain == Plain.SEND -> put(bytes, to);
            case Plain plain when plain == Plain.ACK -> response.flatMap(one -> one.headers().first("To"))
                    .ifPresent(tagged -> put(companion("ACK", tagged).bytes(all.via(branch, to)), to));
            case Plain plain when plain == Plain.OVER -> end();
            default -> {
                // told without the lock
            }
        }
    }

    private void tell(Deed deed, Optional<Response> response, String detail) {
        if (deed == Plain.PASS) {
            response.ifPresent(user::came);
        } else if (deed == Plain.SILENT || deed == Plain.UNSENT) {
            user.failed(detail);
        } else if (deed == Plain.OVER) {
            user.over();
        }
    }

    private void put(byte[] message, InetSocketAddress where) {
        try {
            all.transport().send(message, where);
        } catch (IOException refused) {
            String detail = String.valueOf(refused.getMessage());
            all.timers().after(Duration.ZERO, () -> step(Signal.UNSENT, Optional.empty(), detail));
        }
    }

    private void end() {
        quiet();
        all.forget(this);
    }

    private void quiet() {
        timers.values().forEach(Timers.Cancel::cancel);
        timers.clear();
    }

    /** A request of the same transaction or about it (RFC 3261 §9.1, §17.1.1.3). */
    private Request companion(String method, String tagged) {
        Headers own = request.headers();
        Headers headers = Headers.NONE.with("Max-Forwards", 70)
                .with("From", own.first("From").orElse(""))
                .with("To", tagged)
                .with("Call-ID", request.callId())
                .with("CSeq", request.cseq() + " " + method)
                .with("Route", own.all("Route"));
        return new Request(method, request.uri(), headers, Optional.empty());
    }
}
