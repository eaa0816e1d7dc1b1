package org.linewright.workbench.diagnostics.alarm;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Desktop;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Webhook;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.QuietHours;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.Spoken;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;

/** Alarm rules as words for their fields. */
final class EntryWords {

    private EntryWords() {
    }

    static Entry usual(AlarmRules rules) {
        return new Entry(Kind.USUAL, Map.of("language", rules.language().getLanguage(), //
                "gather", duration(rules.pace().gather()), "perHour", String.valueOf(rules.pace().perHour())));
    }

    static Entry channel(AlarmChannel channel) {
        return switch (channel) {
            case Webhook webhook -> new Entry(Kind.WEBHOOK, Map.of("id", webhook.id(), "url", webhook.url(), //
                    "body", webhook.body().name(), "header", webhook.header().orElse(""), //
                    "token", webhook.token().map(SecretReference::toString).orElse("")));
            case Mail mail -> new Entry(Kind.MAIL, Map.of("id", mail.id(), "host", mail.host(), //
                    "port", String.valueOf(mail.port()), "protection", mail.protection().name(), //
                    "user", mail.user().orElse(""), //
                    "password", mail.password().map(SecretReference::toString).orElse(""), //
                    "from", mail.from(), "to", String.join(Entry.LIST, mail.to())));
            case Syslog syslog -> new Entry(Kind.SYSLOG, Map.of("id", syslog.id(), "host", syslog.host(), //
                    "port", String.valueOf(syslog.port()), "wire", syslog.wire().name()));
            case Desktop desktop -> new Entry(Kind.DESKTOP, Map.of("id", desktop.id()));
        };
    }

    static Entry rule(AlarmRule rule) {
        Entry words = new Entry(Kind.RULE, Map.of("name", rule.name(), //
                "least", rule.concern().least().name(), //
                "checks", joined(rule.concern().checks()), "groups", joined(rule.concern().groups()), //
                "after", duration(rule.after()), "tell", String.join(Entry.LIST, rule.channels()), //
                "remind", rule.remind().map(EntryWords::duration).orElse(""), //
                "wellAgain", String.valueOf(rule.wellAgain())));
        return new QuietWords(words).with(rule.quiet().stream().map(EntryWords::quiet).toList());
    }

    private static Entry quiet(QuietHours quiet) {
        return new Entry(Kind.RULE, Map.of("days", joined(quiet.days()), //
                "from", String.valueOf(quiet.from()), "to", String.valueOf(quiet.to()), //
                "zone", quiet.zone().getId(), "errorsPass", String.valueOf(quiet.errorsPass())));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(Entry.LIST));
    }

    /** In the largest unit that needs no fraction. */
    private static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds == 0 || duration.toMillisPart() != 0 || seconds % 60 != 0) {
            return Spoken.of(duration);
        }
        return seconds % 3600 == 0 ? seconds / 3600 + " h" : seconds / 60 + " min";
    }
}
