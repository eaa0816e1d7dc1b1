package org.linewright.store.internal.alarm;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmChannel.Desktop;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Webhook;
import org.linewright.core.alarm.AlarmChannel.Wire;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.QuietHours;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Spoken;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** The canonical mapping of the alarm rules, as a new file gets it. */
final class AlarmText {

    static final String WEBHOOK = "webhook";
    static final String MAIL = "mail";
    static final String SYSLOG = "syslog";
    static final String DESKTOP = "desktop";

    private AlarmText() {
    }

    static Mapping of(AlarmRules rules) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put(Schema.KEY, Scalar.of(Schema.TODAY.current()));
        values.put("language", Scalar.of(rules.language().getLanguage()));
        values.put("gather", Scalar.of(Spoken.of(rules.pace().gather())));
        values.put("perHour", Scalar.of(rules.pace().perHour()));
        values.put("channels", Sequence.of(rules.channels().stream().map(AlarmText::channel).toList()));
        values.put("rules", Sequence.of(rules.rules().stream().map(AlarmText::rule).toList()));
        return Mapping.of(values);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The usual port of a mail server (RFC 8314 §3.3, RFC 6409 §3.1). */
    static int port(Protection protection) {
        return switch (protection) {
            case TLS -> 465;
            case STARTTLS -> 587;
            case NONE -> 25;
        };
    }

    /** The usual port of a log server (RFC 5426 §3.3, RFC 5425 §4.1). */
    static int port(Wire wire) {
        return wire == Wire.TLS ? 6514 : 514;
    }

    private static Mapping channel(AlarmChannel channel) {
        return switch (channel) {
            case Webhook webhook -> webhook(webhook);
            case Mail mail -> mail(mail);
            case Syslog syslog -> head(syslog, SYSLOG).with("host", syslog.host())
                    .with("port", Scalar.of(syslog.port())).with("wire", word(syslog.wire()));
            case Desktop desktop -> head(desktop, DESKTOP);
        };
    }

    private static Mapping head(AlarmChannel channel, String kind) {
        return Mapping.EMPTY.with("id", channel.id()).with("kind", kind);
    }

    private static Mapping webhook(Webhook webhook) {
        Mapping mapping = head(webhook, WEBHOOK).with("url", webhook.url());
        Mapping shaped = webhook.body() == Body.FIELDS ? mapping : mapping.with("body", word(webhook.body()));
        return with(with(shaped, "token", webhook.token()), "header", webhook.header());
    }

    private static Mapping mail(Mail mail) {
        Mapping server = head(mail, MAIL).with("host", mail.host()).with("port", Scalar.of(mail.port()))
                .with("protection", word(mail.protection()));
        return with(with(server, "user", mail.user()), "password", mail.password()).with("from", mail.from())
                .with("to", Sequence.texts(mail.to()));
    }

    private static Mapping with(Mapping mapping, String key, Optional<?> value) {
        return value.map(known -> mapping.with(key, known.toString())).orElse(mapping);
    }

    private static Mapping rule(AlarmRule rule) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put("name", Scalar.of(rule.name()));
        values.put("least", Scalar.of(word(rule.concern().least())));
        texts("checks", List.copyOf(rule.concern().checks()), values);
        texts("groups", rule.concern().groups().stream().map(GroupId::toString).toList(), values);
        values.put("after", Scalar.of(Spoken.of(rule.after())));
        values.put("tell", Sequence.texts(rule.channels()));
        rule.remind().ifPresent(every -> values.put("remind", Scalar.of(Spoken.of(every))));
        if (!rule.wellAgain()) {
            values.put("wellAgain", Scalar.of(false));
        }
        if (!rule.quiet().isEmpty()) {
            values.put("quiet", Sequence.of(rule.quiet().stream().map(AlarmText::quiet).toList()));
        }
        return Mapping.of(values);
    }

    private static void texts(String key, List<String> texts, SequencedMap<String, YamlValue> values) {
        if (!texts.isEmpty()) {
            values.put(key, Sequence.texts(texts.stream().sorted().toList()));
        }
    }

    private static Mapping quiet(QuietHours quiet) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        if (quiet.days().size() < DayOfWeek.values().length) {
            values.put("days", Sequence.texts(quiet.days().stream().sorted().map(AlarmText::word).toList()));
        }
        values.put("from", Scalar.of(quiet.from().toString()));
        values.put("to", Scalar.of(quiet.to().toString()));
        values.put("zone", Scalar.of(quiet.zone().getId()));
        if (quiet.errorsPass()) {
            values.put("errorsPass", Scalar.of(true));
        }
        return Mapping.of(values);
    }
}
