package org.linewright.workbench.simulator.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.simulator.Fault;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** Above all pages: whether the PBX runs and where, and the two buttons. */
final class StateBar {

    private final Composite area;
    private final Label picture;
    private final Label words;
    private final Button start;
    private final Button stop;
    private final TroubleList troubles;

    StateBar(Composite parent, Mnemonics mnemonics, Box box) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(Look.MARGIN, Look.GAP).spacing(Look.GAP, Look.SMALL)
                .applyTo(area);
        this.picture = new Label(area, SWT.NONE);
        this.words = Ids.named("pbx.state", new Label(area, SWT.WRAP));
        this.start = button(mnemonics, "pbx.start", new Text("Starten", "Start"), () -> box.ask(pbx -> pbx.start()));
        this.stop = button(mnemonics, "pbx.stop", new Text("Stoppen", "Stop"), () -> box.ask(pbx -> pbx.stop()));
        this.troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(words, 30), SWT.DEFAULT).applyTo(words);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(troubles.control());
    }

    Composite control() {
        return area;
    }

    void show(BoxState now) {
        boolean faulty = !(now.fault() instanceof Fault.None);
        picture.setImage((!now.running() ? Icon.LINE_OFF : faulty ? Icon.WARNING : Icon.DONE).image());
        words.setText(Words.plain(Words.of(sentence(now, faulty))));
        start.setEnabled(!now.running());
        stop.setEnabled(now.running());
        troubles.show(now.troubles());
        area.requestLayout();
    }

    private static Text sentence(BoxState now, boolean faulty) {
        Text stopped = now.accounts().isEmpty()
                ? new Text("Gestoppt.", "Stopped.")
                : Text.of("Gestoppt. {0} Accounts sind gemerkt; zum Ändern starten Sie die Telefonanlage.",
                        "Stopped. {0} accounts are remembered; start the PBX to change them.", now.accounts().size());
        return now.address().map(address -> {
            Text runs = Text.of("Läuft auf {0}:{1} (UDP). {2}, {3} angemeldet.",
                    "Running at {0}:{1} (UDP). {2}, {3} registered.", address.getAddress().getHostAddress(),
                    String.valueOf(address.getPort()), accounts(now.accounts().size()), devices(now.bindings()));
            return faulty ? Text.of("{0} Störung: {1}.", "{0} Fault: {1}.", runs, now.fault().label()) : runs;
        }).orElse(stopped);
    }

    private static Text accounts(int count) {
        return count == 1 ? new Text("1 Account", "1 account") : Text.of("{0} Accounts", "{0} accounts", count);
    }

    private static Text devices(int count) {
        return count == 1 ? new Text("1 Gerät", "1 device") : Text.of("{0} Geräte", "{0} devices", count);
    }

    private Button button(Mnemonics mnemonics, String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }
}
