package org.linewright.workbench.line.wizard;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.core.Text;

/**
 * How the wizard is opened.
 *
 * @param entries with what
 * @param once done to the entries as soon as a PBX type is chosen, such as typing the passwords somebody offers
 */
record Opening(Kind kind, Entries entries, UnaryOperator<Entries> once) {

    /** Why it is open. */
    enum Kind {
        FRESH(Optional.empty()),
        RESUMED(Optional.of(new Text(
                "Hier geht es weiter, wo Sie aufgehört haben. Passwörter stehen nie in einem Entwurf: geben Sie sie auf "
                        + "der Seite «Anmeldung» noch einmal ein.",
                "You go on where you left off. Passwords are never kept in a draft: enter them again on the page "
                        + "“Credentials”."))),
        PRACTICE(Optional.of(new Text(
                "Zum Ausprobieren: alles ist schon eingetragen. Die Leitungen melden sich an der eingebauten "
                        + "Telefonanlage dieses Programms an; nach außen geht nichts. Gehen Sie mit «Weiter» durch die "
                        + "Seiten und wählen Sie am Ende «Fertigstellen».",
                "To try it out: everything is filled in already. The lines register at the PBX that is built into this "
                        + "program; nothing goes outside. Go through the pages with Next and choose Finish at the end.")));

        private final Optional<Text> sentence;

        Kind(Optional<Text> sentence) {
            this.sentence = sentence;
        }

        /** What the first page says about it. */
        Optional<Text> sentence() {
            return sentence;
        }
    }

    /** Afresh, or with the draft that was left. */
    static Opening of(Map<String, String> draft) {
        return new Opening(draft.isEmpty() ? Kind.FRESH : Kind.RESUMED, Entries.of(draft), UnaryOperator.identity());
    }
}
