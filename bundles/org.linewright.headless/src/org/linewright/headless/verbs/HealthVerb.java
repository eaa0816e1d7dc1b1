package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.health.Ailment;
import org.linewright.health.Health;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code linewright health}: refused when a part of this program does not work. */
@Command
@Component
@VerbInfo(name = "health", german = "Prüft, ob alle Teile dieses Programms laufen, und sagt, woran es liegt.", english = "Checks that all parts of this program work, and says what is the reason.")
public final class HealthVerb implements Verb {

    @Option(names = "--json", description = { "Eine JSON-Zeile je Befund.", "One line of JSON for each finding." })
    private boolean json;

    private final Health health;

    @Activate
    public HealthVerb(@Reference Health health) {
        this.health = health;
    }

    @Override
    public Exit run(Terminal terminal) {
        List<Ailment> ailments = health.ailments();
        if (json) {
            ailments.forEach(ailment -> terminal.say(Text.same(written(ailment).toString())));
        } else {
            ailments.forEach(ailment -> tell(terminal, ailment));
            terminal.say(Text.of("{0} Bundles geprüft: {1} Fehler, {2} Hinweise.",
                    "{0} bundles checked: {1} errors, {2} notes.", health.bundles().size(),
                    count(ailments, Severity.ERROR), count(ailments, Severity.NOTE)));
        }
        return count(ailments, Severity.ERROR) == 0 ? Exit.DONE : Exit.REFUSED;
    }

    /** What is wrong and what to do, then how it comes about. */
    private static void tell(Terminal terminal, Ailment ailment) {
        terminal.telling().tell(List.of(ailment.trouble()));
        ailment.reasons().forEach(reason -> terminal.say(Text.of("    {0}", "    {0}", reason)));
    }

    private static JsonObject written(Ailment ailment) {
        Trouble trouble = ailment.trouble();
        JsonObject written = new JsonObject();
        written.addProperty("part", ailment.part());
        written.addProperty("code", trouble.code());
        written.addProperty("severity", trouble.severity().name());
        JsonArray chain = new JsonArray();
        ailment.chain().forEach(one -> {
            JsonObject reason = new JsonObject();
            reason.addProperty("code", one.code());
            reason.addProperty("german", one.sentence().german());
            reason.addProperty("english", one.sentence().english());
            chain.add(reason);
        });
        written.add("chain", chain);
        written.addProperty("remedyGerman", trouble.remedy().german());
        written.addProperty("remedyEnglish", trouble.remedy().english());
        written.addProperty("detail", trouble.detail());
        return written;
    }

    private static long count(List<Ailment> ailments, Severity severity) {
        return ailments.stream().filter(one -> one.trouble().severity() == severity).count();
    }
}
