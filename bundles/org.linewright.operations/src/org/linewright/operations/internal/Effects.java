package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;

/** What a change of a group does to its running lines. */
record Effects(Optional<LineGroup> before, Optional<LineGroup> after) {

    List<Text> words() {
        Map<String, Line> was = running(before);
        Map<String, Line> is = running(after);
        int come = (int) is.keySet().stream().filter(user -> !was.containsKey(user)).count();
        int go = (int) was.keySet().stream().filter(user -> !is.containsKey(user)).count();
        boolean elsewhere = differs(Effects::place);
        boolean otherInterval = differs(group -> group.registrar().reregister());
        int again = (int) is.entrySet()
                .stream()
                .filter(one -> was.containsKey(one.getKey()))
                .filter(one -> elsewhere || otherInterval || !one.getValue().sameAccount(was.get(one.getKey())))
                .count();
        List<Text> words = new ArrayList<>();
        note(words, come, "{0} Leitungen melden sich an", "{0} lines register");
        note(words, go, "{0} Leitungen melden sich ab", "{0} lines un-register");
        note(words, again, elsewhere
                ? "{0} Leitungen ziehen um: erst neu anmelden, dann alt abmelden"
                : "{0} Leitungen melden sich neu an; die bestehende Anmeldung bleibt so lange gültig",
                elsewhere
                        ? "{0} lines move: they register anew first, then un-register the old"
                        : "{0} lines register again; the present registration stays valid meanwhile");
        after.ifPresent(group -> load(words, group, come + again + (elsewhere ? again : 0) + go));
        if (words.isEmpty()) {
            words.add(new Text("keine Leitung meldet sich deswegen neu an", "no line registers again because of it"));
        }
        return words;
    }

    private static void load(List<Text> words, LineGroup group, int turns) {
        Registrar registrar = group.registrar();
        if (turns > 1) {
            words.add(Text.of("das dauert {0} ({1} Abstände × {2} Register-Verzögerung)",
                    "that takes {0} ({1} gaps × {2} register delay)",
                    Spoken.text(new Stagger(turns, registrar.delay(), registrar.reregister()).start()), turns - 1,
                    Spoken.text(registrar.delay())));
        }
        if (turns > 0 && group.enabledLines() > 0) {
            words.add(Text.of("danach eine Erneuerung alle {0}", "then a refresh every {0}",
                    Spoken.text(Stagger.of(group).every())));
        }
    }

    private static void note(List<Text> words, int lines, String german, String english) {
        if (lines > 0) {
            words.add(Text.of(german, english, lines));
        }
    }

    private boolean differs(Function<LineGroup, Object> aspect) {
        return before.isPresent() && after.isPresent() && !before.map(aspect).equals(after.map(aspect));
    }

    private static Object place(LineGroup group) {
        return List.of(group.registrar().host(), group.registrar().port(), group.registrar().aorDomain());
    }

    private static Map<String, Line> running(Optional<LineGroup> group) {
        Map<String, Line> lines = new LinkedHashMap<>();
        group.ifPresent(
                one -> one.lines().stream().filter(Line::enabled).forEach(line -> lines.put(line.user(), line)));
        return lines;
    }
}
