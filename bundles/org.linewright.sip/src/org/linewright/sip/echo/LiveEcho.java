package org.linewright.sip.echo;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.time.Timers;
import org.linewright.sip.EchoAnswer;
import org.linewright.sip.EchoAnswer.By;
import org.linewright.sip.call.CallParts;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.Identity;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.call.Proof;
import org.linewright.sip.call.Words;
import org.linewright.sip.dns.Located;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.ClientRun;
import org.linewright.sip.transaction.ClientUser;
import org.linewright.sip.transaction.Transactions;

/**
 * One OPTIONS to the line's own Address of Record (RFC 3261 §11.1). Nobody can guess its Call-ID, its tag or the name in
 * its From; a proxy leaves all three, others leave one or none.
 */
final class LiveEcho {

    private final Echoes all;
    private final LineCalls line;
    private final CallParts parts;
    private final Transactions from;
    private final String name;
    private final Consumer<EchoAnswer> listener;
    private final Identity identity;
    private Optional<Facts> facts = Optional.empty();
    private Optional<ClientRun> run = Optional.empty();
    private Timers.Cancel end = Timers.Cancel.NOTHING;
    private long sentAt;
    private boolean over;

    LiveEcho(Echoes all, LineCalls line, CallParts parts, Transactions from, Consumer<EchoAnswer> listener) {
        this.all = all;
        this.line = line;
        this.parts = parts;
        this.from = from;
        this.name = parts.all().word();
        this.listener = listener;
        this.identity = line.identity();
    }

    void begin(Located located, String realm, Duration patience) {
        if (located.servers().isEmpty()) {
            tell(new EchoAnswer.Unsent(located.detail()));
            return;
        }
        InetSocketAddress server = parts.health().sorted(located.servers()).getFirst();
        line.trust(server.getAddress());
        synchronized (this) {
            facts = Optional.of(parts.all().facts(parts.all().word(), line.contact(server), realm));
            end = parts.timers().after(patience, () -> tell(new EchoAnswer.Silent()));
        }
        send(new Outgoing(asking(facts.get()), Proof.NONE, Optional.of(server)), server);
    }

    /** A request to the line's Contact came. */
    void heard(Request request, InetSocketAddress server) {
        Optional<Facts> sent;
        Duration after;
        synchronized (this) {
            sent = facts.filter(any -> line.trusts(server.getAddress()));
            after = Duration.ofNanos(parts.timers().nanos() - sentAt);
        }
        sent.ifPresent(ours -> tell(new EchoAnswer.Arrived(by(request, ours), after, server)));
    }

    private By by(Request request, Facts ours) {
        NameAddress sender = request.from();
        if (request.callId().equals(ours.callId())) {
            return By.CALL_ID;
        }
        if (sender.tag().filter(ours.tag()::equals).isPresent()) {
            return By.TAG;
        }
        return sender.name().equals(name) ? By.NAME : By.PBX;
    }

    private Request asking(Facts about) {
        String own = line.addressOfRecord();
        return new Request("OPTIONS", own, Headers.NONE.with("Max-Forwards", 70)
                .with("From", new NameAddress(name, own, Map.of()).plain() + ";tag=" + about.tag())
                .with("To", new NameAddress("", own, Map.of()).plain())
                .with("Call-ID", about.callId())
                .with("CSeq", "1 OPTIONS"), Optional.empty()).with(about.introduction());
    }

    private void send(Outgoing out, InetSocketAddress to) {
        Identity.Shown credentials = identity.shown(out);
        synchronized (this) {
            if (over) {
                return;
            }
            sentAt = parts.timers().nanos();
        }
        ClientRun fresh = from.send(out.request().with(credentials.headers()), to,
                new User(out, to, credentials.unasked()));
        synchronized (this) {
            run = Optional.of(fresh);
        }
    }

    /** The answer is the last word only a little later: another device may have been quicker than we. */
    private void answered(EchoAnswer.Answered answer) {
        synchronized (this) {
            if (over) {
                return;
            }
            end.cancel();
            end = parts.timers().after(parts.times().t1(), () -> tell(answer));
        }
    }

    private void tell(EchoAnswer answer) {
        Optional<ClientRun> open;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            end.cancel();
            open = run;
        }
        if (!(answer instanceof EchoAnswer.Arrived)) {
            open.ifPresent(ClientRun::abandon);
        }
        all.over(line, this);
        listener.accept(answer);
    }

    /** Hears what the PBX answers. */
    private final class User implements ClientUser {

        private final Outgoing out;
        private final InetSocketAddress to;
        private final boolean unasked;

        User(Outgoing out, InetSocketAddress to, boolean unasked) {
            this.out = out;
            this.to = to;
            this.unasked = unasked;
        }

        @Override
        public void came(Response response) {
            if (response.provisional()) {
                return;
            }
            if (unasked) {
                identity.judge(response);
            }
            Optional<Facts> ours;
            synchronized (LiveEcho.this) {
                ours = facts;
            }
            out.proving(response, ours.map(Facts::realm).orElse("")).ifPresentOrElse(better -> send(better, to),
                    () -> answered(new EchoAnswer.Answered(response.status(), Words.phrase(response), to)));
        }

        @Override
        public void failed(String detail) {
            tell(detail.isEmpty() ? new EchoAnswer.Silent() : new EchoAnswer.Unsent(detail));
        }

        @Override
        public void over() {
            // told already, or the time tells
        }
    }
}
