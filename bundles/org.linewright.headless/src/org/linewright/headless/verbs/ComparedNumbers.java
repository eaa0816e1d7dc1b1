package org.linewright.headless.verbs;

import com.google.gson.JsonObject;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.location.Way;
import org.linewright.headless.Exit;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.Result;
import org.linewright.numbers.check.Difference;
import org.linewright.numbers.check.Reach;
import org.linewright.numbers.check.TracedColumn;

/** Many numbers at once: which two sets of rules treat differently, and which reach one that is looked for. */
record ComparedNumbers(Terminal terminal, DialRules rules, boolean json) {

    /** The numbers whose result differs: of these, or of those that say much about both. */
    Exit against(DialRules other, List<String> numbers, List<Way> ways) {
        for (Way way : ways) {
            List<Difference> differences = numbers.isEmpty()
                    ? Difference.between(way, rules, other)
                    : Difference.over(numbers.stream().map(Pasted::number).toList(), way, rules, other);
            if (json) {
                differences.forEach(one -> object(way, one));
            } else {
                say(way, differences, other);
            }
        }
        return Exit.DONE;
    }

    /** What leads to a number; numbers dialled before are asked too. */
    Exit reaching(String target, List<String> history) {
        List<Reach> reaches = Reach.of(rules, Pasted.number(target), history);
        if (json) {
            reaches.forEach(reach -> terminal.out()
                    .accept(TraceJson.result(typed(reach.typed()), reach.result()) + "\n"));
            return Exit.DONE;
        }
        terminal.say(new Table(List.of(new Text("Eingabe", "Typed"), new Text("gewählt wird", "Dialled"),
                new Text("Art", "Kind")),
                reaches.stream()
                        .map(reach -> List.of(TracedColumn.typed(reach.typed()), reach.result().text(),
                                reach.result().kind().word()))
                        .toList()));
        terminal.say(Reach.told(reaches, target));
        return Exit.DONE;
    }

    private void say(Way way, List<Difference> differences, DialRules other) {
        if (!differences.isEmpty()) {
            terminal.say(new Table(
                    List.of(new Text("Nummer", "Number"), Text.same(rules.site().location().name()),
                            new Text("dagegen " + other.site().location().name(),
                                    "against " + other.site().location().name())),
                    differences.stream()
                            .map(one -> List.of(TracedColumn.typed(one.number()), shown(one.one()), shown(one.other())))
                            .toList()));
        }
        terminal.say(Text.of("{0}: {1} Nummern mit anderem Ergebnis.", "{0}: {1} numbers with another result.",
                way.label(), differences.size()));
    }

    private static Text shown(Result result) {
        return Text.of("{0} ({1})", "{0} ({1})", result.text(), result.kind().word());
    }

    private void object(Way way, Difference difference) {
        JsonObject json = typed(difference.number());
        json.addProperty("mode", way.word());
        json.add("here", TraceJson.result(new JsonObject(), difference.one()));
        json.add("there", TraceJson.result(new JsonObject(), difference.other()));
        terminal.out().accept(json + "\n");
    }

    private static JsonObject typed(String number) {
        JsonObject json = new JsonObject();
        json.addProperty("typed", number);
        return json;
    }
}
