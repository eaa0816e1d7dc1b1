package org.linewright.workbench.simulator.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.linewright.workbench.simulator.box.SetupFile;

/** The whole set-up as a file, for another workplace or the command line. */
final class SetupFields {

    private static final String[] ENDINGS = { "*.pbx", "*" };

    private final Box box;
    private final Stage stage;
    private final Section section;
    private final Button load;
    private final Label said;
    private final TroubleList troubles;

    SetupFields(Section section, Mnemonics mnemonics, Box box, Stage stage) {
        this.box = box;
        this.stage = stage;
        this.section = section;
        section.heading(new Text("Einrichtung als Datei", "Set-up as a file"));
        section.hint(new Text("Die Datei enthält Domänen, Accounts, Rufnummern, Schalter und was mit Codes geschaltet "
                + "ist, aber keine Passwörter. «linewright simulate --setup <Datei>» startet dieselbe Telefonanlage "
                + "ohne Fenster.",
                "The file holds domains, accounts, numbers, switches and what codes have switched, but no passwords. "
                        + "“linewright simulate --setup <file>” starts the same PBX without a window."));
        Buttons buttons = new Buttons(section.page(), mnemonics);
        buttons.add("setup.save", new Text("Sichern …", "Save as …"), this::save);
        this.load = buttons.add("setup.load", new Text("Laden …", "Load …"), this::load);
        section.hint(new Text("Laden ersetzt Rufnummern und Schalter. Accounts kommen dazu oder werden geändert; ihre "
                + "Passwörter bleiben, neue bekommen ein neues.",
                "Loading replaces numbers and switches. Accounts are added or changed; their passwords stay, new ones "
                        + "get a new one."));
        this.said = Ids.named("setup.said", new Label(section.page(), SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(said, 30), SWT.DEFAULT).applyTo(said);
        this.troubles = new TroubleList(section.page());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
    }

    void show(BoxState now) {
        load.setEnabled(now.running());
    }

    private void save() {
        file(SWT.SAVE).ifPresent(file -> tell(new Waiting(stage.shell(), new Text("Wird gesichert …", "Saving …"))
                .forAnswer(box.ask(pbx -> new SetupFile(file).save(pbx.setup()))),
                Text.of("Gesichert: {0}", "Saved: {0}", file.getFileName())));
    }

    private void load() {
        file(SWT.OPEN).ifPresent(file -> tell(new Waiting(stage.shell(), new Text("Wird geladen …", "Loading …"))
                .forAnswer(box.ask(pbx -> new SetupFile(file).read().then(pbx::take))),
                Text.of("Geladen: {0}", "Loaded: {0}", file.getFileName())));
    }

    private void tell(Outcome<?> outcome, Text done) {
        said.setText(outcome.isDone() ? Words.plain(Words.of(done)) : "");
        troubles.show(List.copyOf(outcome.troubles()));
        section.fit();
    }

    private Optional<Path> file(int style) {
        FileDialog dialog = new FileDialog(stage.shell(), style);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFileName(style == SWT.SAVE ? "training.pbx" : "");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
    }
}
