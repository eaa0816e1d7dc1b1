package org.linewright.sip.transaction;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.Map;
import org.linewright.core.time.Timers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.Deed.Plain;

/** One server transaction on the wire: does what its machine asks for. */
public final class ServerRun {

    private final Transactions all;
    private final String key;
    private final Request request;
    private final InetSocketAddress back;
    private final Map<Signal, Timers.Cancel> timers = new EnumMap<>(Signal.class);
    private byte[] last = {};
    private Machine machine;

    ServerRun(Transactions all, String key, Request request, InetSocketAddress back) {
        this.all = all;
        this.key = key;
        this.request = request;
        this.back = back;
        this.machine = request.is("INVITE") ? InviteServer.of(all.times()) : PlainServer.of(all.times());
    }

    public Request request() {
        return request;
    }

    /** Where its answers go. */
    public InetSocketAddress back() {
        return back;
    }

    String key() {
        return key;
    }

    /** Answers; a final answer is repeated as the RFC wants, further ones but 2xx to INVITE are ignored. */
    public synchronized void respond(Response response) {
        Step step = machine.step(Signal.of(response.status()));
        last = step.deeds().contains(Plain.SEND) ? response.bytes() : last;
        take(step);
    }

    /** Whether it is an INVITE that was answered with a 2xx: its ACK is no part of it (RFC 3261 §17.1.1.3). */
    synchronized boolean accepted() {
        return machine instanceof InviteServer invite && invite.state() == InviteServer.State.ACCEPTED;
    }

    /** The request came again, or the ACK of its refusal. */
    synchronized void step(Signal signal) {
        take(machine.step(signal));
    }

    private void take(Step step) {
        machine = step.next();
        step.deeds().forEach(this::perform);
    }

    private void perform(Deed deed) {
        if (deed instanceof Deed.Arm arm) {
            timers.put(arm.timer(), all.timers().after(arm.in(), () -> step(arm.timer())));
        } else if (deed == Plain.SEND && last.length > 0) {
            put();
        } else if (deed == Plain.OVER) {
            timers.values().forEach(Timers.Cancel::cancel);
            all.forget(this);
        }
    }

    private void put() {
        try {
            all.transport().send(last, back);
        } catch (IOException unsent) {
            // whoever asked will ask again
        }
    }
}
