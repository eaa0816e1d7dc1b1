package org.linewright.diagnostics.internal.live;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.time.Timers;
import org.linewright.lines.RegistrarFound;
import org.linewright.lines.RegistrarLookups;

/** What DNS says of the registrars; asked again after some minutes. */
final class LookedUp {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private record Place(String host, OptionalInt port) {
        static Place of(LineGroup group) {
            return new Place(group.registrar().host(), group.registrar().port());
        }
    }

    private record Question(Watch watch, long asked) {
    }

    private final RegistrarLookups lookups;
    private final Timers timers;
    private final Runnable more;
    private final Map<Place, Question> questions = new HashMap<>();
    private final Map<Place, RegistrarFound> answers = new HashMap<>();

    /** @param more told when an answer has come */
    LookedUp(RegistrarLookups lookups, Timers timers, Runnable more) {
        this.lookups = lookups;
        this.timers = timers;
        this.more = more;
    }

    /** What is known by now of these; what is not is asked. */
    synchronized Map<GroupId, RegistrarFound> of(Collection<LineGroup> groups) {
        Map<GroupId, Place> places = groups.stream().collect(Collectors.toMap(LineGroup::id, Place::of));
        questions.entrySet().removeIf(one -> {
            boolean gone = !places.containsValue(one.getKey());
            if (gone) {
                one.getValue().watch().close();
            }
            return gone;
        });
        answers.keySet().retainAll(questions.keySet());
        places.values().stream().filter(this::unasked).distinct().forEach(this::ask);
        return places.entrySet().stream().filter(one -> answers.containsKey(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> answers.get(one.getValue())));
    }

    /** Asks all again when they are wanted next; the old answers count until then. */
    synchronized void again() {
        questions.values().forEach(one -> one.watch().close());
        questions.replaceAll((place, one) -> new Question(one.watch(), timers.nanos() - GOOD_FOR.toNanos()));
    }

    synchronized void end() {
        questions.values().forEach(one -> one.watch().close());
        questions.clear();
    }

    private boolean unasked(Place place) {
        return Optional.ofNullable(questions.get(place)) // framework-driven null
                .filter(one -> timers.nanos() - one.asked() < GOOD_FOR.toNanos()).isEmpty();
    }

    private void ask(Place place) {
        questions.put(place, new Question(lookups.start(place.host(), place.port(), found -> found(place, found)),
                timers.nanos()));
    }

    private void found(Place place, RegistrarFound found) {
        if (found.over()) {
            synchronized (this) {
                answers.put(place, found);
            }
            more.run();
        }
    }
}
