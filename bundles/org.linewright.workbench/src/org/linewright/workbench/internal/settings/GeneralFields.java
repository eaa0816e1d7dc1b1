package org.linewright.workbench.internal.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.linewright.core.Text;
import org.linewright.operations.UsualFolder;
import org.linewright.workbench.internal.settings.Settings.Appearance;
import org.linewright.workbench.internal.settings.Settings.Language;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.screen.PreferenceContent;
import org.linewright.workbench.screen.PreferenceSlot;

/** The fields for language, appearance, network and folder. */
final class GeneralFields implements PreferenceContent {

    private static final Text SYSTEM = new Text("Wie das System", "As the system");
    private static final Text LATER = new Text(
            "Sprache, Netzwerkschnittstelle und Ordner gelten ab dem nächsten Start.",
            "Language, network interface and folder hold from the next start on.");
    private static final Text NOT_WHOLE = new Text(
            "Geben Sie den ganzen Pfad des Ordners an, oder lassen Sie das Feld leer.",
            "Give the whole path of the folder, or leave the field empty.");

    private final List<Network> networks = Network.all();
    private final Combo language;
    private final Combo appearance;
    private final Combo network;
    private final org.eclipse.swt.widgets.Text folder;

    GeneralFields(Composite parent, PreferenceSlot slot) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.SMALL, Look.SMALL).applyTo(page);
        Form form = Form.in(page, new Mnemonics());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        language = form.choice("language", new Text("Sprache", "Language"),
                List.of(SYSTEM, Text.same("Deutsch"), Text.same("English")));
        appearance = form.choice("appearance", new Text("Darstellung", "Appearance"),
                List.of(SYSTEM, new Text("Hell", "Light"), new Text("Dunkel", "Dark")));
        network = form.choice("network", new Text("Netzwerkschnittstelle", "Network interface"),
                networks.stream().map(Network::label).toList());
        folder = form.text("folder", new Text("Ordner der Konfiguration", "Configuration folder"));
        folder.setMessage(UsualFolder.orUsual(Optional.empty()).toString());
        folder.addModifyListener(event -> slot.say(mistake(folder.getText().trim())));
        form.hint(new Text("Leer: der Ordner, der hier grau steht.", "Empty: the folder that stands here in grey."));
        form.button("folder.browse", new Text("Ordner wählen …", "Choose a folder …"), this::choose);
        form.hint(LATER);
    }

    void show(Settings settings) {
        language.select(settings.language().ordinal());
        appearance.select(settings.appearance().ordinal());
        network.select(Math.max(0, networks.stream().map(Network::name).toList().indexOf(settings.network())));
        folder.setText(settings.folder());
    }

    @Override
    public void focus() {
        language.setFocus();
    }

    @Override
    public boolean apply() {
        Settings before = Settings.read();
        Settings after = read(before);
        after.write();
        Theme.of(after.appearance()).apply();
        if (!after.looking(before.appearance()).equals(before)) {
            new Restart(folder.getShell()).offer();
        }
        return true;
    }

    @Override
    public void restore() {
        show(Settings.FIRST);
    }

    @Override
    public void close() {
        // nothing was registered anywhere
    }

    private Settings read(Settings before) {
        return before.in(Language.values()[language.getSelectionIndex()])
                .looking(Appearance.values()[appearance.getSelectionIndex()])
                .on(networks.get(network.getSelectionIndex()).name(), folder.getText().trim());
    }

    private static Optional<Text> mistake(String folder) {
        try {
            return folder.isEmpty() || Path.of(folder).isAbsolute() ? Optional.empty() : Optional.of(NOT_WHOLE);
        } catch (InvalidPathException unusable) {
            return Optional.of(NOT_WHOLE);
        }
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setFilterPath(folder.getText());
        Stream.ofNullable(dialog.open()).forEach(folder::setText);
    }
}
