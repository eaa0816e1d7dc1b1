package org.linewright.workbench.line.editor;

import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.SecretReference;

/**
 * The lines of an edit with everything that is said about them.
 *
 * @param lacking the user names whose passwords nobody keeps
 */
record ShownLines(GroupEdit edit, Usual usual, TypedPasswords passwords, Set<String> lacking) {

    private static final Text TYPED = new Text("neu, noch nicht gespeichert", "new, not saved yet");
    private static final Text LOST = new Text("noch einmal eingeben", "to be typed again");
    private static final Text LACKING = new Text("fehlt", "missing");
    private static final Text KEPT = new Text("verschlüsselt aufbewahrt", "kept encrypted");

    ShownLines {
        lacking = Set.copyOf(lacking);
    }

    static ShownLines of(GroupEdit edit, TypedPasswords passwords, Set<String> lacking) {
        return new ShownLines(edit, Usual.of(edit.group()), passwords, lacking);
    }

    /** Where the password of this line is, in words. */
    Text password(Line line) {
        if (TypedPasswords.lost(edit, line.user())) {
            return LOST;
        }
        if (passwords.pending(edit, line.user()).isPresent()) {
            return TYPED;
        }
        SecretReference reference = line.password().of(line.user());
        Text place = switch (reference.keeper()) {
            case SECRET -> KEPT;
            case ENV -> Text.of("Umgebungsvariable {0}", "environment variable {0}", reference.name());
            case FILE -> Text.of("Datei {0}", "file {0}", reference.name());
        };
        boolean missing = lacking.contains(line.user());
        return missing && reference.keeper() != SecretReference.Keeper.SECRET
                ? Text.of("{0}: {1}", "{0}: {1}", LACKING, place)
                : missing ? LACKING : place;
    }

    /** Whether this line cannot register for want of a password. */
    boolean wanting(Line line) {
        return TypedPasswords.lost(edit, line.user())
                || lacking.contains(line.user()) && passwords.pending(edit, line.user()).isEmpty();
    }

    boolean own(Line line) {
        return !usual.own(line).isEmpty();
    }
}
