package org.linewright.workbench.location.editor;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.LocationId;
import org.linewright.workbench.location.editor.words.SiteTrouble;
import org.linewright.workbench.page.DrawnEditor;
import org.linewright.workbench.page.EditedKind;
import org.linewright.workbench.screen.EditorSlot;

/** How locations are edited. */
record LocationKind(EditorSlot slot, Workplace at) implements EditedKind<Editing> {

    @Override
    public Optional<Editing> restored(Map<String, String> words) {
        return Editing.restored(words);
    }

    @Override
    public Optional<Editing> begun(String id, Configuration now) {
        return Optional.of(id).filter(LocationId::fits).map(LocationId::new).flatMap(now::location).map(Editing::new);
    }

    @Override
    public DrawnEditor drawn(Composite area, Editing editing, Runnable gone) {
        return new LocationScreen(area, slot, at, editing, gone);
    }

    @Override
    public Text absent(String id) {
        return SiteTrouble.NOT_THERE.about(id).sentence();
    }

    @Override
    public Text deleted() {
        return new Text("Dieser Standort ist gelöscht.", "This location is deleted.");
    }
}
