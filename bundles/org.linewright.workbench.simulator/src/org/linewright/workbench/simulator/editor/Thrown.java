package org.linewright.workbench.simulator.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.setup.SettingsWords;
import org.linewright.workbench.simulator.box.Box;

/** The switches as they were thrown here, so that it can be taken back. */
final class Thrown {

    private final Box box;
    private final Runnable changed;
    private final Deque<SettingsWords> before = new ArrayDeque<>();
    private final Deque<SettingsWords> after = new ArrayDeque<>();
    private SettingsWords present = SettingsWords.of(PbxSettings.CROWN);

    /** @param changed told that there is something else to undo */
    Thrown(Box box, Runnable changed) {
        this.box = box;
        this.changed = changed;
    }

    void take(PbxSettings settings) {
        present = SettingsWords.of(settings);
    }

    /** Throws some of the switches; the others stay. */
    void change(Map<String, String> words) {
        Map<String, String> all = new HashMap<>(present.words());
        all.putAll(words);
        SettingsWords wanted = SettingsWords.of(new SettingsWords(all).settings());
        if (!wanted.equals(present)) {
            before.push(present);
            after.clear();
            set(wanted);
        }
    }

    boolean undoable() {
        return !before.isEmpty();
    }

    void undo() {
        after.push(present);
        set(before.pop());
    }

    boolean redoable() {
        return !after.isEmpty();
    }

    void redo() {
        before.push(present);
        set(after.pop());
    }

    private void set(SettingsWords wanted) {
        present = wanted;
        box.ask(pbx -> pbx.apply(wanted));
        changed.run();
    }
}
