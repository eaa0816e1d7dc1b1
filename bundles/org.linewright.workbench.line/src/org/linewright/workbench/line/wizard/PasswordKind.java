package org.linewright.workbench.line.wizard;

import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.workbench.line.draft.Passwords;

/** The ways to give the passwords of some lines. */
enum PasswordKind {
    SAME(new Text("eines für alle", "one for all")),
    EACH(new Text("eines je Leitung, aus einer Tabelle", "one for each line, from a table")),
    ELSEWHERE(new Text("sie liegen an anderer Stelle", "they are kept elsewhere"));

    private final Text label;

    PasswordKind(Text label) {
        this.label = label;
    }

    static PasswordKind of(Passwords passwords) {
        return switch (passwords) {
            case Passwords.Same same -> SAME;
            case Passwords.Each each -> EACH;
            case Passwords.Elsewhere elsewhere -> ELSEWHERE;
        };
    }

    Text label() {
        return label;
    }

    /** Nothing given yet in this way. */
    Passwords nothing() {
        return switch (this) {
            case SAME -> Passwords.NONE;
            case EACH -> new Passwords.Each(new Secret(""));
            case ELSEWHERE -> new Passwords.Elsewhere("");
        };
    }
}
