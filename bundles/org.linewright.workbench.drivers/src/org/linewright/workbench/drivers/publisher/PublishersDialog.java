package org.linewright.workbench.drivers.publisher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.KnownPublisher;
import org.linewright.workbench.drivers.change.FingerprintText;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Who is trusted to sign drivers: somebody comes in by a certificate file, and goes out again. For the UI thread. */
public final class PublishersDialog {

    private static final Text TITLE = new Text("Vertraute Herausgeber", "Trusted publishers");
    private static final Text SENTENCE = new Text(
            "Treiber, die einer von ihnen signiert hat, werden ohne Nachfrage installiert, auch aus dem Eingangsordner.",
            "Drivers that one of them signed are installed without a question, also from the drop-in folder.");
    private static final Text ADD = new Text("Herausgeber hinzufügen", "Add publisher");
    private static final Text REMOVE = new Text("Herausgeber entfernen", "Remove publisher");

    private final Shell parent;
    private final Drivers drivers;
    private final OnDisplay onDisplay;
    private List<KnownPublisher> listed = List.of();
    private TablePane table;
    private TroubleList troubles;
    private Button remove;

    public PublishersDialog(Shell parent, Drivers drivers, OnDisplay onDisplay) {
        this.parent = parent;
        this.drivers = drivers;
        this.onDisplay = onDisplay;
    }

    /** Opens it and waits until it is closed. */
    public void open() {
        new PaneDialog(parent, "publishers", TITLE, SENTENCE, (area, mnemonics, ready) -> draw(area, mnemonics),
                Optional.empty(), 90, 0).open();
    }

    private Control draw(Composite parentArea, Mnemonics mnemonics) {
        Composite area = new Composite(parentArea, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        table = new TablePane(area, "publishers.table", TITLE, SWT.SINGLE | SWT.V_SCROLL,
                new Text("Name", "Name"), new Text("Gültig bis", "Valid until"),
                new Text("Fingerabdruck (SHA-256)", "Fingerprint (SHA-256)")).wide(List.of(28, 24, 100));
        table.control().addListener(SWT.Selection, event -> choose());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        Buttons buttons = Buttons.in(area, mnemonics);
        buttons.with("publishers.add", new Text("Aus Zertifikatsdatei …", "From certificate file …"), this::ask);
        remove = buttons.with("publishers.remove", new Text("Nicht mehr vertrauen …", "Trust no more …"), this::remove);
        troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(area, 90), Look.lines(area, 8))
                .applyTo(table.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
        choose();
        list();
        return area;
    }

    private void list() {
        onDisplay.answer(drivers::publishers).thenAccept(this::show);
    }

    private void show(Outcome<List<KnownPublisher>> outcome) {
        if (!table.control().isDisposed()) {
            listed = outcome.result().orElse(List.of());
            table.control().removeAll();
            listed.forEach(one -> table.row(Text.same(one.name()), Text.same(Words.moment(one.validUntil())),
                    Text.same(one.fingerprint())));
            troubles.show(outcome.troubles());
            choose();
        }
    }

    private void choose() {
        remove.setEnabled(selected().isPresent());
    }

    private Optional<KnownPublisher> selected() {
        int place = table.control().getSelectionIndex();
        return place >= 0 && place < listed.size() ? Optional.of(listed.get(place)) : Optional.empty();
    }

    private void ask() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(Words.of(ADD));
        dialog.setFilterExtensions("*.pem;*.crt;*.cer", "*");
        dialog.setFilterNames(Words.of("Zertifikate (*.pem, *.crt, *.cer)", "Certificates (*.pem, *.crt, *.cer)"),
                Words.of("Alle Dateien", "All files"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::add); // framework-driven null
    }

    private void add(Path certificate) {
        onDisplay.answer(() -> drivers.publisherIn(certificate)).thenAccept(found -> {
            if (found.result().isEmpty()) {
                new TroubleDialog(shell(), ADD, found.troubles()).open();
            } else if (compared(found.result().get())) {
                change(ADD, () -> drivers.trust(certificate));
            }
        });
    }

    private boolean compared(KnownPublisher publisher) {
        return new PaneDialog(shell(), "compare", ADD, Text.of(
                "„{0}“ wird künftig vertraut. Vergleichen Sie vorher den Fingerabdruck mit dem, den der Herausgeber "
                        + "Ihnen auf einem anderen Weg nennt, etwa am Telefon.",
                "“{0}” is trusted from now on. Before, compare the fingerprint with the one that the publisher tells "
                        + "you in another way, such as by telephone.",
                publisher.name()), (area, mnemonics, ready) -> FingerprintText.drawn(area, publisher.fingerprint()),
                Optional.of(new Text("Vertrauen", "Trust")), 70, 0).agreed();
    }

    private void remove() {
        selected().filter(this::sure).ifPresent(one -> change(REMOVE, () -> drivers.distrust(one.fingerprint())));
    }

    private boolean sure(KnownPublisher publisher) {
        return new PaneDialog(shell(), "distrust", REMOVE, Text.of(
                "„{0}“ wird nicht mehr vertraut. Was er signiert hat und schon installiert ist, bleibt.",
                "“{0}” is trusted no more. What he signed and is installed already stays.", publisher.name()),
                (area, mnemonics, ready) -> FingerprintText.drawn(area, publisher.fingerprint()),
                Optional.of(new Text("Nicht mehr vertrauen", "Trust no more")), 70, 0).agreed();
    }

    private void change(Text what, Supplier<Outcome<KnownPublisher>> verb) {
        onDisplay.answer(verb).thenAccept(outcome -> {
            if (!outcome.isDone()) {
                new TroubleDialog(shell(), what, outcome.troubles()).open();
            }
            list();
        });
    }

    private Shell shell() {
        return table.control().isDisposed() ? parent : table.control().getShell();
    }
}
