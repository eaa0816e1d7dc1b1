package org.linewright.lines.nat;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Method;
import org.linewright.sip.NatMethod;
import org.linewright.sip.NatProbeStep;
import org.linewright.sip.NatProbeStep.Why;

/** What a NAT trial says. */
final class NatWords {

    static final Text ASKS = new Text("Fragt den Registrar, unter welcher Adresse er uns sieht.",
            "Asks the registrar under which address it sees us.");

    private NatWords() {
    }

    static Text of(NatProbeStep step) {
        return switch (step) {
            case NatProbeStep.Seen seen -> seen(seen);
            case NatProbeStep.Measuring measuring -> Text.of("Misst durch {0}; das dauert höchstens {1}.",
                    "Measures by {0}; that takes {1} at most.", through(measuring.method()),
                    Spoken.text(measuring.most()));
            case NatProbeStep.Tried tried -> tried.open()
                    ? Text.of("Nach {0} Stille sind wir erreichbar.", "After {0} of silence we are reached.",
                            Spoken.text(tried.silence()))
                    : Text.of("Nach {0} Stille sind wir nicht mehr erreichbar.",
                            "After {0} of silence we are no longer reached.", Spoken.text(tried.silence()));
            case NatProbeStep.Unusable unusable -> Text.of("Durch {0} lässt sich hier nicht messen: {1}.",
                    "Measuring by {0} does not work here: {1}.", through(unusable.method()), why(unusable.why()));
            case NatProbeStep.Over over -> ASKS; // its words need more than itself
        };
    }

    /** @param nat whether the registrar saw us under another address than our own */
    static Text over(NatTrialResult result, boolean nat) {
        Text who = nat
                ? new Text("Der NAT-Router", "The NAT router")
                : new Text("Eine Firewall auf dem Weg", "A firewall on the way");
        Text found = switch (result.verdict()) {
            case FORGETS -> result.longest().isZero()
                    ? Text.of("{0} vergisst uns schon vor {1} Stille.", "{0} forgets us within {1} of silence.", who,
                            silence(result))
                    : Text.of("{0} vergisst uns nach {1} bis {2} Stille.",
                            "{0} forgets us after {1} to {2} of silence.",
                            who, Spoken.text(result.longest()), silence(result));
            case OUTLIVES -> Text.of("{0} merkt sich uns länger als {1}.", "{0} remembers us for longer than {1}.", who,
                    Spoken.text(result.longest()));
            case NO_NAT, UNKNOWN, CANCELLED -> result.longest().isZero()
                    ? new Text("Der Registrar sieht uns unter unserer eigenen Adresse: kein NAT-Router.",
                            "The registrar sees us under our own address: no NAT router.")
                    : Text.of("Kein NAT-Router, und auch nach {0} Stille sind wir erreichbar.",
                            "No NAT router, and after {0} of silence we are still reached.",
                            Spoken.text(result.longest()));
        };
        return result.proposal()
                .map(refresh -> Text.of("{0} Vorschlag für «NAT Refresh»: {1}.", "{0} Proposed NAT refresh: {1}.",
                        found, Spoken.text(refresh)))
                .orElse(found);
    }

    private static Text silence(NatTrialResult result) {
        return Spoken.text(result.forgotten().orElse(Duration.ZERO));
    }

    private static Text seen(NatProbeStep.Seen seen) {
        return seen.nat()
                ? Text.of("Der Registrar sieht uns als {0}, wir selbst sind {1}: dazwischen ist ein NAT-Router.",
                        "The registrar sees us as {0}, we ourselves are {1}: there is a NAT router between.",
                        address(seen.outside()), address(seen.local()))
                : Text.of(
                        "Der Registrar sieht uns unter unserer eigenen Adresse {0}; nur eine Firewall kann uns vergessen.",
                        "The registrar sees us under our own address {0}; only a firewall can forget us.",
                        address(seen.local()));
    }

    private static String address(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    private static Text through(NatMethod method) {
        return Method.valueOf(method.name()).label();
    }

    private static Text why(Why why) {
        return switch (why) {
            case ANSWERS_TO_SOURCE -> new Text("der Server antwortet immer dorthin, woher er gefragt wurde",
                    "the server always answers to where it was asked from");
            case NOTHING_ARRIVES -> new Text("von dem, was er dorthin sendet, kommt nichts an",
                    "nothing arrives of what the server sends there");
            case NOT_REGISTERED -> new Text("der Registrar nimmt den Account nicht oder nicht lange genug an",
                    "the registrar does not accept the account, or not for long enough");
            case NOT_FORWARDED -> new Text("die Telefonanlage leitet die Anfrage nicht weiter",
                    "the PBX does not pass the request on");
            case NEVER_SILENT -> new Text("die Telefonanlage meldet sich selbst so oft, dass es keine Stille gibt",
                    "the PBX itself speaks so often that there is no silence");
        };
    }
}
