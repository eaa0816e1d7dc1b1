package org.linewright.workbench.diagnostics.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.Concern;
import org.linewright.core.alarm.QuietHours;

/** Rules become words and words rules, with all their quiet times. */
class AlarmDraftTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = new QuietHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0),
            LocalTime.of(6, 0), BERLIN, true);
    private static final QuietHours NOON = new QuietHours(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(12, 0), LocalTime.of(13, 30), ZoneId.of("UTC"), false);
    private static final AlarmRules RULES = new AlarmRules(Locale.GERMAN, AlarmPace.USUAL,
            List.of(new AlarmChannel.Desktop("screen")),
            List.of(new AlarmRule("Lines", Concern.ERRORS, Duration.ofMinutes(2), List.of("screen"), Optional.empty(),
                    true, List.of(NIGHT, NOON))));
    private static final int RULE = 2;

    private static AlarmDraft changed(Entry rule) {
        return AlarmDraft.of(RULES).with(RULE, rule);
    }

    private static QuietWords quiet(AlarmDraft draft) {
        return new QuietWords(draft.entries().get(RULE));
    }

    private static List<QuietHours> read(AlarmDraft draft) {
        return new DraftReading(draft).rules().result().orElseThrow().rules().getFirst().quiet();
    }

    @Test
    void everyQuietTimeComesBackAlsoFromAnEditThatWasLeft() {
        AlarmDraft draft = AlarmDraft.of(RULES);
        assertEquals(Outcome.done(RULES), new DraftReading(draft).rules());
        assertEquals(draft, AlarmDraft.of(draft.words()));
    }

    @Test
    void oneMoreIsTheUsualNightAndAnyCanBeTakenAway() {
        AlarmDraft more = changed(quiet(AlarmDraft.of(RULES)).adding());
        assertEquals(new QuietHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.of(6, 0),
                ZoneId.systemDefault(), false), read(more).getLast());
        assertEquals(List.of(NIGHT, NOON), read(changed(quiet(more).without(2))));
        assertEquals(List.of(NOON), read(changed(quiet(AlarmDraft.of(RULES)).without(0))));
        AlarmDraft none = changed(new QuietWords(quiet(AlarmDraft.of(RULES)).without(0)).without(0));
        assertEquals(Set.of(), Set.copyOf(read(none)));
    }

    @Test
    void oneWhoseFieldsAreAllEmptyIsStillThereAndSaysWhatItLacks() {
        AlarmDraft draft = AlarmDraft.of(RULES);
        for (String key : List.of("days", "from", "to", "zone", "errorsPass")) {
            draft = draft.with(RULE, QuietWords.key(1, key), "");
        }
        assertEquals(2, quiet(draft).count());
        assertEquals(List.of("rules[0].quiet[1].from", "rules[0].quiet[1].to", "rules[0].quiet[1].zone"),
                new DraftReading(draft).rules().troubles().stream().map(Trouble::field).sorted().toList());
    }
}
