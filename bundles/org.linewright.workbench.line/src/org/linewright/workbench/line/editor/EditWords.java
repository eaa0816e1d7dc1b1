package org.linewright.workbench.line.editor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.UserNames;
import org.linewright.operations.LineTable;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;
import org.linewright.workbench.line.form.GroupForm;

/**
 * An edit and what it began from, as plain words: they outlive the editor, the bundle and the program. Never holds a
 * password; of typed ones it says only whose they were.
 *
 * @param base the group when the edit began
 */
record EditWords(LineGroup base, GroupEdit edit) {

    private static final String BASE = "base.";
    private static final String MINE = "mine.";
    private static final String MISFIT = "misfit.";
    private static final String EXTRA = "extras.";
    private static final String LINES = "lines";
    private static final String PASSWORDS = "passwords";
    private static final String CLIENTS = "passwords.clients";
    private static final List<String> SETTINGS = Stream.concat(
            Stream.of(Keys.HOST, Keys.PORT, Keys.DOMAIN, Keys.REREGISTER, Keys.DELAY, Keys.KEEP_ALIVE_METHOD,
                    Keys.KEEP_ALIVE_INTERVAL, Keys.PROVE, Keys.MEDIA_PBX, Keys.MEDIA_CLIENT, Keys.DECLINE_AWAY,
                    Keys.DECLINE_CLIENT, Keys.FORWARD_REDIRECT, Keys.FORWARD_TARGET, Keys.FORWARD_WHEN,
                    Keys.FORWARD_CALLERS, Keys.MAILBOX, Keys.CALLS_PER_LINE, Keys.TRANSFERS),
            Arrays.stream(Feature.values()).map(Keys::code)).toList();

    private static final Source OURS = Source.ourChoice(new Text("Wie in den Dateien.", "As in the files."),
            YearMonth.of(2026, 11));

    /**
     * @param passwords whose passwords were typed and are not saved, as an expression
     * @param clients of whose own phones that is so
     */
    Map<String, String> words(String passwords, String clients) {
        Map<String, String> words = new TreeMap<>();
        words.put("group", base.id().value());
        put(words, BASE, base);
        put(words, MINE, edit.group());
        if (words.get(BASE + LINES).equals(words.get(MINE + LINES))) {
            words.remove(MINE + LINES); // ten thousand lines once are enough
        }
        edit.form().misfits().forEach((key, typed) -> words.put(MISFIT + key, typed));
        words.put(PASSWORDS, passwords);
        words.put(CLIENTS, clients);
        return words;
    }

    /** The edit again; empty when these are not the words of one. */
    static Optional<EditWords> of(Map<String, String> words) {
        if (!GroupId.fits(words.getOrDefault("group", "")) || !words.containsKey(MINE + "name")) {
            return Optional.empty();
        }
        LineGroup base = group(words, BASE);
        LineGroup mine = group(words, MINE);
        Map<String, String> misfits = new HashMap<>();
        words.forEach((key, typed) -> {
            if (key.startsWith(MISFIT)) {
                misfits.put(key.substring(MISFIT.length()), typed);
            }
        });
        LineGroup whole = words.containsKey(MINE + LINES) ? mine : mine.withLines(base.lines());
        return Optional.of(new EditWords(base, new GroupEdit(new GroupForm(whole, misfits),
                lost(words.getOrDefault(PASSWORDS, "")), lost(words.getOrDefault(CLIENTS, "")))));
    }

    private static Map<String, Integer> lost(String users) {
        Map<String, Integer> typed = new HashMap<>();
        UserNames.parse(users).result().map(UserNames::names).orElse(List.of())
                .forEach(user -> typed.put(user, TypedPasswords.LOST));
        return typed;
    }

    private static void put(Map<String, String> words, String prefix, LineGroup group) {
        words.put(prefix + "name", group.name());
        words.put(prefix + "driver", group.driver());
        group.location().ifPresent(location -> words.put(prefix + "location", location));
        new VersionWords(prefix).put(group.settings(), words);
        SETTINGS.forEach(key -> words.put(prefix + key, plain(key).in(group)));
        group.extras().forEach((name, value) -> words.put(prefix + EXTRA + name, value));
        words.put(prefix + LINES, group.lines().isEmpty() ? "" : LineTable.written(group));
    }

    private static LineGroup group(Map<String, String> words, String prefix) {
        Map<String, String> extras = new TreeMap<>();
        words.forEach((key, value) -> {
            if (key.startsWith(prefix + EXTRA)) {
                extras.put(key.substring(prefix.length() + EXTRA.length()), value);
            }
        });
        LineGroup group = new LineGroup(new GroupId(words.get("group")), words.getOrDefault(prefix + "name", ""),
                words.getOrDefault(prefix + "driver", ""), Optional.ofNullable(words.get(prefix + "location")), // framework-driven null
                new Registrar("", OptionalInt.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO, KeepAlive.OFF),
                new Media(List.of(), List.of()), Map.of(), extras, List.of());
        for (String key : SETTINGS) {
            String value = words.getOrDefault(prefix + key, "");
            group = value.isEmpty() ? group : plain(key).into(group, value).result().orElse(group);
        }
        LineGroup without = group.withSettings(new VersionWords(prefix).of(words));
        return LineTable.wish(words.getOrDefault(prefix + LINES, "").getBytes(StandardCharsets.UTF_8), without)
                .result()
                .map(wish -> wish.put().get(without.id()))
                .orElse(without);
    }

    /** The value of this key as it stands in files, whatever it may be. */
    private static Setting plain(String key) {
        Text label = Text.same(key);
        return new Setting(key, SettingType.TEXT, label, label, OURS);
    }
}
