package org.linewright.workbench.diagnostics.trace;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;

/** Messages on paper, a second after one another. */
public final class Samples {

    public static final InetSocketAddress US = at(1);
    public static final InetSocketAddress PBX = at(2);
    private static final Instant BEGUN = Instant.parse("2026-01-02T10:00:00Z");

    private Samples() {
    }

    /** A registration of 510, a call from 510 to 511 whose INVITE went twice, a probe. */
    public static Trace trace() {
        return trace(0, "REGISTER r", "200 r REGISTER", "INVITE c", "INVITE c", "180 c INVITE", "200 c INVITE",
                "ACK c", "OPTIONS o");
    }

    /** @param messages such as {@code INVITE c} for a request of ours, {@code 200 c INVITE} for an answer of the PBX */
    public static Trace trace(long before, String... messages) {
        List<TraceEntry> entries = new ArrayList<>();
        for (String message : messages) {
            String[] words = message.split(" ");
            long number = before + entries.size() + 1;
            boolean answer = words.length == 3;
            long repeats = entries.stream().filter(one -> !answer && one.message().method().equals(words[0])
                    && one.message().callId().equals(words[1])).mapToLong(TraceEntry::number).findFirst().orElse(0);
            entries.add(new TraceEntry(number, BEGUN.plusSeconds(number), number * 1_000_000_000L,
                    answer ? Direction.RECEIVED : Direction.SENT, Transport.UDP, answer ? PBX : US, answer ? US : PBX,
                    words[1].equals("o") ? "" : "510@pbx", "", repeats, SipText.of(text(words, answer))));
        }
        return new Trace(entries, List.of(), Masking.PRIVATE);
    }

    private static String text(String[] words, boolean answer) {
        String method = answer ? words[2] : words[0];
        String to = method.equals("REGISTER") ? "510" : "511";
        return (answer ? "SIP/2.0 " + words[0] + " Said" : method + " sip:" + to + "@pbx SIP/2.0") + "\r\n"
                + "Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK" + words[1] + method + "\r\n"
                + "From: \"Ann\" <sip:510@pbx>;tag=a\r\nTo: <sip:" + to + "@pbx>" + (answer ? ";tag=b" : "") + "\r\n"
                + "Call-ID: " + words[1] + "\r\nCSeq: 1 " + method + "\r\nX-Own: 1\r\nContent-Length: 4\r\n\r\nv=0\n";
    }

    private static InetSocketAddress at(int last) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[]{ 127, 0, 0, (byte) last }), 5060);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
