package org.linewright.workbench.diagnostics.alarm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;
import org.linewright.workbench.page.History;

/** Alarm rules being edited, and the secrets that were typed and are not kept yet. For the UI thread. */
final class AlarmEdit {

    private final History<AlarmDraft> history;
    private final Map<String, Secret> typed = new HashMap<>();

    AlarmEdit(AlarmRules saved) {
        this.history = new History<>(AlarmDraft.of(saved));
    }

    History<AlarmDraft> history() {
        return history;
    }

    AlarmDraft now() {
        return history.now();
    }

    boolean dirty() {
        return history.dirty() || !typed.isEmpty();
    }

    void word(int place, String key, String word) {
        history.change(now().with(place, key, word), place + key);
    }

    /** The entry is this now, as a step of its own. */
    void whole(int place, Entry entry) {
        history.pause();
        history.change(now().with(place, entry), "whole");
        history.pause();
    }

    /** Keeps what is typed under an ID of its own when it is saved; nothing typed leaves what is kept. */
    void secret(int place, String key, String words) {
        String id = SecretReference.parse(now().entries().get(place).word(key)).flatMap(SecretReference::kept)
                .orElseGet(() -> fresh(place, key));
        if (words.isEmpty()) {
            typed.remove(id);
        } else {
            typed.put(id, new Secret(words));
            word(place, key, SecretReference.secret(id).toString());
        }
    }

    Outcome<AlarmRules> rules() {
        return new DraftReading(now()).rules();
    }

    Outcome<AlarmChannel> channel(int place) {
        return new DraftReading(now()).channel(place);
    }

    Map<String, Secret> typed() {
        return Map.copyOf(typed);
    }

    /** The secrets that were typed for these rules, by ID. */
    Map<String, Secret> typed(AlarmRules rules) {
        List<String> used = rules.channels().stream().flatMap(channel -> channel.secrets().stream())
                .flatMap(reference -> reference.kept().stream()).toList();
        return typed.entrySet().stream().filter(secret -> used.contains(secret.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void saved() {
        history.save(now());
        typed.clear();
    }

    void revert() {
        history.revert();
        typed.clear();
    }

    private String fresh(int place, String key) {
        String name = "alarms/" + now().entries().get(place).name().replaceAll("[^A-Za-z0-9._-]", "-") + "/" + key;
        boolean taken = now().entries().stream().flatMap(entry -> entry.words().values().stream())
                .flatMap(word -> SecretReference.parse(word).stream())
                .flatMap(reference -> reference.kept().stream())
                .anyMatch(name::equals);
        return Optional.of(name).filter(free -> !taken).orElse(name + "-" + place);
    }
}
