package org.linewright.headless.verbs;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.operations.GroupChange;
import org.linewright.operations.GroupChange.SettingChange;
import org.linewright.operations.LocationChange;
import org.linewright.operations.Plan;

/** Prints a plan for a person. */
record PlanWords(Terminal terminal) {

    private static final Text NOTHING = new Text("Es ist schon alles, wie es sein soll.",
            "Everything is already as it should be.");

    void say(Plan plan) {
        if (plan.empty()) {
            terminal.say(NOTHING);
        }
        plan.defaults().forEach(change -> terminal.say(Text.of("~ {0}", "~ {0}", change.words())));
        plan.changes().forEach(this::say);
        plan.locations().forEach(this::say);
        if (!plan.wish().secrets().isEmpty()) {
            terminal.say(
                    Text.of("  {0} Passwörter werden verschlüsselt aufbewahrt", "  {0} passwords are kept encrypted",
                            plan.wish().secrets().size()));
        }
        if (!plan.wish().forgotten().isEmpty()) {
            terminal.say(Text.of("  {0} Passwörter werden nicht mehr gebraucht und gelöscht",
                    "  {0} passwords are no longer needed and are deleted", plan.wish().forgotten().size()));
        }
        terminal.tell(plan.troubles());
    }

    private void say(GroupChange change) {
        terminal.say(switch (change.kind()) {
            case ADDED -> Text.of("+ Leitungsgruppe «{0}» ({1}) kommt hinzu", "+ line group “{0}” ({1}) is added",
                    change.name(), change.id());
            case CHANGED -> Text.of("~ Leitungsgruppe «{0}» ({1}) wird geändert", "~ line group “{0}” ({1}) is changed",
                    change.name(), change.id());
            case REMOVED -> Text.of("- Leitungsgruppe «{0}» ({1}) entfällt", "- line group “{0}” ({1}) is removed",
                    change.name(), change.id());
        });
        change.settings().forEach(this::say);
        names("+", change.added());
        names("~", change.changed());
        names("-", change.removed());
        effects(change.effects());
    }

    private void say(LocationChange change) {
        terminal.say(switch (change.kind()) {
            case ADDED -> Text.of("+ Standort «{0}» ({1}) kommt hinzu", "+ location “{0}” ({1}) is added",
                    change.name(), change.id());
            case CHANGED -> Text.of("~ Standort «{0}» ({1}) wird geändert", "~ location “{0}” ({1}) is changed",
                    change.name(), change.id());
            case REMOVED -> Text.of("- Standort «{0}» ({1}) entfällt", "- location “{0}” ({1}) is removed",
                    change.name(), change.id());
        });
        change.settings().forEach(this::say);
        effects(change.effects());
    }

    private void effects(List<Text> effects) {
        effects.forEach(effect -> terminal.say(Text.of("    → {0}", "    → {0}", effect)));
    }

    private void say(SettingChange setting) {
        terminal.say(Text.of("    {0}", "    {0}", setting.words()));
    }

    private void names(String sign, String expression) {
        if (!expression.isEmpty()) {
            terminal.say(Text.of("    {0} Leitungen: {1}", "    {0} lines: {1}", sign, expression));
        }
    }
}
