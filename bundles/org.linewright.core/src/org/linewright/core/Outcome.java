package org.linewright.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a verb answers instead of throwing. Exceptions stay for bugs and lost connections.
 *
 * @param <T> what there is to see when it is done
 */
public sealed interface Outcome<T> {

    /** All of it happened; the notes and warnings are worth reading, none of them is severe. */
    record Done<T>(T value, List<Trouble> troubles) implements Outcome<T> {
        public Done {
            troubles = List.copyOf(troubles);
        }
    }

    /** Nothing was changed, for these reasons. */
    record Refused<T>(List<Trouble> troubles) implements Outcome<T> {
        public Refused {
            troubles = List.copyOf(troubles);
        }
    }

    /** Some of it happened. {@code remains} says what did not. */
    record Halted<T>(List<Trouble> troubles, List<Text> remains) implements Outcome<T> {
        public Halted {
            troubles = List.copyOf(troubles);
            remains = List.copyOf(remains);
        }
    }

    /** Everything there is to tell, the severe ones too. */
    List<Trouble> troubles();

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T> Outcome<T> done(T value, List<Trouble> troubles) {
        return new Done<>(value, troubles);
    }

    static <T> Outcome<T> refused(Trouble... troubles) {
        return new Refused<>(List.of(troubles));
    }

    static <T> Outcome<T> refused(List<Trouble> troubles) {
        return new Refused<>(troubles);
    }

    /** Done when no trouble is severe, refused otherwise. */
    static <T> Outcome<T> judged(T value, List<Trouble> troubles) {
        return troubles.stream().anyMatch(Trouble::severe) ? refused(troubles) : done(value, troubles);
    }

    /** The value of a done outcome; empty otherwise. */
    default Optional<T> result() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** Goes on with the value when done, keeping what was said on the way; otherwise stays what it is. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> withEarlier(done.troubles(), next.apply(done.value()));
            case Refused<T> refused -> new Refused<>(refused.troubles());
            case Halted<T> halted -> new Halted<>(halted.troubles(), halted.remains());
        };
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return then(value -> done(change.apply(value)));
    }

    private static <R> Outcome<R> withEarlier(List<Trouble> earlier, Outcome<R> outcome) {
        List<Trouble> all = Stream.concat(earlier.stream(), outcome.troubles().stream()).toList();
        return switch (outcome) {
            case Done<R> done -> new Done<>(done.value(), all);
            case Refused<R> refused -> new Refused<>(all);
            case Halted<R> halted -> new Halted<>(all, halted.remains());
        };
    }
}
