package org.linewright.workbench.location.editor;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.location.editor.words.SiteTrouble;
import org.linewright.workbench.page.Placeholder;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorSlot;

/** An open editor: says what it waits for until the configuration is there, then shows the location. */
final class LocationContent implements EditorContent {

    private static final Text DELETED = new Text("Dieser Standort ist gelöscht.", "This location is deleted.");
    private static final Text OPENING = new Text("Die Konfiguration wird gelesen …", "Reading the configuration …");

    private final Composite parent;
    private final EditorSlot slot;
    private final Workplace at;
    private final Placeholder place;
    private Optional<LocationScreen> screen = Optional.empty();
    private Optional<Watch> watching = Optional.empty();
    private Optional<Map<String, String>> unsaved;
    private boolean deleted;

    LocationContent(Composite parent, EditorSlot slot, Workplace at) {
        this.parent = parent;
        this.slot = slot;
        this.at = at;
        this.place = new Placeholder(parent);
        this.unsaved = slot.unsaved();
    }

    LocationContent start() {
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
        return screen.map(LocationScreen::save).orElse(unsaved.isEmpty());
    }

    @Override
    public boolean undoable() {
        return screen.filter(drawn -> drawn.editing().undoable()).isPresent();
    }

    @Override
    public void undo() {
        screen.ifPresent(LocationScreen::undo);
    }

    @Override
    public boolean redoable() {
        return screen.filter(drawn -> drawn.editing().redoable()).isPresent();
    }

    @Override
    public void redo() {
        screen.ifPresent(LocationScreen::redo);
    }

    @Override
    public void focus() {
        screen.ifPresentOrElse(LocationScreen::focus, parent::setFocus);
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        screen.ifPresent(LocationScreen::close);
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

    private Optional<Location> saved(Snapshot now) {
        return Optional.of(slot.thing()).filter(LocationId::fits).map(LocationId::new)
                .flatMap(id -> now.configuration().location(id));
    }

    private void absent(Snapshot now) {
        if (now.current().isPresent()) {
            place.say(deleted ? DELETED : SiteTrouble.NOT_THERE.about(slot.thing()).sentence());
        }
    }

    private void open(Editing editing) {
        place.clear();
        deleted = false;
        unsaved = Optional.empty();
        Composite area = Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE));
        LocationScreen drawn = new LocationScreen(area, slot, at, editing, this::gone);
        screen = Optional.of(drawn);
        drawn.start();
        parent.layout(true, true);
        slot.changed();
    }

    /** The person deleted the location. */
    private void gone() {
        screen.ifPresent(LocationScreen::close);
        screen = Optional.empty();
        deleted = true;
        slot.changed();
        place.say(DELETED);
    }
}
