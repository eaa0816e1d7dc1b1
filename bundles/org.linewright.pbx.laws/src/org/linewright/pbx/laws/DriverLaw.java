package org.linewright.pbx.laws;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;

/**
 * Something that every driver obeys.
 *
 * @param kind what it asks for, and what to mend where it is broken
 * @param cost how long its check takes
 * @param check what is wrong with a driver, each finding at the key it is about; nothing when it obeys
 */
public record DriverLaw(LawTrouble kind, Cost cost, Function<Specimen, Stream<Trouble>> check) {

    /** How long a check takes with a good driver. */
    public enum Cost {
        /** Some milliseconds: fit for a look at a driver that has just come. */
        QUICK,
        /** Up to some seconds: it asks very often, or with very many lines. */
        THOROUGH
    }

    /** As long as the roster waits for a driver. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    static DriverLaw quick(LawTrouble kind, Function<Specimen, Stream<Trouble>> check) {
        return new DriverLaw(kind, Cost.QUICK, check);
    }

    static DriverLaw thorough(LawTrouble kind, Function<Specimen, Stream<Trouble>> check) {
        return new DriverLaw(kind, Cost.THOROUGH, check);
    }

    /**
     * Examines a driver, on a thread of its own.
     *
     * @param patience a driver that needs longer has broken this law
     * @return never throws: what the driver throws is a finding too
     */
    public Verdict examined(Specimen specimen, Duration patience) {
        Answer<List<Trouble>> answer = Fence.ask(Thread.ofVirtual().name("law " + kind.code()), patience,
                () -> check.apply(specimen).toList());
        return switch (answer) {
            case Answer.Given<List<Trouble>> given -> new Verdict(this, given.value());
            case Answer.Threw<List<Trouble>> threw -> broken(LawTrouble.THREW
                    .about(kind.law(), String.valueOf(threw.cause())).because(place(threw.cause())));
            case Answer.Late<List<Trouble>> late -> broken(kind == LawTrouble.QUICK || kind == LawTrouble.MANY_LINES
                    ? kind.about(Spoken.text(patience))
                    : slow(patience));
            case Answer.Hurried<List<Trouble>> hurried -> broken(slow(patience));
        };
    }

    private Trouble slow(Duration patience) {
        return LawTrouble.SLOW.about(kind.law(), Spoken.text(patience));
    }

    private Verdict broken(Trouble finding) {
        return new Verdict(this, List.of(finding));
    }

    /** Where it was thrown. */
    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).limit(1).map(StackTraceElement::toString).findFirst().orElse("");
    }
}
