package org.linewright.workbench.line.wizard;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/**
 * How the wizard is opened.
 *
 * @param sentence what the first page says about it
 * @param entries with what
 * @param once done to the entries as soon as a PBX type is chosen, such as typing the passwords somebody offers
 */
record Opening(Kind kind, Optional<Text> sentence, Entries entries, UnaryOperator<Entries> once) {

    /** Why it is open. */
    enum Kind {
        FRESH,
        RESUMED,
        PRACTICE
    }

    private static final Text PRACTICE = new Text(
            "Zum Ausprobieren: alles ist schon eingetragen. Die Leitungen melden sich an der eingebauten Telefonanlage "
                    + "dieses Programms an; nach außen geht nichts. Gehen Sie mit «Weiter» durch die Seiten und wählen "
                    + "Sie am Ende «Fertigstellen».",
            "To try it out: everything is filled in already. The lines register at the PBX that is built into this "
                    + "program; nothing goes outside. Go through the pages with Next and choose Finish at the end.");

    /** Afresh, or with the draft that was left; {@code from} says when it was typed last. */
    static Opening of(Map<String, String> draft, Optional<Instant> from) {
        return draft.isEmpty()
                ? new Opening(Kind.FRESH, Optional.empty(), Entries.of(draft), UnaryOperator.identity())
                : new Opening(Kind.RESUMED, from.map(Words::moment).map(Opening::resumed), Entries.of(draft),
                        UnaryOperator.identity());
    }

    /** Filled in for practice. */
    static Opening practice(Map<String, String> fields, UnaryOperator<Entries> once) {
        return new Opening(Kind.PRACTICE, Optional.of(PRACTICE), Entries.of(fields), once);
    }

    private static Text resumed(String moment) {
        return Text.of("Hier geht es weiter, wo Sie aufgehört haben (Entwurf vom {0}). Passwörter stehen nie in einem "
                + "Entwurf: geben Sie sie auf der Seite «Anmeldung» noch einmal ein.",
                "You go on where you left off (draft of {0}). Passwords are never kept in a draft: enter them again on "
                        + "the page “Credentials”.",
                moment);
    }
}
