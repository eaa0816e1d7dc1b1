package org.linewright.operations.verify;

import static org.linewright.operations.verify.Party.CALLER;
import static org.linewright.operations.verify.Party.TARGET;
import static org.linewright.operations.verify.Party.TESTED;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.line.Feature;

/**
 * How a code is proved: not by the answer to it alone but by calls that go another way afterwards.
 *
 * @param feature the code in question
 * @param before what has to be so before, or the code proves nothing
 * @param probes the code, and its effect
 * @param undo the codes that take back what was switched; one that the PBX takes will do
 * @param plain what is seen when nothing is switched
 */
record Course(Feature feature, List<Probe> before, List<Probe> probes, List<Feature> undo, List<Probe> plain) {

    /** How long a forwarding after a time waits; the shortest that tells it from one at once. */
    static final Duration TIME = Duration.ofSeconds(5);

    private static final Duration LONG = TIME.plusSeconds(4);
    /** The PBX counts from its own ringing, and perhaps in whole seconds. */
    private static final Duration LEAST = TIME.minusSeconds(1);

    private static final Probe RINGS = Probe.call(CALLER, TESTED, TESTED, new Expected.RingsAt(TESTED));
    private static final Probe DIVERTED = Probe.call(CALLER, TESTED, TARGET, new Expected.RingsAt(TARGET));
    private static final Probe LATER = Probe
            .call(CALLER, TESTED, TARGET, new Expected.RingsThen(TESTED, TARGET, LEAST))
            .watching(LONG);
    private static final Probe RINGS_ON = RINGS.unanswered().watching(LONG);
    private static final Probe QUIET = Probe.call(CALLER, TESTED, TESTED, new Expected.Undisturbed());
    private static final Probe SHOWN = Probe.call(TESTED, CALLER, CALLER, new Expected.Shown(CALLER, true));
    private static final Probe HIDDEN = Probe.call(TESTED, CALLER, CALLER, new Expected.Shown(CALLER, false));

    private static final List<Feature> STOP_FORWARDING = List.of(Feature.FORWARD_ALWAYS_OFF, Feature.FORWARD_ALL_OFF);

    static Course of(Feature feature) {
        return switch (feature) {
            case CLIR_ON -> on(feature, SHOWN, HIDDEN, List.of(Feature.CLIR_OFF));
            case CLIR_OFF -> off(feature, List.of(Feature.CLIR_ON), HIDDEN, SHOWN, List.of(feature));
            case FORWARD_ALWAYS_ON -> on(feature, RINGS, DIVERTED, STOP_FORWARDING);
            case FORWARD_ALWAYS_OFF -> off(feature, List.of(Feature.FORWARD_ALWAYS_ON), DIVERTED, RINGS,
                    STOP_FORWARDING.reversed());
            case FORWARD_AFTER_ON -> on(feature, RINGS, LATER, List.of(Feature.FORWARD_ALL_OFF));
            case FORWARD_ALL_OFF -> off(feature, List.of(Feature.FORWARD_AFTER_ON, Feature.FORWARD_ALWAYS_ON),
                    DIVERTED, RINGS_ON, STOP_FORWARDING);
            case DND_ROUTE_ON -> on(feature, RINGS, QUIET, List.of(Feature.DND_ROUTE_OFF));
            case DND_ROUTE_OFF -> off(feature, List.of(Feature.DND_ROUTE_ON), QUIET, RINGS, List.of(feature));
            case DND_GLOBAL_ON -> on(feature, RINGS, QUIET, List.of(Feature.DND_GLOBAL_OFF));
            case DND_GLOBAL_OFF -> off(feature, List.of(Feature.DND_GLOBAL_ON), QUIET, RINGS, List.of(feature));
            case PICKUP_DOMAIN, PICKUP_EXTENSION -> once(feature, List.of(RINGS), Probe.pickup(feature));
            case MAILBOX_LISTEN, MAILBOX_CALL, MAILBOX_GREETING -> once(feature, List.of(),
                    Probe.code(feature, new Expected.Heard()));
        };
    }

    /** Whether it leaves something switched that has to be taken back. */
    boolean switchesOn() {
        return !undo.isEmpty() && !undo.contains(feature);
    }

    /** Who has to be there. */
    Set<Party> parties() {
        Set<Party> parties = EnumSet.of(TESTED);
        Stream.of(before, probes).flatMap(List::stream).forEach(probe -> parties.addAll(probe.parties()));
        return parties;
    }

    private static Course on(Feature feature, Probe plain, Probe switched, List<Feature> undo) {
        return new Course(feature, List.of(plain), List.of(Probe.code(feature), switched), undo, List.of(plain));
    }

    private static Course off(Feature feature, List<Feature> on, Probe switched, Probe plain, List<Feature> undo) {
        return new Course(feature,
                Stream.concat(on.stream().map(Probe::code), Stream.of(switched)).toList(),
                List.of(Probe.code(feature), plain), undo, List.of(plain));
    }

    private static Course once(Feature feature, List<Probe> before, Probe probe) {
        return new Course(feature, before, List.of(probe), List.of(), List.of());
    }
}
