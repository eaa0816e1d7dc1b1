package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.page.EditorHeader;
import org.linewright.workbench.screen.Stage;

/**
 * What else can be done with a group: copy it, delete it, take its lines out and in as a table, bring it to the version
 * of its driver's settings.
 *
 * @param profile what the driver answered; empty while it is asked or when it is missing
 */
record GroupActions(Desk desk, Stage stage, Editing editing, LineFiles files, Supplier<Optional<PbxProfile>> profile) {

    private static final Text MIGRATE = new Text("Einstellungen umstellen", "Migrate settings");
    private static final Text COPY = new Text("Leitungsgruppe kopieren", "Copy line group");

    /** Everything a person may choose here. */
    List<EditorHeader.Action> offered(Runnable gone) {
        return List.of(
                new EditorHeader.Action("editor.copy", new Text("Gruppe kopieren …", "Copy group …"), Icon.COPY, true,
                        this::duplicate),
                new EditorHeader.Action("editor.export", new Text("Leitungen exportieren …", "Export lines …"),
                        Icon.SAVE, false, files::exported),
                new EditorHeader.Action("editor.import", new Text("Leitungen importieren …", "Import lines …"),
                        Icon.FOLDER, true, files::imported),
                new EditorHeader.Action("editor.migrate", new Text("Einstellungen umstellen …", "Migrate settings …"),
                        Icon.DRIVER, true, this::migrate),
                new EditorHeader.Action("editor.delete", new Text("Gruppe löschen …", "Delete group …"), Icon.REMOVE,
                        true, () -> delete(gone)));
    }

    /** Makes another group like the saved one, without passwords, and opens it. */
    private void duplicate() {
        CopyPane pane = new CopyPane(editing.base(), desk.now().configuration());
        boolean agreed = new PaneDialog(stage.shell(), "copy", COPY,
                new Text("Kopiert wird, was gespeichert ist. Ein Account darf nur einmal angemeldet werden: die Kopie "
                        + "bekommt eigene Benutzernamen.",
                        "What is saved is copied. An account may be registered only once: the copy gets its own user "
                                + "names."),
                pane, Optional.of(new Text("Weiter zum Plan", "On to the plan")), 70, 0).agreed();
        if (agreed) {
            LineGroup copy = pane.copy().group(desk.now().configuration());
            if (new CarriedOut(desk, stage.shell(), COPY, new Text("Anlegen", "Create"))
                    .from(desk.plan(Wish.put(copy)))) {
                stage.editor("group", copy.id().value());
            }
        }
    }

    /** To the version of the driver's settings, or back to it from a newer one. */
    private void migrate() {
        Outcome<Wish> wish = new GroupMigration(editing.base(), profile.get()).in(desk.now().configuration());
        CarriedOut carried = new CarriedOut(desk, stage.shell(), MIGRATE, new Text("Umstellen", "Migrate"));
        wish.result().ifPresentOrElse(found -> carried.from(desk.plan(found)),
                () -> carried.refused(wish.troubles()));
    }

    private void delete(Runnable gone) {
        Text what = Text.of("Leitungsgruppe «{0}» löschen", "Delete line group “{0}”", editing.base().name());
        if (new CarriedOut(desk, stage.shell(), what, new Text("Löschen", "Delete"))
                .from(desk.plan(Wish.remove(editing.base().id())))) {
            gone.run();
        }
    }
}
