package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.peers.Sipp;

/** A line of ours, registered, whose PBX is a SIPp. Its user is 22, that of the SIPp 23. */
final class SippEnd implements AutoCloseable {

    static final Description SESSION = Description.sdp("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\n"
            + "c=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 8\r\n");

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<IncomingCall> offered = new LinkedBlockingQueue<>();
    private final UserAgent agent;
    private final Sipp sipp;
    private final Sipp another;
    private final Binding line;
    private Optional<Binding> called = Optional.empty();
    /** What happens to calls that come in. */
    final Listening incoming = new Listening();
    /** What happens to calls of ours. */
    final Listening outgoing = new Listening();

    SippEnd(Path folder, String name) throws IOException {
        agent = new JainUserAgents().open(SipOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0), timers)
                .result().orElseThrow();
        sipp = new Sipp(folder.resolve(name), agent.address(), "pbx.example", "23", "pw");
        another = new Sipp(folder.resolve(name), agent.address(), "pbx.example", "24", "pw");
        line = bound(sipp.port());
    }

    private Binding bound(int port) {
        return agent.bind(new Account("22", "pbx.example", new ServerAddress("127.0.0.1", OptionalInt.of(port)), "22",
                () -> new Secret("pw")));
    }

    Binding line() {
        return line;
    }

    /** Calls the SIPp. */
    Call call(CallWish wish) {
        return line.call("23", wish, outgoing);
    }

    /** The SIPp goes through this when it is called. */
    Sipp.Run called(String scenario) throws IOException {
        return sipp.run("called", scenario);
    }

    /** The SIPp calls us like this, once we are registered somewhere. */
    Sipp.Run calls(String scenario) throws Exception {
        return sipp.run("calls", scenario.replace("@TARGET@", number()));
    }

    /** Somebody else calls us like this. */
    Sipp.Run anotherCalls(String scenario) throws Exception {
        return another.run("calls", scenario.replace("@TARGET@", number()));
    }

    /** What the SIPp that called us wrote down. */
    String written() throws IOException {
        return Files.readString(sipp.written("calls"));
    }

    private String number() throws Exception {
        if (called.isEmpty()) {
            called = Optional.of(registered());
        }
        return called.orElseThrow().contact();
    }

    private Binding registered() throws Exception {
        try (ScriptedServer registrar = new ScriptedServer()) {
            Binding binding = bound(registrar.port());
            BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
            binding.register(Duration.ofMinutes(10), answers::add);
            registrar.expect("REGISTER");
            registrar.grant(600);
            assertInstanceOf(RegisterAnswer.Granted.class, answers.poll(10, TimeUnit.SECONDS));
            binding.calls(call -> {
                offered.add(call);
                return incoming;
            }, 3);
            return binding;
        }
    }

    IncomingCall offer() throws InterruptedException {
        IncomingCall call = offered.poll(Listening.SECONDS, TimeUnit.SECONDS);
        assertTrue(call != null, "no call came"); // framework-driven null
        return call;
    }

    static void succeeds(Sipp.Run run) throws IOException {
        run.succeeds(LIMIT);
    }

    @Override
    public void close() {
        agent.close();
        timers.close();
    }
}
