package org.linewright.workbench.simulator.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Event;

/** The rows of the log's view: what happened since it was cleared, over restarts, as far as it fits the filter. */
public final class LogRows {

    private static final int MOST = 20_000;

    private final Locale locale;
    private final List<Event> all = new ArrayList<>();
    private List<Event> visible = new ArrayList<>();
    private Predicate<Event> filter = event -> true;
    private List<Event> seen = List.of();

    public LogRows(Locale locale) {
        this.locale = locale;
    }

    /**
     * Takes up what the log holds now.
     *
     * @return whether there is something new
     */
    public boolean take(List<Event> log) {
        List<Event> fresh = fresh(log);
        seen = log;
        all.addAll(fresh);
        if (all.size() > MOST) {
            all.subList(0, all.size() - MOST).clear();
            filter(filter);
        } else {
            fresh.stream().filter(filter).forEach(visible::add);
        }
        return !fresh.isEmpty();
    }

    /**
     * Shows the events that hold all these words only, and are about this.
     *
     * @param account whom they are about; empty for everybody
     */
    public void filter(String words, LogTopic topic, Optional<AccountId> account) {
        List<String> wanted = List.of(words.toLowerCase(locale).strip().split("\\s+"));
        filter(event -> topic.holds(event.kind()) && (account.isEmpty() || account.equals(event.account()))
                && wanted.stream().allMatch(word -> text(event).toLowerCase(locale).contains(word)));
    }

    /** Whom the events are about, whatever the filter says. */
    public List<AccountId> accounts() {
        return all.stream()
                .flatMap(event -> event.account().stream())
                .distinct()
                .sorted(Comparator.comparing(AccountId::domain)
                        .thenComparing(id -> id.name().length())
                        .thenComparing(AccountId::name))
                .toList();
    }

    /** Forgets what was shown; the log of the PBX keeps it. */
    public void clear() {
        all.clear();
        visible = new ArrayList<>();
    }

    public int size() {
        return visible.size();
    }

    /** How many there are, whatever the filter says. */
    public int total() {
        return all.size();
    }

    public Event at(int place) {
        return visible.get(place);
    }

    /** One event as words. */
    public String text(Event event) {
        return "%s %s %s".formatted(event.account().map(Object::toString).orElse(""), event.text().in(locale),
                event.from().map(Object::toString).orElse(""));
    }

    private void filter(Predicate<Event> other) {
        filter = other;
        visible = new ArrayList<>(all);
        visible.removeIf(other.negate());
    }

    /** What comes after the last event that was seen; a log that does not hold it is a new one. */
    private List<Event> fresh(List<Event> log) {
        if (seen.isEmpty()) {
            return log;
        }
        Event last = seen.getLast();
        for (int place = log.size() - 1; place >= 0; place--) {
            if (log.get(place) == last) {
                return log.subList(place + 1, log.size());
            }
        }
        return log;
    }
}
