package org.linewright.diagnostics.internal.check;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.SeenContact;
import org.linewright.lines.SeenContact.Owner;

/** A line {@code 22@pbx.example}, what is said on its wire, and what a check finds then. */
final class Scene {

    static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    static final GroupId GROUP = new GroupId("office");
    static final String LINE = "22@pbx.example";
    static final SeenContact OURS = new SeenContact("sip:TOKEN@192.0.2.10:5060", Duration.ofSeconds(600), Owner.OURS);

    private final List<TraceEntry> entries = new ArrayList<>();
    private InetSocketAddress pbx = new InetSocketAddress("192.0.2.1", 5060);
    private Duration passed = Duration.ZERO;
    private String line = LINE;

    static LineGroup group(Duration reregister, Duration delay, KeepAlive keepAlive, int lines) {
        List<Line> all = new ArrayList<>();
        for (int user = 22; user < 22 + lines; user++) {
            all.add(new Line(Integer.toString(user), SecretReference.secret("office/<USER>")));
        }
        return new LineGroup(GROUP, "Office", "hfo.crown", Optional.empty(),
                new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(), reregister, delay, keepAlive),
                Media.G711, Map.of(), Map.of(), all);
    }

    static LineGroup group() {
        return group(Duration.ofSeconds(600), Duration.ofMillis(300),
                new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30)), 1);
    }

    static LineStatus status(LineState state, String answer, SeenContact... contacts) {
        Duration granted = state == LineState.REGISTERED ? Duration.ofSeconds(600) : Duration.ZERO;
        return new LineStatus(new LineId(GROUP, "22"), LINE, state, NOW, Duration.ofSeconds(600), granted,
                Optional.empty(), Duration.ofMillis(20), Optional.of(new InetSocketAddress("192.0.2.10", 5060)),
                Optional.of(new InetSocketAddress("192.0.2.1", 5060)), answer, Text.same("because"), List.of(contacts),
                2);
    }

    static LineStatus registered(SeenContact... contacts) {
        return status(LineState.REGISTERED, "200 OK", contacts);
    }

    static Examined with(LineStatus... statuses) {
        return Examined.nothing(NOW).withGroups(List.of(group())).withStatuses(List.of(statuses));
    }

    static String register(String contact, int sequence, String more) {
        return "REGISTER sip:pbx.example SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bKr" + sequence
                + ";rport\r\nFrom: <sip:22@pbx.example>;tag=f\r\nTo: <sip:22@pbx.example>\r\nCall-ID: r\r\nCSeq: "
                + sequence + " REGISTER\r\nContact: <" + contact + ">\r\n" + more + "\r\n";
    }

    static String answer(String status, String via, String seen, int sequence, String more) {
        return "SIP/2.0 " + status + "\r\nVia: SIP/2.0/UDP " + via + ";branch=z9hG4bKr" + sequence + seen
                + "\r\nFrom: <sip:22@pbx.example>;tag=f\r\nTo: <sip:22@pbx.example>;tag=t\r\nCall-ID: r\r\nCSeq: "
                + sequence + " REGISTER\r\n" + more + "\r\n";
    }

    Scene at(String address) {
        pbx = new InetSocketAddress(address, 5060);
        return this;
    }

    Scene pause(Duration time) {
        passed = passed.plus(time);
        return this;
    }

    /** What follows belongs to this line. */
    Scene of(String other) {
        line = other;
        return this;
    }

    Scene sends(String text) {
        return said(Direction.SENT, text, 0);
    }

    Scene receives(String text) {
        return said(Direction.RECEIVED, text, 0);
    }

    /** The same as the newest message, as a retransmission of it. */
    Scene again() {
        TraceEntry last = entries.getLast();
        return said(last.direction(), last.message().text(), last.number());
    }

    private Scene said(Direction direction, String text, long repeats) {
        InetSocketAddress own = new InetSocketAddress("192.0.2.10", 5060);
        boolean sent = direction == Direction.SENT;
        entries.add(new TraceEntry(entries.size() + 1, NOW.plus(passed), passed.toNanos(), direction, Transport.UDP,
                sent ? own : pbx, sent ? pbx : own, line, "", repeats, SipText.of(text)));
        return this;
    }

    Examined examined() {
        return Examined.nothing(NOW.plus(passed)).withGroups(List.of(group()))
                .withConversations(Conversations.of(new Trace(entries, List.of(), Masking.OPEN)));
    }

    Examined examined(LineStatus... statuses) {
        return examined().withStatuses(List.of(statuses));
    }

    /** The codes of what is wrong; {@code PASSED} or {@code UNKNOWN} for what is not, each once, in order. */
    static List<String> told(Check check, Examined examined) {
        return check.findings(examined).stream().map(Scene::told).distinct().toList();
    }

    private static String told(Finding finding) {
        return finding.verdict().isFault() ? finding.code().replace("LW-CHECK-", "") : finding.verdict().name();
    }

    static Finding one(Check check, Examined examined) {
        List<Finding> faults = check.findings(examined).stream().filter(one -> one.verdict().isFault()).toList();
        if (faults.size() != 1) {
            throw new AssertionError("Not one fault: " + faults);
        }
        return faults.getFirst();
    }

    static List<String> passed() {
        return List.of(Verdict.PASSED.name());
    }

    static List<String> unknown() {
        return List.of(Verdict.UNKNOWN.name());
    }
}
