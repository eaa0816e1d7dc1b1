package org.linewright.workbench.diagnostics.alarm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;

/**
 * Alarm rules as they are typed.
 *
 * @param entries first what holds for all messages, then the channels, then the rules
 */
record AlarmDraft(List<Entry> entries) {

    AlarmDraft {
        entries = List.copyOf(entries);
    }

    static AlarmDraft of(AlarmRules rules) {
        return new AlarmDraft(Stream
                .of(Stream.of(rules.equals(AlarmRules.NONE) ? Entry.fresh(Kind.USUAL, "") : EntryWords.usual(rules)),
                        rules.channels().stream().map(EntryWords::channel),
                        rules.rules().stream().map(EntryWords::rule))
                .flatMap(entries -> entries)
                .toList());
    }

    /** From what {@link #words} answered. */
    static AlarmDraft of(Map<String, String> words) {
        Map<Integer, Entry> entries = new TreeMap<>();
        words.forEach((path, word) -> {
            String[] parts = path.split("[.]", 3);
            int place = Integer.parseInt(parts[0]);
            entries.put(place, entries.getOrDefault(place, new Entry(Kind.valueOf(parts[1]), Map.of()))
                    .with(parts[2], word));
        });
        return new AlarmDraft(List.copyOf(entries.values()));
    }

    /** All of it by paths such as {@code 3.RULE.name}, but for what may be a secret in the wrong field. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            String path = place + "." + entry.kind() + ".";
            words.put(path, "");
            entry.words().forEach((key, word) -> words.put(path + key,
                    !Entry.REFERENCES.contains(key) || SecretReference.parse(word).isPresent() ? word : ""));
        }
        return words;
    }

    List<String> channels() {
        return entries.stream().filter(entry -> entry.kind().channel()).map(Entry::name).toList();
    }

    /** Whether nobody is told anything. */
    boolean quiet() {
        return entries.stream().noneMatch(entry -> entry.kind() == Kind.RULE);
    }

    /** Which of its kind the entry at this place is, as fields of troubles begin; empty for all messages. */
    String path(int place) {
        Kind kind = entries.get(place).kind();
        boolean rule = kind == Kind.RULE;
        long number = entries.stream()
                .limit(place)
                .filter(entry -> rule ? entry.kind() == Kind.RULE : entry.kind().channel())
                .count();
        return kind == Kind.USUAL ? "" : (rule ? "rules[" : "channels[") + number + "]";
    }

    /** With another word in one field; rules follow a channel to its new name. */
    AlarmDraft with(int place, String key, String word) {
        Entry before = entries.get(place);
        boolean renamed = before.kind().channel() && key.equals("id") && !before.name().isEmpty();
        return new AlarmDraft(IntStream.range(0, entries.size())
                .mapToObj(other -> other == place
                        ? before.with(key, word)
                        : renamed ? telling(entries.get(other), before.name(), word) : entries.get(other))
                .toList());
    }

    /** With this one in its place. */
    AlarmDraft with(int place, Entry entry) {
        List<Entry> others = new ArrayList<>(entries);
        others.set(place, entry);
        return new AlarmDraft(others);
    }

    /** With one more, the last of its kind. */
    AlarmDraft adding(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry.kind().channel() ? 1 + channels().size() : entries.size(), entry);
        return new AlarmDraft(more);
    }

    AlarmDraft without(int place) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(place);
        return new AlarmDraft(fewer);
    }

    private static Entry telling(Entry rule, String before, String after) {
        List<String> told = rule.list("tell");
        return told.contains(before)
                ? rule.with("tell", told.stream().map(id -> id.equals(before) ? after : id)
                        .collect(Collectors.joining(Entry.LIST)))
                : rule;
    }
}
