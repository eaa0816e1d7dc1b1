package org.linewright.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;

/** The ways of numbers through the rules, beside libphonenumber that reads and writes the same numbers. */
final class Dialling {

    private static final Duration TURN = Duration.ofMillis(400);
    private static final int WARMING = 4;

    private final PhoneNumberUtil phone = PhoneNumberUtil.getInstance();
    private final DialRules rules = new Office().rules();

    /** One round: each numbers of one list. */
    private record Round(Pace library, Pace plain, Pace traced) {

        double plainRatio() {
            return plain.perSecond() / library.perSecond();
        }

        double tracedRatio() {
            return traced.perSecond() / library.perSecond();
        }
    }

    /** {@code rounds} rounds over these numbers, after some that only warm up. */
    Table measured(Way way, List<String> numbers, int rounds) {
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds + WARMING; i++) {
            all.add(new Round(Pace.of(numbers, this::readAndWritten, TURN),
                    Pace.of(numbers, number -> rules.result(way, number).number().length(), TURN),
                    Pace.of(numbers, number -> rules.trace(way, number).steps().size(), TURN)));
        }
        return table(all.subList(WARMING, all.size()));
    }

    private static Table table(List<Round> rounds) {
        Figure plain = Figure.of(rounds, Round::plainRatio);
        Figure traced = Figure.of(rounds, Round::tracedRatio);
        return new Table() //
                .row("", "libphonenumber", "rules", "rules, traced", "rules : lib", "traced : lib")
                .row("numbers/s", Figure.of(rounds, one -> one.library().perSecond()).text(0),
                        Figure.of(rounds, one -> one.plain().perSecond()).text(0),
                        Figure.of(rounds, one -> one.traced().perSecond()).text(0), plain.text(1), traced.text(1))
                .row("ns each", Figure.of(rounds, one -> one.library().nanosEach()).text(0),
                        Figure.of(rounds, one -> one.plain().nanosEach()).text(0),
                        Figure.of(rounds, one -> one.traced().nanosEach()).text(0))
                .row("bytes each", Figure.of(rounds, one -> one.library().bytesEach()).text(0),
                        Figure.of(rounds, one -> one.plain().bytesEach()).text(0),
                        Figure.of(rounds, one -> one.traced().bytesEach()).text(0))
                .row("limit", "", "", "", Limit.atLeast(10).judged(plain), Limit.atLeast(1).judged(traced));
    }

    /** Whether the library can make anything of it. */
    boolean isReadable(String number) {
        return readAndWritten(number) > 0;
    }

    /** What a program does that has the library alone: read as dialled in Germany, written for the PBX and for people. */
    private int readAndWritten(String number) {
        try {
            PhoneNumber read = phone.parse(number, "DE");
            return phone.format(read, PhoneNumberFormat.E164).length()
                    + phone.format(read, PhoneNumberFormat.NATIONAL).length();
        } catch (NumberParseException unreadable) {
            return 0;
        }
    }
}
