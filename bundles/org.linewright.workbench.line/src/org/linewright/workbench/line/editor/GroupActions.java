package org.linewright.workbench.line.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Current;
import org.linewright.operations.LineTable;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** What else can be done with a group: copy it, delete it, take its lines out and in as a table. */
final class GroupActions {

    private static final Text REFUSED = new Text("Das geht so nicht", "This cannot be done");
    private static final Text NOTHING = new Text("Nichts wurde geändert.", "Nothing was changed.");

    private final Desk desk;
    private final OnDisplay onDisplay;
    private final Stage stage;
    private final Editing editing;
    private final Changes changes;

    GroupActions(Desk desk, OnDisplay onDisplay, Stage stage, Editing editing, Changes changes) {
        this.desk = desk;
        this.onDisplay = onDisplay;
        this.stage = stage;
        this.editing = editing;
        this.changes = changes;
    }

    /** Everything a person may choose here. */
    List<EditorHeader.Action> offered(Runnable gone) {
        return List.of(
                new EditorHeader.Action("editor.copy", new Text("Gruppe kopieren …", "Copy group …"), Icon.COPY,
                        this::duplicate),
                new EditorHeader.Action("editor.export", new Text("Leitungen exportieren …", "Export lines …"),
                        Icon.SAVE, this::exportLines),
                new EditorHeader.Action("editor.import", new Text("Leitungen importieren …", "Import lines …"),
                        Icon.FOLDER, this::importLines),
                new EditorHeader.Action("editor.delete", new Text("Gruppe löschen …", "Delete group …"), Icon.REMOVE,
                        () -> {
                            if (delete()) {
                                gone.run();
                            }
                        }));
    }

    /** Makes another group like the saved one, without passwords, and opens it. */
    void duplicate() {
        CopyPane pane = new CopyPane(editing.base(), desk.now().configuration());
        boolean agreed = new PaneDialog(stage.shell(), "copy", new Text("Leitungsgruppe kopieren", "Copy line group"),
                new Text("Kopiert wird, was gespeichert ist. Ein Account darf nur einmal angemeldet werden: die Kopie "
                        + "bekommt eigene Benutzernamen.",
                        "What is saved is copied. An account may be registered only once: the copy gets its own user "
                                + "names."),
                pane, Optional.of(new Text("Weiter zum Plan", "On to the plan")), 70, 0).agreed();
        if (agreed) {
            LineGroup copy = pane.copy().group(desk.now().configuration());
            boolean made = done(Wish.put(copy), new Text("Leitungsgruppe kopieren", "Copy line group"),
                    new Text("Anlegen", "Create"));
            if (made) {
                stage.editor("group", copy.id().value());
            }
        }
    }

    /** @return whether the group is gone */
    boolean delete() {
        return done(Wish.remove(editing.base().id()),
                Text.of("Leitungsgruppe «{0}» löschen", "Delete line group “{0}”", editing.base().name()),
                new Text("Löschen", "Delete"));
    }

    /** Asks for a file and writes the lines there as they stand in the editor, without passwords. */
    void exportLines() {
        file(SWT.SAVE).ifPresent(this::exportTo);
    }

    /** Asks for a table and takes its lines into the edit. */
    void importLines() {
        file(SWT.OPEN).ifPresent(this::importFrom);
    }

    void exportTo(Path path) {
        Outcome<Path> written = new Waiting(stage.shell(), new Text("Die Tabelle wird geschrieben …",
                "Writing the table …"))
                .forAnswer(new TableFile(path, onDisplay).write(LineTable.written(editing.now().group())));
        if (!written.isDone()) {
            new Dialogs(stage.shell()).troubles(REFUSED, NOTHING, written.troubles());
        }
    }

    void importFrom(Path path) {
        Outcome<Wish> wish = new Waiting(stage.shell(), new Text("Die Tabelle wird gelesen …", "Reading the table …"))
                .forAnswer(new TableFile(path, onDisplay).bytes())
                .then(bytes -> LineTable.wish(bytes, editing.now().group()));
        wish.result().ifPresentOrElse(this::take,
                () -> new Dialogs(stage.shell()).troubles(
                        new Text("Die Tabelle lässt sich nicht übernehmen", "The table cannot be taken over"),
                        Text.of("{0}: eine Tabelle wird ganz oder gar nicht übernommen.",
                                "{0}: a table is taken over whole or not at all.", path.getFileName()),
                        wish.troubles()));
    }

    private void take(Wish wish) {
        changes.step("import", edit -> edit.taking(wish, editing.passwords()));
    }

    private boolean done(Wish wish, Text title, Text action) {
        Outcome<Plan> plan = new Waiting(stage.shell(), new Text("Der Plan wird gemacht …", "Making the plan …"))
                .forAnswer(desk.plan(wish));
        if (plan.result().filter(made -> new Dialogs(stage.shell()).plan(made, title, action)).isPresent()) {
            Outcome<Current> applied = new Waiting(stage.shell(), title).forAnswer(desk.apply(plan.result().get()));
            if (!applied.isDone()) {
                new Dialogs(stage.shell()).troubles(REFUSED, NOTHING, applied.troubles());
            }
            return applied.isDone();
        }
        if (!plan.isDone()) {
            new Dialogs(stage.shell()).troubles(REFUSED, NOTHING, plan.troubles());
        }
        return false;
    }

    private Optional<Path> file(int style) {
        Shell shell = stage.shell();
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setFilterExtensions(new String[]{ "*.csv", "*" });
        dialog.setFilterNames(new String[]{ Words.of("Tabellen (CSV)", "Tables (CSV)"),
                Words.of("Alle Dateien", "All files") });
        dialog.setFileName(style == SWT.SAVE ? editing.base().id() + ".csv" : "");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
    }
}
