package org.linewright.workbench.diagnostics.wish;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The fields of a wish. */
final class WishForm {

    private static final Text MASKED = new Text("Nummern und Namen ersetzen", "Replace numbers and names");

    private final Form form;
    private final Spinner messages;
    private final Spinner megabytes;
    private final Button disk;
    private final org.eclipse.swt.widgets.Text folder;
    private final Button browse;
    private final Spinner size;
    private final Spinner files;
    private final Button diskMasked;
    private final Button hep;
    private final org.eclipse.swt.widgets.Text host;
    private final Spinner port;
    private final Spinner agent;
    private final org.eclipse.swt.widgets.Text key;
    private final Button hepMasked;

    WishForm(Composite parent, Mnemonics mnemonics) {
        this.form = Form.in(parent, mnemonics);
        this.messages = form.number("messages", new Text("Nachrichten höchstens", "Messages at most"), 100, 100_000);
        this.megabytes = form.number("megabytes", new Text("Speicher in MB", "Memory in MB"), 1, 512);
        this.disk = form.check("disk", new Text("Auch in Dateien schreiben (pcapng)", "Write to files too (pcapng)"));
        this.folder = form.text(WishCheck.FOLDER, new Text("Ordner", "Folder"));
        this.browse = form.button("disk.browse", new Text("Ordner wählen …", "Choose a folder …"), this::browse);
        this.size = form.number("disk.megabytes", new Text("MB je Datei", "MB for each file"), 1, 1_000);
        this.files = form.number("disk.files", new Text("Dateien höchstens", "Files at most"), 1, 1_000);
        this.diskMasked = form.check("disk.masked", MASKED);
        this.hep = form.check("hep", new Text("Auch an Homer senden (HEP 3, UDP)", "Send to Homer too (HEP 3, UDP)"));
        this.host = form.text(WishCheck.HOST, new Text("Homer-Server", "Homer server"));
        this.port = form.number("hep.port", new Text("Port", "Port"), 1, 65_535);
        this.agent = form.number("hep.agent", new Text("Kennung dieses Senders", "Number of this agent"), 0,
                Integer.MAX_VALUE);
        this.key = form.secret("hep.key", new Text("Schlüssel", "Key"));
        this.hepMasked = form.check("hep.masked", MASKED);
        form.hint(new Text("Der Schlüssel wird nicht gespeichert und gilt, bis das Programm endet.",
                "The key is not saved; it is good until the program ends."));
    }

    Control control() {
        return form.control();
    }

    void show(WishFields fields) {
        messages.setSelection(fields.messages());
        megabytes.setSelection(fields.megabytes());
        disk.setSelection(fields.disk().wanted());
        folder.setText(fields.disk().folder());
        size.setSelection(fields.disk().megabytes());
        files.setSelection(fields.disk().files());
        diskMasked.setSelection(fields.disk().masked());
        hep.setSelection(fields.hep().wanted());
        host.setText(fields.hep().host());
        port.setSelection(fields.hep().port());
        agent.setSelection(fields.hep().agent());
        key.setText(fields.hep().key());
        hepMasked.setSelection(fields.hep().masked());
        enable();
    }

    /** @param changed told whenever something is typed or switched */
    void listen(Runnable changed) {
        Stream.of(folder, host).forEach(text -> text.addListener(SWT.Modify, event -> changed.run()));
        port.addListener(SWT.Modify, event -> changed.run());
        Stream.of(disk, hep).forEach(button -> button.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        }));
    }

    void show(List<Trouble> troubles) {
        form.show(troubles);
    }

    WishFields fields() {
        return new WishFields(messages.getSelection(), megabytes.getSelection(),
                new WishFields.Disk(disk.getSelection(), folder.getText(), size.getSelection(), files.getSelection(),
                        diskMasked.getSelection()),
                new WishFields.Hep(hep.getSelection(), host.getText(), port.getSelection(), agent.getSelection(),
                        key.getText(), hepMasked.getSelection()));
    }

    private void enable() {
        Stream.of(folder, browse, size, files, diskMasked).forEach(one -> one.setEnabled(disk.getSelection()));
        Stream.of(host, port, agent, key, hepMasked).forEach(one -> one.setEnabled(hep.getSelection()));
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setText(Words.of("Ordner wählen", "Choose a folder"));
        dialog.setFilterPath(folder.getText());
        Stream.ofNullable(dialog.open()).forEach(folder::setText); // framework-driven null
    }
}
