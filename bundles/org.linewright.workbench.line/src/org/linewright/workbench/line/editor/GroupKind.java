package org.linewright.workbench.line.editor;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.workbench.page.DrawnEditor;
import org.linewright.workbench.page.EditedKind;
import org.linewright.workbench.screen.EditorSlot;

/** How line groups are edited. */
record GroupKind(EditorSlot slot, Workplace at) implements EditedKind<Editing> {

    @Override
    public Optional<Editing> restored(Map<String, String> words) {
        return Editing.restored(words);
    }

    @Override
    public Optional<Editing> begun(String id, Configuration now) {
        return Optional.of(id).filter(GroupId::fits).map(GroupId::new).flatMap(now::group).map(Editing::new);
    }

    @Override
    public DrawnEditor drawn(Composite area, Editing editing, Runnable gone) {
        return new GroupScreen(area, slot, at, editing, gone);
    }

    @Override
    public Text absent(String id) {
        return EditorTrouble.NOT_THERE.about(id).sentence();
    }

    @Override
    public Text deleted() {
        return new Text("Diese Leitungsgruppe ist gelöscht.", "This line group is deleted.");
    }
}
