package org.linewright.workbench.page;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorSlot;

/**
 * An open editor: says what it waits for until the configuration is there, then shows the thing.
 *
 * @param <E> an edit of it
 */
public final class EditedContent<E extends Edited> implements EditorContent {

    private static final Text OPENING = new Text("Die Konfiguration wird gelesen …", "Reading the configuration …");

    private final Composite parent;
    private final EditorSlot slot;
    private final Desk desk;
    private final EditedKind<E> kind;
    private final Placeholder place;
    private Optional<Drawn<E>> drawn = Optional.empty();
    private Optional<Watch> watching = Optional.empty();
    private Optional<Map<String, String>> unsaved;
    private boolean deleted;

    private record Drawn<E>(E edit, DrawnEditor editor) {
    }

    public EditedContent(Composite parent, EditorSlot slot, Desk desk, EditedKind<E> kind) {
        this.parent = parent;
        this.slot = slot;
        this.desk = desk;
        this.kind = kind;
        this.place = new Placeholder(parent);
        this.unsaved = slot.unsaved();
    }

    /** Begins to listen. */
    public EditedContent<E> start() {
        place.say(OPENING);
        watching = Optional.of(desk.watch(this::seen));
        return this;
    }

    @Override
    public boolean dirty() {
        return drawn.map(now -> now.edit().dirty()).orElse(unsaved.isPresent());
    }

    @Override
    public Map<String, String> unsaved() {
        return drawn.map(now -> now.edit().words()).orElse(unsaved.orElse(Map.of()));
    }

    @Override
    public boolean save() {
        return drawn.map(now -> now.editor().save()).orElse(unsaved.isEmpty());
    }

    @Override
    public boolean undoable() {
        return drawn.filter(now -> now.edit().history().canUndo()).isPresent();
    }

    @Override
    public void undo() {
        drawn.ifPresent(now -> {
            now.edit().history().undo();
            now.editor().changed();
        });
    }

    @Override
    public boolean redoable() {
        return drawn.filter(now -> now.edit().history().canRedo()).isPresent();
    }

    @Override
    public void redo() {
        drawn.ifPresent(now -> {
            now.edit().history().redo();
            now.editor().changed();
        });
    }

    @Override
    public void focus() {
        drawn.ifPresentOrElse(now -> now.editor().focus(), parent::setFocus);
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        drawn.ifPresent(now -> now.editor().close());
    }

    private void seen(Snapshot now) {
        if (parent.isDisposed()) {
            return;
        }
        if (drawn.isEmpty()) {
            unsaved.flatMap(kind::restored).or(() -> kind.begun(slot.thing(), now.configuration()))
                    .ifPresentOrElse(this::open, () -> absent(now));
        }
        drawn.ifPresent(open -> open.editor().seen(now));
    }

    private void absent(Snapshot now) {
        if (now.current().isPresent()) {
            place.say(deleted ? kind.deleted() : kind.absent(slot.thing()));
        }
    }

    private void open(E edit) {
        place.clear();
        deleted = false;
        unsaved = Optional.empty();
        Composite area = Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE));
        DrawnEditor editor = kind.drawn(area, edit, this::gone);
        drawn = Optional.of(new Drawn<>(edit, editor));
        editor.start();
        parent.layout(true, true);
        slot.changed();
    }

    /** The person deleted the thing. */
    private void gone() {
        if (parent.isDisposed()) {
            return;
        }
        drawn.ifPresent(now -> now.editor().close());
        drawn = Optional.empty();
        deleted = true;
        slot.changed();
        place.say(kind.deleted());
    }
}
