package org.linewright.diagnostics.internal.ladder;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.ladder.Step.Sound;

/** What sound was agreed on when, read from offers and answers (RFC 3264). */
record Sounds(Conversation conversation, List<MediaFlow> flows, List<InetSocketAddress> columns,
        Function<TraceEntry, Duration> since) {

    /** A description, who sent it, and when. */
    private record Said(TraceEntry entry, SdpGlance sdp) {
    }

    private record Agreed(Said offer, Said answer) {
    }

    List<Sound> steps() {
        List<Agreed> agreed = agreed();
        List<Sound> steps = new ArrayList<>();
        for (int i = 0; i < agreed.size(); i++) {
            Duration until = i + 1 < agreed.size() ? since.apply(agreed.get(i + 1).answer().entry()) : end();
            if (agreed.get(i).answer().sdp().port() > 0) {
                steps.add(sound(agreed.get(i), until));
            }
        }
        return steps;
    }

    private List<Agreed> agreed() {
        Map<Long, Said> offers = new HashMap<>();
        Map<Long, Agreed> agreed = new HashMap<>();
        List<Agreed> order = new ArrayList<>();
        for (TraceEntry entry : conversation.entries()) {
            SipText message = entry.message();
            Optional<Said> said = SdpGlance.of(message).map(sdp -> new Said(entry, sdp));
            if (said.isEmpty() || entry.isRepeat()) {
                continue;
            }
            long turn = message.sequence();
            if (!offers.containsKey(turn)) {
                offers.put(turn, said.get()); // of an INVITE without SDP the 2xx offers and the ACK answers
            } else if (!agreed.containsKey(turn) && answers(message, offers.get(turn))) {
                Agreed one = new Agreed(offers.get(turn), said.get());
                agreed.put(turn, one);
                order.add(one);
            }
        }
        return order;
    }

    private static boolean answers(SipText message, Said offer) {
        boolean asked = offer.entry().message().isRequest();
        return asked ? message.status() > 100 && message.status() < 300 : message.method().equals("ACK");
    }

    private Sound sound(Agreed agreed, Duration until) {
        SdpGlance there = agreed.offer().sdp();
        SdpGlance back = agreed.answer().sdp();
        return new Sound(since.apply(agreed.answer().entry()), until, columns.indexOf(agreed.offer().entry().source()),
                columns.indexOf(agreed.answer().entry().source()), back.codec(), there.address(), back.address(),
                back.way(), packets(there, back), packets(back, there));
    }

    private long packets(SdpGlance from, SdpGlance to) {
        return flows.isEmpty()
                ? -1
                : flows.stream().filter(one -> is(one.destination(), to) && (is(one.source(), from)
                        || one.source().getAddress().getHostAddress().equals(from.host())))
                        .mapToLong(MediaFlow::packets).sum();
    }

    private static boolean is(InetSocketAddress address, SdpGlance sdp) {
        return address.getPort() == sdp.port() && address.getAddress().getHostAddress().equals(sdp.host());
    }

    private Duration end() {
        return conversation.exchanges("BYE").stream().findFirst().map(bye -> bye.entries().getFirst())
                .map(since).orElse(since.apply(conversation.entries().getLast()));
    }
}
