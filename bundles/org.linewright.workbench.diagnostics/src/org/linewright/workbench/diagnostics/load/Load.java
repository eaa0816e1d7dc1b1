package org.linewright.workbench.diagnostics.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;

/**
 * How many REGISTER requests went, retransmissions included. Pure.
 *
 * @param width the time of one bar, in whole seconds
 * @param bars in the order of time, without gaps
 */
record Load(Duration width, List<Bar> bars) {

    static final Load NONE = new Load(Duration.ofSeconds(1), List.of());

    private static final int MOST = 300;
    private static final List<Integer> WIDTHS = List.of(1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 86_400);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    Load {
        bars = List.copyOf(bars);
    }

    /**
     * What went in one stretch of time.
     *
     * @param from when it begins
     * @param most the most in one of its seconds
     * @param all all of it
     * @param refused how many were refused for another reason than a missing proof
     */
    record Bar(Instant from, int most, int all, int refused) {
    }

    private record Second(int sent, int refused) {
        Second and(Second other) {
            return new Second(sent + other.sent, refused + other.refused);
        }
    }

    static Load of(Trace trace) {
        TreeMap<Long, Second> seconds = new TreeMap<>();
        trace.entries().stream().filter(one -> one.message().method().equals("REGISTER"))
                .forEach(one -> seconds.merge(one.at().getEpochSecond(), second(one), Second::and));
        if (seconds.isEmpty()) {
            return NONE;
        }
        long first = seconds.firstKey();
        long span = seconds.lastKey() - first + 1;
        int width = WIDTHS.stream().filter(one -> span <= (long) one * MOST).findFirst().orElse(WIDTHS.getLast());
        return new Load(Duration.ofSeconds(width), LongStream.range(0, (span + width - 1) / width)
                .mapToObj(place -> bar(first + place * width, seconds.subMap(first + place * width,
                        first + (place + 1) * width).values().stream().toList()))
                .toList());
    }

    /** The bar with the most in one second. */
    Optional<Bar> peak() {
        return bars.stream().max(Comparator.comparingInt(Bar::most));
    }

    int all() {
        return bars.stream().mapToInt(Bar::all).sum();
    }

    int refused() {
        return bars.stream().mapToInt(Bar::refused).sum();
    }

    /** A line for each bar in which something went: time, most in a second, all, refused, with tabs between. */
    String text(ZoneId zone) {
        return bars.stream().filter(bar -> bar.all() + bar.refused() > 0)
                .map(bar -> clock(bar.from(), zone) + "\t" + bar.most() + "\t" + bar.all() + "\t" + bar.refused())
                .collect(Collectors.joining("\n"));
    }

    static String clock(Instant at, ZoneId zone) {
        return CLOCK.withZone(zone).format(at);
    }

    private static Bar bar(long from, List<Second> seconds) {
        return new Bar(Instant.ofEpochSecond(from), seconds.stream().mapToInt(Second::sent).max().orElse(0),
                seconds.stream().mapToInt(Second::sent).sum(), seconds.stream().mapToInt(Second::refused).sum());
    }

    private static Second second(TraceEntry one) {
        SipText message = one.message();
        boolean sent = message.isRequest() && one.direction() != Direction.RECEIVED;
        // RFC 3261 §10.3: 401 and 407 ask for the proof, 423 for a longer time
        boolean refused = message.status() >= 400 && !List.of(401, 407, 423).contains(message.status());
        return new Second(sent ? 1 : 0, refused ? 1 : 0);
    }
}
