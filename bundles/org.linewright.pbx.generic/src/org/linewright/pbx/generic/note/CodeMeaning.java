package org.linewright.pbx.generic.note;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;

/**
 * What a description of a code says that the code does.
 *
 * @param feature what it does
 * @param sure whether the words say so without a guess
 */
record CodeMeaning(Feature feature, boolean sure) {

    private static final Pattern CLIR = words(
            "rufnummernunterdrückung|unterdrück\\p{L}*|clir|withh[eo]ld\\p{L}*|anonym\\p{L}*"
                    + "|suppress\\p{L}*|hide (?:\\p{L}+ )?number|caller ?-?id (?:block\\p{L}*|restriction)");
    private static final Pattern FORWARD = words(
            "\\p{L}*weiterleit\\p{L}*|\\p{L}*umleit\\p{L}*|anrufweiterschaltung|weiterschalt\\p{L}*"
                    + "|(?:call[- ]?)?forward\\p{L}*|(?:call[- ]?)?divert\\p{L}*|diversion|cfu|cfnr");
    private static final Pattern DND = words("dnd|anrufschutz|ruhe vor dem telefon|nicht stören|do[- ]not[- ]disturb");
    private static final Pattern PICKUP = words(
            "annehmen|heranholen|herangeholt|übernehmen|pick(?:ing|s)?[- ]?up|pickup|rufübernahme");
    private static final Pattern MAILBOX = words(
            "anrufbeantworters?|voice[- ]?mail(?:box)?|mailbox|sprachbox|answering machine");

    private static final Pattern ALWAYS = words(
            "sofort\\p{L}*|unbedingt\\p{L}*|ständig\\p{L}*|immer|always|immediate\\p{L}*"
                    + "|unconditional\\p{L}*|at once|instant\\p{L}*|cfu");
    private static final Pattern AFTER = words(
            "nach (?:\\p{L}+ )?(?:zeit|ablauf|\\d+ ?s\\p{L}*)|zeitverzögert\\p{L}*|verzögert\\p{L}*"
                    + "|bei nicht ?melden|nichtmelden|no[- ]answer|after (?:a |some |the )?(?:time|delay|timeout|while|n seconds)\\p{L}*"
                    + "|timed|delayed|on timeout|cfnr");
    private static final Pattern BUSY = words("besetzt|busy");
    private static final Pattern ALL = words("alle|aller|sämtliche|all|any|every");
    private static final Pattern EVERYWHERE = words(
            "global\\p{L}*|überall|gesamt\\p{L}*|everywhere|alle \\p{L}+|all \\p{L}+");
    private static final Pattern OWN = words(
            "route|leitung|line|nebenstelle|extension|own|eigene\\p{L}?|teilnehmer|account|user");
    private static final Pattern ONE = words(
            "nebenstelle|durchwahl|extension|bestimmte\\p{L}?|specific|directed|gezielt\\p{L}*"
                    + "|subscriber|teilnehmer");
    private static final Pattern DOMAIN = words("domain|domäne");
    private static final Pattern GROUP = words("gruppe\\p{L}*|group|beliebig\\p{L}*|irgend\\p{L}*|any");
    private static final Pattern GREETING = words(
            "\\p{L}*ansage|begrüßung\\p{L}*|greeting|announcement|aufsprechen|record\\p{L}*");
    private static final Pattern LISTEN = words(
            "abhören|abfragen|abrufen|anhören|listen\\p{L}*|check|retriev\\p{L}*|play\\p{L}*|hear"
                    + "|access|abfrage|abhörung");
    private static final Pattern CALL = words("anrufen|anwählen|call(?:s|ing)?|dial|ring");

    private static final Pattern STRONG_OFF = words(
            "deaktivier\\p{L}*|deactivat\\p{L}*|disabl\\p{L}*|ausschalt\\p{L}*|abschalt\\p{L}*"
                    + "|(?:switch|turn)\\p{L}* off|aufheb\\p{L}*|cancel\\p{L}*|lösch\\p{L}*|clear|beenden|end(?:ing)?");
    private static final Pattern STRONG_ON = words("aktivier\\p{L}*|activat\\p{L}*|enabl\\p{L}*|einschalt\\p{L}*"
            + "|(?:switch|turn)\\p{L}* on|einricht\\p{L}*|set(?:ting)?|setzen|start");
    private static final Pattern WEAK = Pattern
            .compile("(?iu)(?<!\\p{L})(ein|an|on|aus|off)\\s*(?=$|[(:;,|/)\\-–\"'.])");

    private static Pattern words(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** Empty when nothing is said, or more than one thing, or the code has not the places that it would need. */
    static Optional<CodeMeaning> of(String text, Set<Place> places) {
        boolean forward = FORWARD.matcher(text).find();
        boolean mailbox = MAILBOX.matcher(text).find();
        boolean dnd = DND.matcher(text).find();
        boolean clir = CLIR.matcher(text).find();
        boolean pickup = PICKUP.matcher(text).find() && !mailbox;
        int functions = (forward ? 1 : 0) + (mailbox ? 1 : 0) + (dnd ? 1 : 0) + (clir ? 1 : 0) + (pickup ? 1 : 0);
        if (functions != 1) {
            return Optional.empty();
        }
        Optional<CodeMeaning> meaning = forward
                ? forwarding(text)
                : mailbox ? mailbox(text) : dnd ? undisturbed(text) : clir ? withheld(text) : pickup(text, places);
        return meaning.filter(found -> fits(found.feature(), places));
    }

    private static boolean fits(Feature feature, Set<Place> places) {
        return switch (feature) {
            case FORWARD_AFTER_ON -> places.contains(Place.NUMBER);
            case FORWARD_ALWAYS_ON, PICKUP_EXTENSION -> places.equals(Set.of(Place.NUMBER));
            default -> places.isEmpty();
        };
    }

    private static Optional<CodeMeaning> forwarding(String text) {
        boolean always = says(ALWAYS, text);
        boolean after = says(AFTER, text);
        Optional<Boolean> on = state(text);
        if (says(BUSY, text) || on.isEmpty()) {
            return Optional.empty();
        }
        if (!on.get()) {
            return always && after || !always && !after && says(ALL, text)
                    ? found(Feature.FORWARD_ALL_OFF, true)
                    : always ? found(Feature.FORWARD_ALWAYS_OFF, true) : Optional.empty();
        }
        return always == after
                ? Optional.empty()
                : found(always ? Feature.FORWARD_ALWAYS_ON : Feature.FORWARD_AFTER_ON, true);
    }

    private static Optional<CodeMeaning> mailbox(String text) {
        return says(GREETING, text)
                ? found(Feature.MAILBOX_GREETING, true)
                : says(LISTEN, text)
                        ? found(Feature.MAILBOX_LISTEN, true)
                        : says(CALL, text) ? found(Feature.MAILBOX_CALL, true) : Optional.empty();
    }

    private static Optional<CodeMeaning> undisturbed(String text) {
        boolean everywhere = says(EVERYWHERE, text);
        return state(text).flatMap(on -> everywhere
                ? found(on ? Feature.DND_GLOBAL_ON : Feature.DND_GLOBAL_OFF, true)
                : found(on ? Feature.DND_ROUTE_ON : Feature.DND_ROUTE_OFF, says(OWN, text)));
    }

    private static Optional<CodeMeaning> withheld(String text) {
        return state(text).flatMap(on -> found(on ? Feature.CLIR_ON : Feature.CLIR_OFF, true));
    }

    private static Optional<CodeMeaning> pickup(String text, Set<Place> places) {
        return places.contains(Place.NUMBER)
                ? found(Feature.PICKUP_EXTENSION, says(ONE, text))
                : says(DOMAIN, text)
                        ? found(Feature.PICKUP_DOMAIN, true)
                        : says(GROUP, text) ? found(Feature.PICKUP_DOMAIN, false) : Optional.empty();
    }

    private static Optional<CodeMeaning> found(Feature feature, boolean sure) {
        return Optional.of(new CodeMeaning(feature, sure));
    }

    private static boolean says(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** Whether it switches on or off; empty when it says neither or both. */
    private static Optional<Boolean> state(String text) {
        boolean on = says(STRONG_ON, text);
        boolean off = says(STRONG_OFF, text);
        if (on || off) {
            return on && off ? Optional.empty() : Optional.of(on);
        }
        Matcher weak = WEAK.matcher(text);
        return weak.results().map(MatchResult::group).map(String::strip).reduce((one, other) -> other)
                .map(word -> !word.toLowerCase(Locale.ROOT).matches("aus|off"));
    }
}
