package org.linewright.sip.register;

import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.linewright.sip.Account;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.digest.Credentials;
import org.linewright.sip.digest.Ticket;
import org.linewright.sip.dns.Located;

/** The registration of one line: a shell around {@link Registering} that does what the machine asks for. */
public final class LineBinding {

    private static final String METHOD = "REGISTER";
    private static final Consumer<RegisterAnswer> NOBODY = answer -> {
        // nobody waits
    };

    private final Registrations all;
    private final Account account;
    private final Registering machine;
    private final String callId;
    private final String tag;
    private final Consumer<InetSocketAddress> sentTo;
    private final Sweep sweep = new Sweep();

    private Attempt state = Attempt.NEW;
    private Consumer<RegisterAnswer> waiting = NOBODY;
    private String contact = "";
    private Optional<InetAddress> own = Optional.empty();
    private Optional<OnWire> wire = Optional.empty();

    /** @param sentTo told where each request goes, under the lock */
    LineBinding(Registrations all, Account account, Registering machine, String callId, String tag,
            Consumer<InetSocketAddress> sentTo) {
        this.all = all;
        this.account = account;
        this.machine = machine;
        this.callId = callId;
        this.tag = tag;
        this.sentTo = sentTo;
    }

    /** See {@link org.linewright.sip.Binding#register}. */
    public void register(Duration expires, Consumer<RegisterAnswer> answer) {
        begin(Math.toIntExact(Math.max(1, expires.toSeconds())), answer);
    }

    /** See {@link org.linewright.sip.Binding#unregister}. */
    public void unregister(Consumer<RegisterAnswer> answer) {
        begin(0, answer);
    }

    /** See {@link org.linewright.sip.Binding#abandon}. */
    public void abandon() {
        synchronized (this) {
            waiting = NOBODY;
            sweep.abandon();
        }
        step(new Input.Abandon());
    }

    public synchronized String contact() {
        return contact;
    }

    /** Our own address towards the registrar, once something was sent. */
    public synchronized Optional<InetAddress> local() {
        return own;
    }

    /** The realm that proved to be the registrar's; empty before. */
    public synchronized String realm() {
        return state.memory().realm();
    }

    void take(SIPResponse response, long now) {
        InetSocketAddress source = new InetSocketAddress(response.getPeerPacketSourceAddress(),
                response.getPeerPacketSourcePort());
        boolean fromServer;
        synchronized (this) { // only the server we asked may answer, or challenge
            fromServer = wire.filter(sent -> sent.server().equals(source)).isPresent();
        }
        if (fromServer) {
            step(new Input.Came(Replies.of(response), now));
        }
    }

    private void begin(int seconds, Consumer<RegisterAnswer> answer) {
        synchronized (this) {
            if (state.phase() != Attempt.Phase.IDLE) {
                throw new IllegalStateException("An attempt is running for " + account);
            }
            waiting = answer;
        }
        step(new Input.Begin(seconds, all.space(account.server()).ticket()));
    }

    private void step(Input input) {
        Optional<RegisterAnswer> answer = Optional.empty();
        Consumer<RegisterAnswer> told = NOBODY;
        boolean lost = false;
        OptionalInt again = OptionalInt.empty();
        synchronized (this) {
            Step step = machine.step(state, input, account.server().host(), contact, all.timers().nanos());
            state = step.state();
            for (Effect effect : step.effects()) {
                if (effect instanceof Effect.End end) {
                    answer = sweep.whole(end.answer());
                    again = sweep.seconds();
                    told = waiting;
                    waiting = answer.isPresent() ? NOBODY : waiting;
                } else if (effect instanceof Effect.Locate) {
                    lost = true;
                } else {
                    perform(effect);
                }
            }
        }
        if (lost) {
            all.locate(account.server()).thenAccept(this::located);
        }
        again.ifPresent(seconds -> step(new Input.Begin(seconds, all.space(account.server()).ticket())));
        answer.ifPresent(told);
    }

    private void perform(Effect effect) {
        switch (effect) {
            case Effect.Send send -> send(send);
            case Effect.Resend resend -> wire.ifPresent(sent -> put(sent.bytes(), sent.server()));
            case Effect.ArmE arm -> wire.ifPresent(
                    sent -> sent.armE(all.timers(), arm.in(), () -> timed(sent, new Input.TimerE())));
            case Effect.ArmF arm -> wire.ifPresent(
                    sent -> sent.armF(all.timers(), arm.in(), () -> timed(sent, new Input.TimerF())));
            case Effect.Disarm disarm -> disarm();
            case Effect.Learn learn -> all.space(account.server()).learn(learn.challenge());
            case Effect.Judge judge -> judge(judge.accepted());
            case Effect.Avoid avoid -> all.health().avoid(avoid.server(), avoid.wanted().orElse(Duration.ZERO));
            case Effect.Prefer prefer -> all.health().prefer(prefer.server());
            case Effect.Locate locate -> throw new IllegalStateException("Asked outside the lock");
            case Effect.End end -> throw new IllegalStateException("Told outside the lock");
        }
    }

    private void located(Located located) {
        step(located.servers().isEmpty()
                ? new Input.Unlocated(account.server().host(), located.detail())
                : new Input.Located(all.health().sorted(located.servers())));
    }

    private void send(Effect.Send send) {
        disarm();
        InetSocketAddress local = all.transport().local(send.server());
        String via = hostPort(local);
        own = Optional.of(local.getAddress());
        contact = "sip:" + machine.token() + "@" + via;
        String aor = SipUser.escaped(account.user()) + "@" + account.domain();
        String branch = "z9hG4bK" + all.chance().word(16); // RFC 3261 §8.1.1.7
        byte[] bytes = new RegisterText(account.domain(), aor, tag, callId, contact, all.product())
                .bytes(branch, via, send.cseq(), send.seconds(), send.ticket().map(this::authorization).orElse(""),
                        sweep.leftovers());
        wire = Optional.of(new OnWire(branch, bytes, send.server()));
        all.expect(branch, this);
        sentTo.accept(send.server());
        put(bytes, send.server());
    }

    private String authorization(Ticket ticket) {
        return new Credentials(account.authUser(), account.password().get())
                .header(ticket, METHOD, "sip:" + account.domain(), all.chance().word(16));
    }

    private void put(byte[] bytes, InetSocketAddress server) {
        try {
            all.transport().send(bytes, server);
        } catch (IOException refused) {
            String detail = String.valueOf(refused.getMessage());
            all.timers().after(Duration.ZERO, () -> step(new Input.Unsent(detail)));
        }
    }

    private void timed(OnWire sent, Input input) {
        synchronized (this) {
            if (wire.filter(now -> now == sent).isEmpty()) {
                return; // its transaction is over
            }
        }
        step(input);
    }

    private void disarm() {
        wire.ifPresent(sent -> {
            sent.cancel();
            all.forget(sent.branch());
        });
        wire = Optional.empty();
    }

    private void judge(boolean accepted) {
        if (accepted) {
            all.space(account.server()).trust();
        } else {
            all.space(account.server()).mistrust();
        }
    }

    private static String hostPort(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }
}
