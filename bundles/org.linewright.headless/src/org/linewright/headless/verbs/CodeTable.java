package org.linewright.headless.verbs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.operations.SentCodes;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.CodeOffer;

/** What the PBX of a line offers by code, and what was sent last, for a person. */
record CodeTable(Terminal terminal) {

    private static final Text NO = Text.same("–");

    void say(LineId line, List<CodeOffer> offers, SentCodes sent) {
        Table table = Table.of(new Text("Aktion", "Action"), new Text("So geschrieben", "Written"),
                new Text("Code", "Code"), new Text("Angeboten", "Offered"));
        for (CodeOffer offer : offers) {
            table = table.row(offer.action().label(),
                    offer.possible()
                            ? Text.same(AskedCode.usage(offer.action(), AskedCode.places(offer.action(), offers)))
                            : NO,
                    offer.codes().isEmpty()
                            ? NO
                            : Text.same(offer.codes()
                                    .stream()
                                    .map(code -> code.template().text())
                                    .collect(Collectors.joining("  "))),
                    offered(offer));
        }
        terminal.say(table);
        sent.lastKnown(line)
                .forEach(known -> terminal.say(Text.of("{0}: {1}.", "{0}: {1}.", line.user(),
                        known.words(Instant.now(), ZoneId.systemDefault()))));
    }

    private static Text offered(CodeOffer offer) {
        Text word = !offer.possible()
                ? new Text("nein", "no")
                : offer.support() == Support.YES ? new Text("ja", "yes") : new Text("ungetestet", "untested");
        return Text.of("{0}: {1}", "{0}: {1}", word, offer.reason());
    }
}
