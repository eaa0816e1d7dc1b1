package org.linewright.workbench.line.editor;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.page.Placeholder;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorSlot;

/** An open editor: says what it waits for until the configuration is there, then shows the group. */
final class GroupContent implements EditorContent {

    private static final Text DELETED = new Text("Diese Leitungsgruppe ist gelöscht.", "This line group is deleted.");
    private static final Text OPENING = new Text("Die Konfiguration wird gelesen …", "Reading the configuration …");

    private final Composite parent;
    private final EditorSlot slot;
    private final Workplace at;
    private final Placeholder place;
    private Optional<GroupScreen> screen = Optional.empty();
    private Optional<Watch> watching = Optional.empty();
    private Optional<Map<String, String>> unsaved;
    private boolean deleted;

    GroupContent(Composite parent, EditorSlot slot, Workplace at) {
        this.parent = parent;
        this.slot = slot;
        this.at = at;
        this.place = new Placeholder(parent);
        this.unsaved = slot.unsaved();
    }

    GroupContent start() {
        place.say(OPENING);
        watching = Optional.of(at.desk().watch(this::seen));
        return this;
    }

    @Override
    public boolean dirty() {
        return screen.map(drawn -> drawn.editing().dirty()).orElse(unsaved.isPresent());
    }

    @Override
    public Map<String, String> unsaved() {
        return screen.map(drawn -> drawn.editing().words()).orElse(unsaved.orElse(Map.of()));
    }

    @Override
    public boolean save() {
        return screen.map(GroupScreen::save).orElse(unsaved.isEmpty());
    }

    @Override
    public boolean undoable() {
        return screen.filter(drawn -> drawn.editing().undoable()).isPresent();
    }

    @Override
    public void undo() {
        screen.ifPresent(GroupScreen::undo);
    }

    @Override
    public boolean redoable() {
        return screen.filter(drawn -> drawn.editing().redoable()).isPresent();
    }

    @Override
    public void redo() {
        screen.ifPresent(GroupScreen::redo);
    }

    @Override
    public void focus() {
        screen.ifPresentOrElse(GroupScreen::focus, parent::setFocus);
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        screen.ifPresent(GroupScreen::close);
    }

    private void seen(Snapshot now) {
        if (parent.isDisposed()) {
            return;
        }
        if (screen.isEmpty()) {
            unsaved.flatMap(Editing::restored).or(() -> saved(now).map(Editing::new)).ifPresentOrElse(this::open,
                    () -> absent(now));
        }
        screen.ifPresent(drawn -> drawn.seen(now));
    }

    private Optional<LineGroup> saved(Snapshot now) {
        return Optional.of(slot.thing()).filter(GroupId::fits).map(GroupId::new)
                .flatMap(id -> now.configuration().group(id));
    }

    private void absent(Snapshot now) {
        if (now.current().isPresent()) {
            place.say(deleted ? DELETED : EditorTrouble.NOT_THERE.about(slot.thing()).sentence());
        }
    }

    private void open(Editing editing) {
        place.clear();
        deleted = false;
        unsaved = Optional.empty();
        Composite area = Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE));
        GroupScreen drawn = new GroupScreen(area, slot, at, editing, this::gone);
        screen = Optional.of(drawn);
        drawn.start();
        parent.layout(true, true);
        slot.changed();
    }

    /** The person deleted the group. */
    private void gone() {
        if (parent.isDisposed()) {
            return;
        }
        screen.ifPresent(GroupScreen::close);
        screen = Optional.empty();
        deleted = true;
        slot.changed();
        place.say(DELETED);
    }
}
