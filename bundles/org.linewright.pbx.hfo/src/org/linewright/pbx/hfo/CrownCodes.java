package org.linewright.pbx.hfo;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Source;

/** The codes the note lists as tried with success. */
final class CrownCodes {

    private static final Source VERIFIED = CrownSources.NOTE.at("Verifizierte Kurzwahlcodes", "Verified feature codes");

    static final List<FeatureCode> ALL = List.of(
            code(Feature.CLIR_ON, "*31", "Eigene Rufnummer unterdrücken: ein", "Withhold own number: on"),
            code(Feature.CLIR_OFF, "*32", "Eigene Rufnummer unterdrücken: aus", "Withhold own number: off"),
            code(Feature.FORWARD_ALWAYS_ON, "*72*<NUMBER>", "Sofortige Weiterleitung der eigenen Route: ein",
                    "Forward the own route at once: on"),
            code(Feature.FORWARD_ALWAYS_OFF, "*72*", "Sofortige Weiterleitung der eigenen Route: aus",
                    "Forward the own route at once: off"),
            code(Feature.FORWARD_AFTER_ON, "*72*<NUMBER>*<SECONDS>", "Weiterleitung der eigenen Route nach Zeit: ein",
                    "Forward the own route after a time: on", "Die Zeit zählt in Sekunden.",
                    "The time counts in seconds."),
            code(Feature.FORWARD_ALL_OFF, "*73*", "Weiterleitung der eigenen Route, sofort und nach Zeit: aus",
                    "Forward the own route, at once and after a time: off"),
            code(Feature.DND_ROUTE_ON, "*76", "Anrufschutz (DND) der Route: ein", "Do not disturb of the route: on"),
            code(Feature.DND_ROUTE_OFF, "*77", "Anrufschutz (DND) der Route: aus", "Do not disturb of the route: off"),
            code(Feature.DND_GLOBAL_ON, "*78", "Anrufschutz (DND) überall: ein", "Do not disturb everywhere: on"),
            code(Feature.DND_GLOBAL_OFF, "*79", "Anrufschutz (DND) überall: aus", "Do not disturb everywhere: off"),
            code(Feature.PICKUP_DOMAIN, "*80", "Irgendeinen klingelnden Anruf der Domäne heranholen",
                    "Pick up any ringing call of the domain"),
            code(Feature.PICKUP_EXTENSION, "*8<NUMBER>", "Den Anruf einer Nebenstelle heranholen",
                    "Pick up the call of an extension",
                    "Das ist der Pickup-Code der Leitungsgruppe.", "This is the pickup code of the line group."),
            code(Feature.MAILBOX_LISTEN, "*99", "Anrufbeantworter der Route abhören",
                    "Listen to the voice mail of the route"),
            code(Feature.MAILBOX_CALL, "*990", "Anrufbeantworter der Route anrufen", "Call the voice mail of the route",
                    "Geeignet als Ziel einer Rufumleitung am Client.",
                    "Fit as the target of a forwarding at the client."),
            code(Feature.MAILBOX_GREETING, "*991", "Ansage des Anrufbeantworters der Route aufsprechen",
                    "Record the greeting of the route's voice mail"));

    private CrownCodes() {
    }

    private static FeatureCode code(Feature feature, String template, String german, String english) {
        return new FeatureCode(feature, new CodeTemplate(template), new Text(german, english), Optional.empty(), true,
                VERIFIED);
    }

    private static FeatureCode code(Feature feature, String template, String german, String english,
            String remarkGerman, String remarkEnglish) {
        return new FeatureCode(feature, new CodeTemplate(template), new Text(german, english),
                Optional.of(new Text(remarkGerman, remarkEnglish)), true, VERIFIED);
    }
}
