package org.linewright.store.internal.alarm;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.Concern;
import org.linewright.core.alarm.QuietHours;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Spoken;
import org.linewright.store.internal.file.Choice;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;

/** Reads the entries of the file of the alarm rules. */
record AlarmForm(Form form) {

    static final Duration USUAL_WAIT = Duration.ofMinutes(2);

    private static final Text A_DURATION = new Text("eine Dauer wie 30 s, 2 min oder 4 h",
            "a duration such as 30 s, 2 min or 4 h");
    private static final Text A_TIME = new Text("eine Uhrzeit wie 22:00", "a time such as 22:00");
    private static final Text A_ZONE = new Text("eine Zeitzone wie Europe/Berlin", "a time zone such as Europe/Berlin");
    private static final Text A_GROUP = new Text("die ID einer Leitungsgruppe", "the id of a line group");
    private static final Text A_NAME = new Text("ein Name", "a name");
    private static final Choice<Locale> LANGUAGE = new Choice<>(List.of(Locale.GERMAN, Locale.ENGLISH),
            Locale::getLanguage);
    private static final Choice<Severity> SEVERITY = Choice.of(Severity.values(), AlarmText::word);
    private static final Choice<DayOfWeek> DAY = Choice.of(DayOfWeek.values(), AlarmText::word);

    AlarmRules rules() {
        form.text(Schema.KEY);
        AlarmPace usual = AlarmPace.USUAL;
        AlarmRules rules = new AlarmRules(LANGUAGE.in(form, "language").orElse(Locale.ENGLISH),
                new AlarmPace(duration(form, "gather").orElse(usual.gather()),
                        form.whole("perHour", 1, 1000).orElse(usual.perHour())),
                form.forms("channels").stream().flatMap(entry -> new ChannelForm(entry).channel().stream()).toList(),
                form.forms("rules").stream().map(AlarmForm::rule).toList());
        form.nothingElse();
        return rules;
    }

    private static AlarmRule rule(Form entry) {
        Set<String> checks = new HashSet<>(entry.list("checks", A_NAME, Optional::of).orElse(List.of()));
        Set<GroupId> groups = new HashSet<>(entry.list("groups", A_GROUP,
                text -> Optional.of(text).filter(GroupId::fits).map(GroupId::new)).orElse(List.of()));
        AlarmRule rule = new AlarmRule(entry.required("name"),
                new Concern(SEVERITY.in(entry, "least").orElse(Severity.ERROR), checks, groups),
                duration(entry, "after").orElse(USUAL_WAIT),
                entry.list("tell", A_NAME, Optional::of).orElse(List.of()), duration(entry, "remind"),
                entry.truth("wellAgain").orElse(true), entry.forms("quiet").stream().map(AlarmForm::quiet).toList());
        entry.nothingElse();
        return rule;
    }

    private static QuietHours quiet(Form entry) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(DAY.listIn(entry, "days").orElse(List.of(DayOfWeek.values())));
        entry.required("from");
        entry.required("to");
        entry.required("zone");
        QuietHours quiet = new QuietHours(days, time(entry, "from"), time(entry, "to"),
                entry.read("zone", A_ZONE, AlarmForm::zone).orElse(ZoneOffset.UTC),
                entry.truth("errorsPass").orElse(false));
        entry.nothingElse();
        return quiet;
    }

    private static Optional<Duration> duration(Form entry, String key) {
        return entry.read(key, A_DURATION, Spoken::duration);
    }

    private static LocalTime time(Form entry, String key) {
        return entry.read(key, A_TIME, text -> Optional.of(text)
                .filter(words -> words.matches("([01][0-9]|2[0-3]):[0-5][0-9]"))
                .map(LocalTime::parse)).orElse(LocalTime.MIDNIGHT);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
