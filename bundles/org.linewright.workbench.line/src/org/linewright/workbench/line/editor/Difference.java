package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.UserNames;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/**
 * One value that differs, in words.
 *
 * @param before empty text for none
 * @param after empty text for none
 */
record Difference(Text label, Text before, Text after) {

    private static final Text NONE = new Text("leer", "empty");
    private static final Text ABSENT = new Text("nicht vorhanden", "not there");
    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nein", "no");

    /** Everything in which a saved group and an edit differ, in the order of the pages; lines by user name. */
    static List<Difference> between(LineGroup saved, GroupEdit edit, Optional<PbxProfile> profile) {
        List<Difference> found = new ArrayList<>();
        LineGroup now = edit.group();
        note(found, Text.same("Name"), saved.name(), now.name());
        note(found, new Text("Standort", "Location"), saved.location().orElse(""), now.location().orElse(""));
        Set<String> known = new TreeSet<>();
        for (Setting field : profile.map(PbxProfile::fields).orElse(List.of())) {
            known.add(field.key());
            if (!field.key().startsWith("lines.")) {
                note(found, field.label(), word(field, field.in(saved)), word(field, edit.form().value(field)));
            }
        }
        for (Feature feature : Feature.values()) {
            if (!known.contains(Keys.code(feature))) {
                note(found, feature.label(), code(saved, feature), code(now, feature));
            }
        }
        Set<String> extras = new TreeSet<>(saved.extras().keySet());
        extras.addAll(now.extras().keySet());
        extras.stream().filter(name -> !known.contains(Keys.extra(name))).forEach(name -> note(found, Text.same(name),
                saved.extras().getOrDefault(name, ""), now.extras().getOrDefault(name, "")));
        lines(found, saved, now);
        return found;
    }

    private static void lines(List<Difference> found, LineGroup saved, LineGroup now) {
        Map<String, Line> was = byUser(saved);
        Map<String, Line> is = byUser(now);
        names(now, line -> !was.containsKey(line.user())).ifPresent(names -> found
                .add(new Difference(new Text("Neue Leitungen", "New lines"), ABSENT, Text.same(names))));
        names(saved, line -> !is.containsKey(line.user())).ifPresent(names -> found
                .add(new Difference(new Text("Entfernte Leitungen", "Removed lines"), Text.same(names), ABSENT)));
        changed(found, was, is);
    }

    /** Lines that change in the same way are told together. */
    private static void changed(List<Difference> found, Map<String, Line> was, Map<String, Line> is) {
        Map<Difference, List<String>> alike = new LinkedHashMap<>();
        was.forEach((user, old) -> {
            if (is.containsKey(user)) {
                Line line = is.get(user);
                alike(alike, user, new Text("Leitung verwenden", "Use the line"), yes(old.enabled()),
                        yes(line.enabled()));
                alike(alike, user, new Text("Auth.-Benutzername", "Authentication name"),
                        shown(old.authUser().orElse("")), shown(line.authUser().orElse("")));
                traits(alike, user, old.traits(), line.traits());
                alike(alike, user, new Text("Ort des Passworts", "Place of the password"),
                        Text.same(old.password().toString()), Text.same(line.password().toString()));
            }
        });
        alike.forEach((one, users) -> found.add(new Difference(
                Text.of("{0} ({1})", "{0} ({1})", one.label(), UserNames.of(users).expression()), one.before(),
                one.after())));
    }

    private static void traits(Map<Difference, List<String>> alike, String user, LineTraits old, LineTraits now) {
        alike(alike, user, new Text("Bezeichnung", "Label"), shown(old.label()), shown(now.label()));
        alike(alike, user, new Text("Interne Rufnummer", "Internal number"), shown(old.number().orElse("")),
                shown(now.number().orElse("")));
        alike(alike, user, new Text("Amtsleitung", "Trunk line"), yes(old.trunk()), yes(now.trunk()));
        alike(alike, user, new Text("Journal", "Journal"), yes(old.journal()), yes(now.journal()));
        alike(alike, user, new Text("Privates Telefon", "Private telephone"), yes(old.personal()),
                yes(now.personal()));
        alike(alike, user, new Text("Ablehnen", "Declining"), shown(old.away().map(DeclineCode::word).orElse("")),
                shown(now.away().map(DeclineCode::word).orElse("")));
        alike(alike, user, new Text("Rufumleitung", "Forwarding"), shown(old.forwardTo().orElse("")),
                shown(now.forwardTo().orElse("")));
    }

    private static Text yes(boolean truth) {
        return truth ? YES : NO;
    }

    private static void alike(Map<Difference, List<String>> alike, String user, Text label, Text before, Text after) {
        if (!before.equals(after)) {
            alike.computeIfAbsent(new Difference(label, before, after), fresh -> new ArrayList<>()).add(user);
        }
    }

    private static void note(List<Difference> found, Text label, String before, String after) {
        note(found, label, shown(before), shown(after));
    }

    private static void note(List<Difference> found, Text label, Text before, Text after) {
        if (!before.equals(after)) {
            found.add(new Difference(label, before, after));
        }
    }

    private static Text word(Setting field, String value) {
        return switch (field.type()) {
            case BOOLEAN ->
                value.isEmpty() ? NONE : value.equals("true") ? YES : value.equals("false") ? NO : shown(value);
            case CHOICE -> choice(field, value);
            case CODECS -> codecs(field, value);
            default -> shown(value);
        };
    }

    private static Text choice(Setting field, String word) {
        return field.choices().stream().filter(choice -> choice.word().equals(word)).map(Choice::label).findFirst()
                .orElse(shown(word));
    }

    private static Text codecs(Setting field, String words) {
        List<Text> labels = List.of(words.split(",")).stream().map(word -> choice(field, word.strip())).toList();
        return new Text(labels.stream().map(Text::german).collect(Collectors.joining(", ")),
                labels.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    private static String code(LineGroup group, Feature feature) {
        return group.codes().containsKey(feature) ? group.codes().get(feature).text() : "";
    }

    private static Text shown(String value) {
        return value.isBlank() ? NONE : Text.same(value);
    }

    private static Optional<String> names(LineGroup group, Predicate<Line> which) {
        List<String> names = group.lines().stream().filter(which).map(Line::user).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(UserNames.of(names).expression());
    }

    private static Map<String, Line> byUser(LineGroup group) {
        Map<String, Line> byUser = new LinkedHashMap<>();
        group.lines().forEach(line -> byUser.put(line.user(), line));
        return byUser;
    }
}
