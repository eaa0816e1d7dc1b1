package org.linewright.core.alarm;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A time of the week in which nobody wants to be told. What comes in it is told at its end, if it still stands.
 *
 * @param days the days on which it begins
 * @param from when it begins
 * @param to when it ends: on the next day when that is not later than {@code from}; a whole day when it is the same
 * @param zone whose clock counts
 * @param errorsPass whether errors are told nevertheless
 */
public record QuietHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone, boolean errorsPass) {

    private static final int MOST_JOINED = 400;

    public QuietHours {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public boolean holds(Instant at) {
        return end(at).isPresent();
    }

    /** When the quiet time of this instant ends; empty when it is none. */
    public Optional<Instant> end(Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> !at.isBefore(day.atTime(from).atZone(zone).toInstant()))
                .map(day -> (to.isAfter(from) ? day : day.plusDays(1)).atTime(to).atZone(zone).toInstant())
                .filter(at::isBefore)
                .findFirst();
    }

    /** When all of these quiet times that follow one another without a gap are over; empty when none holds. */
    public static Optional<Instant> end(List<QuietHours> all, Instant at) {
        Instant end = at;
        for (int joined = 0; joined < MOST_JOINED; joined++) {
            Instant now = end;
            Optional<Instant> later = all.stream().flatMap(one -> one.end(now).stream()).max(Instant::compareTo);
            if (later.isEmpty()) {
                break;
            }
            end = later.get();
        }
        return Optional.of(end).filter(at::isBefore);
    }
}
