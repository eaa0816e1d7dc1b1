package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LineClient;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.line.rows.LineRow;

/**
 * The lines of an edit with everything that is said about them.
 *
 * @param base the group as it is saved
 * @param saved its user names
 * @param lacking the user names whose passwords nobody keeps
 * @param now how the saved lines are doing
 */
record ShownLines(GroupEdit edit, LineGroup base, Usual usual, TypedPasswords passwords, Set<String> saved,
        Set<String> lacking, Snapshot now) {

    private static final Text TYPED = new Text("neu, noch nicht gespeichert", "new, not saved yet");
    private static final Text LOST = new Text("noch einmal eingeben", "to be typed again");
    private static final Text LACKING = new Text("fehlt", "missing");
    private static final Text NO_PHONE = Text.same("–");
    private static final Text NOT_THERE = new Text("nicht angemeldet", "not registered");
    private static final Text KEPT = new Text("verschlüsselt aufbewahrt", "kept encrypted");

    ShownLines {
        saved = Set.copyOf(saved);
        lacking = Set.copyOf(lacking);
    }

    /** @param base the group as it is saved */
    static ShownLines of(GroupEdit edit, LineGroup base, TypedPasswords passwords, Set<String> lacking, Snapshot now) {
        return new ShownLines(edit, base, Usual.of(edit.group()), passwords, users(base), lacking, now);
    }

    /** No lines yet. */
    static ShownLines none(GroupEdit edit, TypedPasswords passwords, Snapshot now) {
        GroupEdit bare = edit.with(edit.group().withLines(List.of()));
        return of(bare, bare.group(), passwords, Set.of(), now);
    }

    /** What is so after these; what they have in common is not reckoned again while nobody changed them. */
    ShownLines then(Shown shown) {
        LineGroup group = shown.group();
        return new ShownLines(shown.edit(), shown.saved(),
                group.lines().equals(edit.group().lines()) ? usual : Usual.of(group), passwords,
                shown.saved().lines().equals(base.lines()) ? saved : users(shown.saved()), shown.lacking(),
                shown.now());
    }

    /** The same lines at another instant. */
    ShownLines at(Snapshot newer) {
        return new ShownLines(edit, base, usual, passwords, saved, lacking, newer);
    }

    /** The lines of the group that do otherwise than then. */
    Set<String> usersSince(ShownLines then) {
        return Stream.concat(now.statuses().since(then.now.statuses()).stream().map(LineStatus::id), phonesSince(then))
                .filter(id -> id.group().equals(edit.group().id()))
                .map(LineId::user)
                .collect(Collectors.toSet());
    }

    private Stream<LineId> phonesSince(ShownLines then) {
        return now.phones().equals(then.now.phones())
                ? Stream.of()
                : Stream.of(now, then.now).flatMap(one -> one.phones().attached().stream()).map(LineClient::line);
    }

    /** What is with the own phone of this line, in words. */
    Text phone(Line line) {
        if (line.traits().client().isEmpty()) {
            return NO_PHONE;
        }
        if (TypedPasswords.lostClient(edit, line.user())) {
            return LOST;
        }
        List<LineClient> attached = now.phones().at(new LineId(edit.group().id(), line.user()));
        return passwords.pendingClient(edit, line.user()).isPresent()
                ? TYPED
                : attached.isEmpty() ? NOT_THERE : PhoneSheet.attached(attached);
    }

    /** How this line does; as it is saved, not as it is typed. */
    LineRow row(Line line) {
        return new LineRow(edit.group(), line, now.status(new LineId(edit.group().id(), line.user())));
    }

    boolean registered(Line line) {
        return row(line).state() == LineState.REGISTERED;
    }

    /** The same in words: its state, and why while it is not as it should be. */
    Text state(Line line) {
        if (!saved.contains(line.user())) {
            return TYPED;
        }
        LineRow row = row(line);
        boolean plain = row.registered() || row.state() == LineState.STOPPED;
        return row.status().isEmpty() || row.unreachable()
                ? row.reason()
                : plain ? row.label() : Text.of("{0}: {1}", "{0}: {1}", row.label(), row.reason());
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

    private static Set<String> users(LineGroup group) {
        return group.lines().stream().map(Line::user).collect(Collectors.toUnmodifiableSet());
    }
}
