package org.linewright.workbench.diagnostics.alarm;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Wire;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.Concern;
import org.linewright.core.alarm.QuietHours;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.Spoken;

/** Reads what is typed; used once. */
final class DraftReading {

    private final AlarmDraft draft;
    private final List<Trouble> troubles = new ArrayList<>();

    DraftReading(AlarmDraft draft) {
        this.draft = draft;
    }

    /** The rules; refused when something typed is not what its field wants. */
    Outcome<AlarmRules> rules() {
        AlarmPace pace = AlarmPace.USUAL;
        Locale language = Locale.ENGLISH;
        List<AlarmChannel> channels = new ArrayList<>();
        List<AlarmRule> rules = new ArrayList<>();
        for (int place = 0; place < draft.entries().size(); place++) {
            Entry entry = draft.entries().get(place);
            String path = draft.path(place).isEmpty() ? "" : draft.path(place) + ".";
            switch (entry.kind()) {
                case USUAL -> {
                    language = Locale.of(entry.word("language"));
                    pace = new AlarmPace(duration(entry, "gather", path), number(entry, "perHour"));
                }
                case RULE -> rules.add(rule(entry, path));
                default -> channels.add(channel(entry, path));
            }
        }
        return Outcome.judged(new AlarmRules(language, pace, channels, rules), troubles);
    }

    /** One channel alone, to be tried out. */
    Outcome<AlarmChannel> channel(int place) {
        AlarmChannel channel = channel(draft.entries().get(place), draft.path(place) + ".");
        troubles.addAll(new AlarmRules(Locale.ENGLISH, AlarmPace.USUAL, List.of(channel), List.of())
                .troubles(Set.of()).stream().filter(Trouble::severe).toList());
        return Outcome.judged(channel, troubles);
    }

    private AlarmChannel channel(Entry entry, String path) {
        String id = entry.name();
        return switch (entry.kind()) {
            case WEBHOOK -> new AlarmChannel.Webhook(id, entry.word("url").strip(), Body.valueOf(entry.word("body")),
                    secret(entry, "token", path), filled(entry, "header"));
            case MAIL -> new AlarmChannel.Mail(id, entry.word("host").strip(), number(entry, "port"),
                    Protection.valueOf(entry.word("protection")), filled(entry, "user"),
                    secret(entry, "password", path), entry.word("from").strip(), entry.list("to"));
            case SYSLOG -> new AlarmChannel.Syslog(id, entry.word("host").strip(), number(entry, "port"),
                    Wire.valueOf(entry.word("wire")));
            default -> new AlarmChannel.Desktop(id);
        };
    }

    private AlarmRule rule(Entry entry, String path) {
        Set<GroupId> groups = entry.list("groups").stream().filter(GroupId::fits).map(GroupId::new)
                .collect(Collectors.toSet());
        List<Entry> times = new QuietWords(entry).all();
        List<QuietHours> quiet = IntStream.range(0, times.size())
                .mapToObj(place -> quiet(times.get(place), path + QuietWords.key(place, ""))).toList();
        return new AlarmRule(entry.name(),
                new Concern(Severity.valueOf(entry.word("least")), new HashSet<>(entry.list("checks")), groups),
                duration(entry, "after", path), entry.list("tell"),
                filled(entry, "remind").map(any -> duration(entry, "remind", path)),
                Boolean.parseBoolean(entry.word("wellAgain")), quiet);
    }

    private QuietHours quiet(Entry entry, String path) {
        Set<DayOfWeek> days = entry.list("days").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new QuietHours(days, time(entry, "from", path), time(entry, "to", path),
                read(entry, "zone", path, AlarmEditTrouble.ZONE, DraftReading::zone).orElse(ZoneOffset.UTC),
                Boolean.parseBoolean(entry.word("errorsPass")));
    }

    private Duration duration(Entry entry, String key, String path) {
        return read(entry, key, path, AlarmEditTrouble.DURATION, Spoken::duration).orElse(Duration.ZERO);
    }

    private LocalTime time(Entry entry, String key, String path) {
        return read(entry, key, path, AlarmEditTrouble.TIME, word -> Optional.of(word)
                .filter(time -> time.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]"))
                .map(time -> LocalTime.parse(time.length() == 4 ? "0" + time : time))).orElse(LocalTime.MIDNIGHT);
    }

    private Optional<SecretReference> secret(Entry entry, String key, String path) {
        return filled(entry, key)
                .flatMap(any -> read(entry, key, path, AlarmEditTrouble.REFERENCE, SecretReference::parse));
    }

    private <T> Optional<T> read(Entry entry, String key, String path, AlarmEditTrouble wrong,
            Function<String, Optional<T>> reader) {
        Optional<T> read = reader.apply(entry.word(key).strip());
        if (read.isEmpty()) {
            troubles.add(wrong.about(entry.word(key).strip()).at(path + key));
        }
        return read;
    }

    private static Optional<ZoneId> zone(String word) {
        try {
            return Optional.of(ZoneId.of(word));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> filled(Entry entry, String key) {
        return Optional.of(entry.word(key).strip()).filter(word -> !word.isEmpty());
    }

    /** From a field that takes only numbers. */
    private static int number(Entry entry, String key) {
        return Integer.parseInt(entry.words().getOrDefault(key, "0"));
    }
}
