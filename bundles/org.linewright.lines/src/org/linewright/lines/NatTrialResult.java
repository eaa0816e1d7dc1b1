package org.linewright.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * How a NAT trial ended.
 *
 * @param verdict in one word
 * @param method what measured; empty when nothing did
 * @param longest the longest silence after which we were still reached; zero when there is none
 * @param forgotten the shortest silence after which we were not; empty when there is none
 * @param seenAs one address and port of ours as the registrar saw it
 * @param words the result in sentences
 * @param troubles why nothing can be told; what is worth knowing
 */
public record NatTrialResult(Verdict verdict, Optional<Method> method, Duration longest, Optional<Duration> forgotten,
        Optional<InetSocketAddress> seenAs, Text words, List<Trouble> troubles) {

    /** Silence, times this, leaves room for one lost packet and a router that counts in steps. */
    private static final double SHARE = 0.8;

    /** The result in one word. */
    public enum Verdict {
        /** We are forgotten after a while. */
        FORGETS,
        /** We were not forgotten in the longest silence. */
        OUTLIVES,
        /** No router changes our address, and nothing forgot us. */
        NO_NAT,
        UNKNOWN,
        CANCELLED
    }

    /** What measured. */
    public enum Method {
        OTHER_PORT("Antworten an einen schweigenden Port", "answers to a silent port"),
        INBOUND("Anfragen an eine schweigende Anmeldung", "requests to a silent registration"),
        DRIFT("Wechsel des öffentlichen Ports", "changes of the public port");

        private final Text label;

        Method(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }

    public NatTrialResult {
        troubles = List.copyOf(troubles);
    }

    /** The NAT refresh to set: four fifths of the longest silence survived, in whole seconds. */
    public Optional<Duration> proposal() {
        boolean some = (verdict == Verdict.FORGETS || verdict == Verdict.OUTLIVES) && !longest.isZero();
        return some
                ? Optional.of(Duration.ofSeconds(Math.max(1, Math.round(longest.toMillis() * SHARE / 1000))))
                : Optional.empty();
    }
}
