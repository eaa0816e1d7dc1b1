package org.linewright.workbench.line.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.operations.LineTable;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** Takes the lines of a group out of the editor and into it, as a table in a file. */
record LineFiles(OnDisplay onDisplay, Stage stage, Editing editing, Changes changes) {

    /** Asks for a file and writes the lines there as they stand in the editor, without passwords. */
    void exported() {
        file(SWT.SAVE).ifPresent(this::exportTo);
    }

    /** Asks for a table and takes its lines into the edit; all of them or none. */
    void imported() {
        file(SWT.OPEN).ifPresent(this::importFrom);
    }

    private void exportTo(Path path) {
        Outcome<Path> written = new Waiting(stage.shell(), new Text("Die Tabelle wird geschrieben …",
                "Writing the table …"))
                .forAnswer(new TableFile(path, onDisplay).write(LineTable.written(editing.now().group())));
        if (!written.isDone()) {
            new TroubleDialog(stage.shell(),
                    new Text("Die Tabelle lässt sich nicht schreiben", "The table cannot be written"),
                    written.troubles()).open();
        }
    }

    private void importFrom(Path path) {
        Outcome<Wish> wish = new Waiting(stage.shell(), new Text("Die Tabelle wird gelesen …", "Reading the table …"))
                .forAnswer(new TableFile(path, onDisplay).bytes())
                .then(bytes -> LineTable.wish(bytes, editing.now().group()));
        wish.result().ifPresentOrElse(
                table -> changes.step("import", edit -> edit.taking(table, editing.passwords())),
                () -> new TroubleDialog(stage.shell(),
                        new Text("Die Tabelle lässt sich nicht übernehmen", "The table cannot be taken over"),
                        Text.of("{0}: eine Tabelle wird ganz oder gar nicht übernommen.",
                                "{0}: a table is taken over whole or not at all.", path.getFileName()),
                        wish.troubles()).open());
    }

    private Optional<Path> file(int style) {
        FileDialog dialog = new FileDialog(stage.shell(), style);
        dialog.setFilterExtensions(new String[]{ "*.csv", "*" });
        dialog.setFilterNames(new String[]{ Words.of("Tabellen (CSV)", "Tables (CSV)"),
                Words.of("Alle Dateien", "All files") });
        dialog.setFileName(style == SWT.SAVE ? editing.base().id() + ".csv" : "");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
    }
}
