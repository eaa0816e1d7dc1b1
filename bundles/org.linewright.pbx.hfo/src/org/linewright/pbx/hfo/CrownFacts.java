package org.linewright.pbx.hfo;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.pbx.Fact;
import org.linewright.pbx.Fact.Topic;
import org.linewright.pbx.Source;

/** What no setting of ours changes about the Crown. */
final class CrownFacts {

    private static final Source FEATURES = CrownSources.NOTE.at(
            "Anrufschutz und Rufumleitungen in der HFO Crown Centrex",
            "Do not disturb and forwarding in the HFO Crown Centrex");

    static final List<Fact> ALL = List.of(
            new Fact(Topic.TESTED_WITH,
                    new Text("Erprobt mit Crown Call Manager 1.4 und SIP-Leitungen an estos ProCall Enterprise ab 7.0.",
                            "Tried with Crown Call Manager 1.4 and SIP lines on estos ProCall Enterprise 7.0 and "
                                    + "later."),
                    new Text("Andere Stände der Crown können sich anders verhalten.",
                            "Other releases of the Crown may behave differently."),
                    CrownSources.NOTE),
            new Fact(Topic.TESTED_CALLS,
                    new Text("Getestet wurde mit höchstens zwei Lines je SIP-Endgerät, also zwei Anrufen je Leitung.",
                            "Tests went up to two lines per SIP device, that is two calls per line."),
                    new Text("Ein dritter Anruf auf derselben Leitung ist nicht verboten, aber unerprobt.",
                            "A third call on the same line is not forbidden, but nobody has tried it."),
                    CrownSources.NOTE),
            new Fact(Topic.EXCLUSIVE_ACCOUNT,
                    new Text("Ein SIP-Account gehört uns allein. Meldet ihn zugleich ein anderes Gerät oder Programm "
                            + "an, treten sofort Fehler in der Signalisierung auf.",
                            "A SIP account is ours alone. When another device or program registers it too, signalling "
                                    + "goes wrong at once."),
                    new Text("Legen Sie für jede Leitung einen eigenen SIP-Account an und tragen Sie ihn nirgends "
                            + "sonst ein.",
                            "Create a SIP account of its own for every line and enter it nowhere else."),
                    CrownSources.ACCOUNTS),
            new Fact(Topic.SET_ON_PBX,
                    new Text("Jeder SIP-Account braucht in den erweiterten Einstellungen der Crown den Parameter "
                            + "supportsToUriChange=true.",
                            "Every SIP account needs the parameter supportsToUriChange=true in the advanced settings "
                                    + "of the Crown."),
                    new Text("Ohne ihn füllt sich das Gesprächsfenster am Ziel einer Weiterleitung nicht richtig.",
                            "Without it the call window at the target of a forwarded call is not filled correctly."),
                    CrownSources.ACCOUNTS),
            new Fact(Topic.PRECEDENCE,
                    new Text("Was in der Crown eingeschaltet ist, gilt vor dem, was bei uns eingeschaltet ist, etwa "
                            + "eine sofortige Rufumleitung.",
                            "What is switched on in the Crown comes before what is switched on here, a forwarding at "
                                    + "once for example."),
                    new Text("Klingelt eine Leitung nicht, sehen Sie auch im Web-Interface der Crown nach.",
                            "When a line does not ring, look into the Crown web interface too."),
                    FEATURES),
            new Fact(Topic.SYNCHRONISATION,
                    new Text("Anrufschutz und Rufumleitungen werden nicht abgeglichen: unseren Anrufschutz zeigt die "
                            + "Crown nicht als DND, ihre Rufumleitungen sind bei uns nicht zu sehen.",
                            "Do not disturb and forwarding are not synchronised: the Crown does not show ours as DND, "
                                    + "and its forwardings are not seen here."),
                    new Text("Vereinbaren Sie, auf welcher Seite diese Leistungsmerkmale gesetzt werden.",
                            "Agree on one side where these features are set."),
                    FEATURES),
            new Fact(Topic.KNOWN_LIMIT,
                    new Text("Nach einer Weiterleitung sieht das Ziel nur die Nummer des Anrufers. Welche Nebenstelle "
                            + "weitergeleitet hat, teilt die Crown nicht mit.",
                            "After a forwarding the target sees the caller's number only. The Crown does not tell "
                                    + "which extension forwarded the call."),
                    new Text("Auf unserer Seite lässt sich das nicht ändern.", "Nothing on our side can change that."),
                    CrownSources.NOTE.at("Rufnummernanzeige nach Weiterleitung", "Number display after forwarding")));

    private CrownFacts() {
    }
}
