package org.linewright.workbench.internal.settings;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Text;
import org.linewright.workbench.internal.settings.Settings.Appearance;
import org.linewright.workbench.internal.settings.Settings.Language;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Language, appearance, network and folder. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Text SYSTEM = new Text("Wie das System", "As the system");

    private record Fields(Combo language, Combo appearance, Combo network, List<String> networks,
            org.eclipse.swt.widgets.Text folder) {

        void show(Settings settings) {
            language.select(settings.language().ordinal());
            appearance.select(settings.appearance().ordinal());
            network.select(Math.max(0, networks.indexOf(settings.network())));
            folder.setText(settings.folder());
        }

        Settings read(Settings before) {
            return before.in(Language.values()[language.getSelectionIndex()])
                    .looking(Appearance.values()[appearance.getSelectionIndex()])
                    .on(networks.get(network.getSelectionIndex()), folder.getText().trim());
        }
    }

    private Fields fields;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Words.of("Sprache, Netzwerk und Ordner gelten ab dem nächsten Start.",
                "Language, network and folder hold from the next start on."));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = Ids.named("preferences.general", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(Look.SMALL, Look.SMALL).applyTo(page);
        Form form = Form.in(page, new Mnemonics());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        List<String> networks = networks();
        fields = new Fields(
                form.choice("language", new Text("Sprache", "Language"),
                        List.of(SYSTEM, Text.same("Deutsch"), Text.same("English"))),
                form.choice("appearance", new Text("Darstellung", "Appearance"),
                        List.of(SYSTEM, new Text("Hell", "Light"), new Text("Dunkel", "Dark"))),
                form.choice("network", new Text("Netzwerkschnittstelle", "Network interface"),
                        networks.stream().map(GeneralPage::label).toList()),
                networks, form.text("folder", new Text("Ordner der Konfiguration", "Configuration folder")));
        fields.folder().setMessage(Settings.usual().toString());
        form.hint(new Text("Leer: der Ordner, der hier grau steht.", "Empty: the folder that stands here in grey."));
        form.button("folder.browse", new Text("Ordner wählen …", "Choose a folder …"), this::choose);
        fields.show(Settings.read());
        return page;
    }

    @Override
    protected void performDefaults() {
        fields.show(Settings.FIRST);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Settings before = Settings.read();
        Settings after = fields.read(before);
        after.write();
        Theme.of(after.appearance()).apply();
        if (!after.looking(before.appearance()).equals(before)) {
            restart();
        }
        return true;
    }

    private void restart() {
        MessageDialog question = new MessageDialog(getShell(), Words.of("Neu starten", "Restart"), null, // framework-driven null
                Words.of("Die Änderung gilt ab dem nächsten Start. Linewright jetzt neu starten?",
                        "The change holds from the next start on. Restart Linewright now?"),
                MessageDialog.QUESTION, 1, Words.of("&Neu starten", "&Restart"), Words.of("&Später", "&Later"));
        if (question.open() == 0) {
            getShell().getDisplay().timerExec(0, () -> PlatformUI.getWorkbench().restart());
        }
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(fields.folder().getText());
        Stream.ofNullable(dialog.open()).forEach(fields.folder()::setText);
    }

    private static List<String> networks() {
        List<String> names = new ArrayList<>(List.of(""));
        try {
            NetworkInterface.networkInterfaces().map(NetworkInterface::getName).sorted().forEach(names::add);
        } catch (SocketException unreadable) {
            return names;
        }
        return names;
    }

    private static Text label(String network) {
        if (network.isEmpty()) {
            return new Text("Automatisch", "Automatic");
        }
        try {
            String addresses = NetworkInterface.getByName(network)
                    .inetAddresses()
                    .filter(address -> address.getAddress().length == 4)
                    .map(address -> address.getHostAddress())
                    .collect(Collectors.joining(", "));
            return Text.same(addresses.isEmpty() ? network : network + " (" + addresses + ")");
        } catch (SocketException unreadable) {
            return Text.same(network);
        }
    }
}
