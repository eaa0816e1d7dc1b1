package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MergedGroup;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Brief;
import org.linewright.workbench.page.Difference;
import org.linewright.workbench.page.Edited;
import org.linewright.workbench.page.History;

/**
 * One group being edited: what is saved, what is typed, the way back and forth. Only for one thread, that of the
 * window.
 */
final class Editing implements Edited {

    private static final Text KEPT = new Text("wie gespeichert", "as saved");
    private static final Text TYPED = new Text("neu eingegeben", "newly typed");

    private final TypedPasswords passwords = new TypedPasswords();
    private final History<GroupEdit> history;
    private LineGroup base;

    Editing(LineGroup saved) {
        this.base = saved;
        this.history = new History<>(GroupEdit.of(saved));
    }

    /** Goes on with what an earlier editor left. */
    static Editing of(EditWords kept) {
        Editing editing = new Editing(kept.base());
        editing.change("", kept.edit());
        return editing;
    }

    /** The group when the edit began, or as it was saved or brought together last. */
    LineGroup base() {
        return base;
    }

    GroupEdit now() {
        return history.now();
    }

    TypedPasswords passwords() {
        return passwords;
    }

    /** Goes on to {@code next}; changes of one kind in a row, such as typing in one field, are one step. */
    void change(String kind, GroupEdit next) {
        history.change(next, kind);
    }

    @Override
    public History<GroupEdit> history() {
        return history;
    }

    @Override
    public boolean dirty() {
        return !now().form().equals(history.saved().form()) || passwords.anyPending(now());
    }

    /** Whether the group on disk is another one than the edit began from. */
    boolean overtaken(LineGroup onDisk) {
        return !onDisk.equals(base);
    }

    /**
     * Goes along with what is on disk while nothing is typed, and where all that changed there is typed here too.
     *
     * @return whether anything changed
     */
    boolean follow(LineGroup onDisk) {
        if (!overtaken(onDisk) || dirty() && !holds(onDisk)) {
            return false;
        }
        settle(onDisk, dirty() ? now() : GroupEdit.of(onDisk));
        return true;
    }

    private boolean holds(LineGroup onDisk) {
        MergedGroup merged = MergedGroup.of(base, onDisk, now().group());
        return merged.conflicts().isEmpty() && merged.group().equals(now().group());
    }

    /** The edit now stands on {@code onDisk}: both were brought together in {@code merged}. */
    void settle(LineGroup onDisk, GroupEdit merged) {
        base = onDisk;
        history.settle(GroupEdit.of(onDisk), merged);
    }

    /** It is saved like this. */
    void saved(LineGroup onDisk) {
        passwords.forget();
        settle(onDisk, GroupEdit.of(onDisk));
    }

    /** What saving asks for. */
    Wish wish() {
        return passwords.wish(now());
    }

    /** What is typed beside what is saved. */
    List<Difference> differences(Optional<PbxProfile> profile) {
        List<Difference> all = new ArrayList<>(Differences.between(base, now(), profile).all());
        String pending = passwords.pending(now());
        if (!pending.isEmpty()) {
            all.add(new Difference(Text.of("Passwort ({0})", "Password ({0})", Brief.of(pending)), KEPT, TYPED));
        }
        String clients = passwords.pendingClients(now());
        if (!clients.isEmpty()) {
            all.add(new Difference(Text.of("Passwort des eigenen Telefons ({0})", "Password of the own phone ({0})",
                    Brief.of(clients)), KEPT, TYPED));
        }
        return all;
    }

    @Override
    public Map<String, String> words() {
        return new EditWords(base, now()).words(passwords.pending(now()), passwords.pendingClients(now()));
    }

    static Optional<Editing> restored(Map<String, String> words) {
        return EditWords.of(words).map(Editing::of);
    }
}
