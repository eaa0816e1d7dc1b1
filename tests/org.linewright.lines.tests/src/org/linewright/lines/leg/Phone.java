package org.linewright.lines.leg;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;

/** A phone that does what the test says, at the PBX or as a client; deaf and dumb, but its descriptions are true. */
final class Phone implements AutoCloseable {

    private final SystemTimers timers = new SystemTimers("phone timers");
    private final DatagramSocket sound;
    private final UserAgent agent;
    private final Binding binding;
    private final BlockingQueue<CallEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<IncomingCall> incoming = new LinkedBlockingQueue<>();

    Phone(InetSocketAddress server, String user, String password) throws Exception {
        sound = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        agent = new JainUserAgents().openWatched(SipOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0),
                timers, message -> {
                    // nobody looks
                }).result().orElseThrow();
        binding = agent.bind(new Account(user, Desk.DOMAIN,
                new ServerAddress("127.0.0.1", OptionalInt.of(server.getPort())), user, () -> new Secret(password)));
        binding.calls(call -> {
            incoming.add(call);
            return events::add;
        }, 4);
        BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
        binding.register(Duration.ofMinutes(10), answers::add);
        RegisterAnswer answer = answers.poll(Desk.LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (!(answer instanceof RegisterAnswer.Granted)) {
            throw new AssertionError("Not registered: " + answer);
        }
    }

    Description session(String direction) {
        return Description.sdp("""
                v=0
                o=- 1 %d IN IP4 127.0.0.1
                s=-
                c=IN IP4 127.0.0.1
                t=0 0
                m=audio %d RTP/AVP 8
                a=rtpmap:8 PCMA/8000
                a=%s
                """.formatted(System.nanoTime() & 0xFFFFFFFL, sound.getLocalPort(), direction).replace("\n", "\r\n"));
    }

    Call dial(String number) {
        return binding.call(number, CallWish.offering(session("sendrecv")), events::add);
    }

    /** The next call that comes in. */
    IncomingCall rung() throws InterruptedException {
        IncomingCall call = incoming.poll(Desk.LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (call == null) { // framework-driven null
            throw new AssertionError("It does not ring");
        }
        call.ring();
        return call;
    }

    /** The next call that comes in, taken. */
    IncomingCall taken() throws InterruptedException {
        IncomingCall call = rung();
        call.accept(session("sendrecv"));
        await(CallEvent.Confirmed.class);
        return call;
    }

    <T extends CallEvent> T await(Class<T> kind) throws InterruptedException {
        return await(kind, any -> true);
    }

    /** The next event of this kind. */
    <T extends CallEvent> T await(Class<T> kind, Predicate<T> wanted) throws InterruptedException {
        StringBuilder others = new StringBuilder();
        while (true) {
            CallEvent event = events.poll(Desk.LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (event == null) { // framework-driven null
                throw new AssertionError("No " + kind.getSimpleName() + " but " + others);
            }
            if (kind.isInstance(event) && wanted.test(kind.cast(event))) {
                return kind.cast(event);
            }
            others.append(event).append('\n');
        }
    }

    @Override
    public void close() {
        agent.close();
        timers.close();
        sound.close();
    }
}
