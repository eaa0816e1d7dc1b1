package org.linewright.workbench.internal.settings;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.workbench.internal.settings.ClientAccess.From;
import org.linewright.workbench.internal.trouble.WorkbenchTrouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.screen.PreferenceContent;

/** The fields that say whose phones may register here. */
final class ClientFields implements PreferenceContent {

    private static final String FROM = "clients";
    private static final Text WHAT = new Text(
            "Ein SIP-Telefon meldet sich hier statt bei der Telefonanlage an; welche Leitung eines hat, steht in ihrer "
                    + "Leitungsgruppe. Gilt ab dem nächsten Start.",
            "A SIP phone registers here instead of with the PBX; which line has one stands in its line group. Holds from "
                    + "the next start on.");

    private final Form form;
    private final Combo from;
    private final Spinner port;

    ClientFields(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.SMALL, Look.SMALL).applyTo(page);
        form = Form.in(page, new Mnemonics());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        from = form.choice(FROM, new Text("Anmelden dürfen sich", "Who may register"),
                List.of(new Text("Keine Telefone", "No phones"),
                        new Text("Nur von diesem Computer", "From this computer only"),
                        new Text("Aus dem ganzen Netz", "From the whole network")));
        port = form.number("clients.port", new Text("UDP-Port", "UDP port"), ClientAccess.LEAST_PORT,
                ClientAccess.MOST_PORT);
        form.hint(WHAT);
        from.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
    }

    void show(ClientAccess access) {
        from.select(access.from().ordinal());
        port.setSelection(access.port());
        look();
    }

    @Override
    public void focus() {
        from.setFocus();
    }

    @Override
    public boolean apply() {
        Settings before = Settings.read();
        Settings after = before.letting(new ClientAccess(chosen(), port.getSelection()));
        if (!after.equals(before)) {
            after.write();
            new Restart(from.getShell()).offer();
        }
        return true;
    }

    @Override
    public void restore() {
        show(Settings.FIRST.clients());
    }

    @Override
    public void close() {
        // nothing was registered anywhere
    }

    private From chosen() {
        return From.values()[from.getSelectionIndex()];
    }

    private void look() {
        port.setEnabled(chosen() != From.NOBODY);
        form.show(chosen() == From.NETWORK ? List.of(WorkbenchTrouble.CLIENTS_OPEN.about().at(FROM)) : List.of());
        form.control().requestLayout();
    }
}
