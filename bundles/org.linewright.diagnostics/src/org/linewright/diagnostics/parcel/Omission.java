package org.linewright.diagnostics.parcel;

import org.linewright.core.Text;

/**
 * Something that was left out.
 *
 * @param name what; a name that would tell a secret itself is replaced
 * @param reason why
 */
public record Omission(String name, Reason reason) {

    /** Why something is left out. */
    public enum Reason {
        SECRET("enthielt ein Passwort", "held a password"),
        LINK("ist keine gewöhnliche Datei (Verknüpfungen wird nicht gefolgt)",
                "is no ordinary file (links are not followed)"),
        SIZE("ist zu groß", "is too large"),
        ROOM("passt nicht mehr hinein", "does not fit in any more"),
        UNREADABLE("ist nicht zu lesen", "cannot be read");

        private final Text words;

        Reason(String german, String english) {
            this.words = new Text(german, english);
        }

        public Text words() {
            return words;
        }
    }
}
