package org.linewright.pbx.laws;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Fact;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/**
 * A driver with one thing broken.
 *
 * @param law the one it breaks
 * @param specimen it
 * @param wrong what the sentence has to name
 * @param mend what the remedy has to name
 */
record Animal(LawTrouble law, Specimen specimen, String wrong, String mend) {

    /** Broken in its data. */
    static Animal of(LawTrouble law, PbxProfile profile, String wrong, String mend) {
        return of(law, () -> new Data(profile), wrong, mend);
    }

    static Animal of(LawTrouble law, Supplier<PbxDriver> driver, String wrong, String mend) {
        return new Animal(law, Specimen.of(driver).in(Sound.bundle(driver.get().getClass())), wrong, mend);
    }

    /** Broken in a review of its own, which is told what the profile says. */
    static Animal reviewing(LawTrouble law, BiFunction<LineGroup, List<Trouble>, List<Trouble>> review, String wrong,
            String mend) {
        return of(law, () -> new Code(review), wrong, mend);
    }

    /** Broken in its bundle. */
    static Animal bundled(LawTrouble law, UnaryOperator<DriverBundle> change, String wrong, String mend) {
        return new Animal(law, Specimen.of(() -> new Data(Sound.profile()))
                .in(change.apply(Sound.bundle(Data.class))), wrong, mend);
    }

    /** The same with another driver of the same class. */
    Animal as(Supplier<PbxDriver> driver) {
        return new Animal(law, new Specimen(driver, specimen.user(), specimen.names(), specimen.bundle()), wrong, mend);
    }

    @Override
    public String toString() {
        return law.code() + " " + law.law().english();
    }

    /** Nothing but a profile. */
    record Data(PbxProfile profile) implements PbxDriver {
    }

    /** A driver with a review. */
    record Code(BiFunction<LineGroup, List<Trouble>, List<Trouble>> own) implements PbxDriver {
        @Override
        public PbxProfile profile() {
            return Sound.profile();
        }

        @Override
        public List<Trouble> review(LineGroup wished) {
            return own.apply(wished, PbxDriver.super.review(wished));
        }
    }

    /** Counts how often it was asked. */
    record Counting(AtomicInteger asked) implements PbxDriver {
        @Override
        public PbxProfile profile() {
            return Sound.plus(new Fact(Fact.Topic.TESTED_CALLS,
                    Text.of("Gefragt: {0}-mal", "Asked: {0} times", asked.incrementAndGet()),
                    Sound.WORDS, Sound.MANUAL));
        }
    }

    static List<Trouble> and(List<Trouble> troubles, Trouble... more) {
        return Stream.concat(troubles.stream(), Stream.of(more)).toList();
    }
}
