package org.linewright.headless.verbs;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.Concern;
import org.linewright.core.alarm.QuietHours;
import org.linewright.core.line.Spoken;

/** An alarm rule as people say it. */
record RuleWords(AlarmRule rule) {

    Text line() {
        List<Text> parts = new ArrayList<>(List.of(concern(rule.concern())));
        parts.add(Text.of("nach {0}", "after {0}", Spoken.text(rule.after())));
        parts.add(Text.of("an {0}", "to {0}", String.join(" + ", rule.channels())));
        rule.remind().ifPresent(every -> parts.add(Text.of("Erinnerung alle {0}", "reminder every {0}",
                Spoken.text(every))));
        parts.add(rule.wellAgain()
                ? new Text("auch das Ende", "the end too")
                : new Text("das Ende nicht", "not the end"));
        rule.quiet().stream().map(RuleWords::quiet).forEach(parts::add);
        return Text.of("{0}: {1}.", "{0}: {1}.", rule.name(), Text.list(parts));
    }

    private static Text concern(Concern concern) {
        Text what = switch (concern.least()) {
            case ERROR -> new Text("Fehler", "errors");
            case WARNING -> new Text("Fehler und Warnungen", "errors and warnings");
            case NOTE -> new Text("alle Befunde", "all findings");
        };
        Text checks = concern.checks().isEmpty()
                ? what
                : Text.of("{0} von {1}", "{0} of {1}", what, String.join(" + ", concern.checks()));
        return concern.groups().isEmpty()
                ? checks
                : Text.of("{0} bei {1}", "{0} with {1}", checks, concern.groups().stream().map(String::valueOf)
                        .collect(Collectors.joining(" + ")));
    }

    private static Text quiet(QuietHours quiet) {
        boolean daily = quiet.days().size() == DayOfWeek.values().length;
        Text days = daily
                ? new Text("täglich", "daily")
                : new Text(days(quiet, Locale.GERMAN), days(quiet, Locale.ENGLISH));
        Text hours = Text.of("Ruhe {0} {1}–{2} ({3})", "quiet {0} {1}–{2} ({3})", days, quiet.from(), quiet.to(),
                quiet.zone());
        return quiet.errorsPass()
                ? Text.of("{0} außer für Fehler", "{0} but for errors", hours)
                : hours;
    }

    private static String days(QuietHours quiet, Locale language) {
        return quiet.days().stream().map(day -> day.getDisplayName(TextStyle.SHORT, language))
                .collect(Collectors.joining(" "));
    }
}
