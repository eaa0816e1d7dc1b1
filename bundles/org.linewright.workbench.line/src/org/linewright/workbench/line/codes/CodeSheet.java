package org.linewright.workbench.line.codes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.LineId;
import org.linewright.operations.LastKnown;
import org.linewright.operations.SentCodes;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.CodeOffer;
import org.linewright.pbx.OfferedCode;

/** The codes of a line as a person reads them: what there is, and how it stands as far as we know. */
record CodeSheet(LineId line, List<CodeOffer> offers, SentCodes sent) {

    private static final Text NOTHING = new Text("noch nichts gesendet", "nothing sent yet");

    CodeSheet {
        offers = List.copyOf(offers);
    }

    /** Whether there is nothing at all to dial. */
    boolean empty() {
        return offers.stream().noneMatch(CodeOffer::possible);
    }

    /** What stands beside an action in the list. */
    Text state(CodeOffer offer, Instant now, ZoneId zone) {
        return offer.possible()
                ? known(offer.action()).map(known -> known.words(now, zone))
                        .orElse(offer.action().off().isPresent() ? NOTHING : Text.same("–"))
                : new Text("nicht angeboten", "not offered");
    }

    /** What is said about an action before it is dialled: why it is not offered, or what to know. */
    static Text about(CodeOffer offer) {
        if (!offer.possible()) {
            return Text.of("Nicht angeboten: {0}", "Not offered: {0}", offer.reason());
        }
        Optional<Text> remark = offer.code(offer.action().on()).flatMap(OfferedCode::remark);
        Text reason = offer.support() == Support.YES
                ? offer.reason()
                : Text.of("Ungetestet: {0}", "Untested: {0}", offer.reason());
        return remark.map(more -> Text.of("{0} {1}", "{0} {1}", reason, more)).orElse(reason);
    }

    /** Which values the code takes that does it. */
    static Set<Place> places(CodeOffer offer) {
        return offer.possible()
                ? offer.code(offer.action().on()).map(code -> code.template().places()).orElse(Set.of())
                : Set.of();
    }

    /** What the button says that does it. */
    static Text on(CodeOffer offer) {
        return offer.action().off().isPresent() ? new Text("Einschalten", "Switch on") : new Text("Wählen", "Dial");
    }

    private Optional<LastKnown> known(CodeAction action) {
        return sent.lastKnown(line).stream().filter(known -> known.action() == action).findFirst();
    }
}
