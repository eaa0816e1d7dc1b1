package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.function.Supplier;
import org.linewright.core.Text;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.location.exchange.ExchangeFiles;
import org.linewright.workbench.page.EditorHeader;
import org.linewright.workbench.screen.Stage;

/** What else can be done with a location: follow a number through its rules, take it out as a file, delete it. */
record LocationActions(Desk desk, Stage stage, Editing editing, Supplier<ExchangeFiles> files) {

    /** Everything a person may choose here. */
    List<EditorHeader.Action> offered(Runnable gone) {
        return List.of(
                new EditorHeader.Action("editor.trace", new Text("Wahlregeln prüfen", "Rule tracer"), Icon.PHONE, false,
                        () -> stage.view("tracer")),
                new EditorHeader.Action("editor.export", new Text("Standort exportieren …", "Export location …"),
                        Icon.SAVE, false, () -> files.get().export(editing.now().location())),
                new EditorHeader.Action("editor.delete", new Text("Standort löschen …", "Delete location …"),
                        Icon.REMOVE, true, () -> delete(gone)));
    }

    private void delete(Runnable gone) {
        Text what = Text.of("Standort «{0}» löschen", "Delete location “{0}”", editing.base().name());
        if (new CarriedOut(desk, stage.shell(), what, new Text("Löschen", "Delete"))
                .from(desk.plan(Wish.remove(editing.base().id())))) {
            gone.run();
        }
    }
}
