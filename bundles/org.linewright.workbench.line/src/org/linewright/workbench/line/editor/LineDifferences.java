package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.workbench.page.Difference;

/** In which lines two states of a group differ; lines that change in the same way are told together. */
record LineDifferences(LineGroup saved, LineGroup now) {

    private static final Text ABSENT = new Text("nicht vorhanden", "not there");

    List<Difference> all() {
        Map<String, Line> was = byUser(saved);
        Map<String, Line> is = byUser(now);
        List<Difference> found = new ArrayList<>();
        names(now, line -> !was.containsKey(line.user())).ifPresent(names -> found
                .add(new Difference(new Text("Neue Leitungen", "New lines"), ABSENT, Text.same(names))));
        names(saved, line -> !is.containsKey(line.user())).ifPresent(names -> found
                .add(new Difference(new Text("Entfernte Leitungen", "Removed lines"), Text.same(names), ABSENT)));
        found.addAll(changed(was, is));
        return found;
    }

    private static List<Difference> changed(Map<String, Line> was, Map<String, Line> is) {
        Map<Difference, List<String>> alike = new LinkedHashMap<>();
        was.forEach((user, old) -> {
            if (is.containsKey(user) && !is.get(user).equals(old)) {
                between(old, is.get(user)).filter(Difference::real)
                        .forEach(one -> alike.computeIfAbsent(one, fresh -> new ArrayList<>()).add(user));
            }
        });
        return alike.entrySet().stream().map(one -> new Difference(
                Text.of("{0} ({1})", "{0} ({1})", one.getKey().label(), UserNames.of(one.getValue()).expression()),
                one.getKey().before(), one.getKey().after())).toList();
    }

    private static Stream<Difference> between(Line old, Line line) {
        return Stream.concat(Stream.of(
                new Difference(new Text("Leitung verwenden", "Use the line"), Text.yesOrNo(old.enabled()),
                        Text.yesOrNo(line.enabled())),
                words(new Text("Auth.-Benutzername", "Authentication name"), old.authUser(), line.authUser()),
                new Difference(new Text("Ort des Passworts", "Place of the password"),
                        Text.same(old.password().toString()), Text.same(line.password().toString()))),
                between(old.traits(), line.traits()));
    }

    private static Stream<Difference> between(LineTraits old, LineTraits now) {
        return Stream.of(
                words(new Text("Bezeichnung", "Label"), Optional.of(old.label()), Optional.of(now.label())),
                words(new Text("Interne Rufnummer", "Internal number"), old.number(), now.number()),
                truth(new Text("Amtsleitung", "Trunk line"), old.trunk(), now.trunk()),
                truth(new Text("Journal", "Journal"), old.journal(), now.journal()),
                truth(new Text("Privates Telefon", "Private telephone"), old.personal(), now.personal()),
                words(new Text("Ablehnen", "Declining"), old.away().map(DeclineCode::word),
                        now.away().map(DeclineCode::word)),
                words(new Text("Rufumleitung", "Forwarding"), old.forwardTo(), now.forwardTo()),
                words(new Text("Ort des Passworts für Clients", "Place of the clients' password"),
                        old.client().map(SecretReference::toString), now.client().map(SecretReference::toString)));
    }

    private static Difference words(Text label, Optional<String> before, Optional<String> after) {
        return new Difference(label, Text.orEmpty(before.orElse("")), Text.orEmpty(after.orElse("")));
    }

    private static Difference truth(Text label, boolean before, boolean after) {
        return new Difference(label, Text.yesOrNo(before), Text.yesOrNo(after));
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
