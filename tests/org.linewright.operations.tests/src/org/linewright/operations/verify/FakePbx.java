package org.linewright.operations.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.operations.verify.CallSeen.Ring;

/** A PBX with fifteen codes, in no time; each code can be broken. */
final class FakePbx implements TestLines {

    /** How a code is broken. */
    enum Fault {
        /** It is refused. */
        UNKNOWN,
        /** It is taken, and nothing happens. */
        IDLE
    }

    private final Map<Feature, Fault> faults = new EnumMap<>(Feature.class);
    private final Set<Feature> on = EnumSet.noneOf(Feature.class);
    private final List<String> dialled = new ArrayList<>();
    private Set<Party> parties = EnumSet.allOf(Party.class);

    void breaks(Feature feature, Fault fault) {
        faults.put(feature, fault);
    }

    void without(Party party) {
        parties = EnumSet.complementOf(EnumSet.of(party));
    }

    /** What is switched on now. */
    Set<Feature> on() {
        return Set.copyOf(on);
    }

    List<String> dialled() {
        return dialled;
    }

    @Override
    public Set<Party> parties() {
        return parties;
    }

    @Override
    public String number(Party party) {
        return String.valueOf(22 + party.ordinal());
    }

    @Override
    public CallSeen call(TestCall wish) {
        dialled.add(wish.from() + " " + wish.digits());
        return wish.digits().startsWith("*") ? coded(wish.digits(), false) : rung(wish);
    }

    private CallSeen coded(String digits, boolean ringing) {
        Feature feature = feature(digits);
        Optional<Fault> fault = Optional.ofNullable(faults.get(feature));
        boolean pickup = feature == Feature.PICKUP_DOMAIN || feature == Feature.PICKUP_EXTENSION;
        if (fault.filter(Fault.UNKNOWN::equals).isPresent() || pickup && !ringing) {
            return seen(404, false, List.of());
        }
        if (fault.isEmpty()) {
            switched(feature);
        }
        return seen(200, fault.isEmpty(), List.of());
    }

    private void switched(Feature feature) {
        switch (feature) {
            case CLIR_OFF -> on.remove(Feature.CLIR_ON);
            case FORWARD_ALWAYS_OFF -> on.remove(Feature.FORWARD_ALWAYS_ON);
            case FORWARD_ALL_OFF -> on.removeAll(Set.of(Feature.FORWARD_ALWAYS_ON, Feature.FORWARD_AFTER_ON));
            case DND_ROUTE_OFF -> on.remove(Feature.DND_ROUTE_ON);
            case DND_GLOBAL_OFF -> on.remove(Feature.DND_GLOBAL_ON);
            case CLIR_ON, FORWARD_ALWAYS_ON, FORWARD_AFTER_ON, DND_ROUTE_ON, DND_GLOBAL_ON -> on.add(feature);
            default -> on.addAll(Set.of());
        }
    }

    private CallSeen rung(TestCall wish) {
        Party to = Party.values()[Integer.parseInt(wish.digits()) - 22];
        if (to == Party.TESTED && on.contains(Feature.FORWARD_ALWAYS_ON)) {
            return answered(wish, List.of(ring(wish, Party.TARGET, 0)));
        }
        if (to == Party.TESTED && (on.contains(Feature.DND_ROUTE_ON) || on.contains(Feature.DND_GLOBAL_ON))) {
            return seen(486, false, List.of());
        }
        boolean later = to == Party.TESTED && on.contains(Feature.FORWARD_AFTER_ON) && !wish.answering().contains(to)
                && wish.watch().compareTo(Course.TIME) > 0;
        return answered(wish, later
                ? List.of(ring(wish, to, 0), ring(wish, Party.TARGET, Course.TIME.toSeconds()))
                : List.of(ring(wish, to, 0)));
    }

    private CallSeen answered(TestCall wish, List<Ring> rings) {
        Optional<CallSeen> pickup = wish.meanwhile().map(code -> coded(code.digits(), true));
        boolean taken = pickup.filter(CallSeen::heard).isPresent();
        boolean answered = taken || wish.answering().contains(rings.getLast().at());
        return new CallSeen(answered ? 200 : 0, Text.same(answered ? "200 OK" : "180 Ringing"), answered, rings,
                pickup);
    }

    private Ring ring(TestCall wish, Party at, long seconds) {
        boolean hidden = wish.from() == Party.TESTED && on.contains(Feature.CLIR_ON);
        return new Ring(at, Duration.ofSeconds(seconds),
                hidden ? Optional.empty() : Optional.of(number(wish.from())));
    }

    private static CallSeen seen(int status, boolean heard, List<Ring> rings) {
        return new CallSeen(status, Text.same(String.valueOf(status)), heard, rings, Optional.empty());
    }

    private static Feature feature(String digits) {
        return Codes.ALL.stream()
                .filter(code -> digits.matches(code.template()
                        .text()
                        .replace("*", "[*]")
                        .replace("<NUMBER>", "[0-9]+")
                        .replace("<SECONDS>", "[0-9]+")))
                .findFirst()
                .orElseThrow()
                .feature();
    }
}
