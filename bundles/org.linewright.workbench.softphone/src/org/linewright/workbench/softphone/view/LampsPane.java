package org.linewright.workbench.softphone.view;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Extension;

/** The extensions that the line watches, and what can be done about them. */
final class LampsPane {

    static final Text NAME = new Text("Nebenstellen", "Extensions");

    private final LampVerbs verbs;
    private final Composite area;
    private final LampTable table;
    private final Button pickUp;
    private final Button watch;
    private final Button remove;

    LampsPane(Composite parent, Mnemonics mnemonics, LampVerbs verbs) {
        this.verbs = verbs;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        this.table = new LampTable(area, NAME).listening(this::enable, this::call);
        Buttons buttons = Buttons.in(area, mnemonics);
        this.pickUp = buttons.with("softphone.pickup", new Text("Heranholen", "Pick up"), this::pickUp);
        this.watch = buttons.with("softphone.watch", new Text("Beobachten …", "Watch …"), this::add);
        this.remove = buttons.with("softphone.unwatch", new Text("Entfernen", "Remove"), this::remove);
        pickUp.setToolTipText(Words.of("Nimmt den Anruf an, der bei dieser Nebenstelle klingelt.",
                "Takes the call that rings at this extension."));
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(area, 30), table.height())
                .applyTo(table.control());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 20), SWT.DEFAULT)
                .applyTo(buttons.area());
        enable();
    }

    Control control() {
        return area;
    }

    void show(List<Extension> now) {
        table.show(now);
        enable();
    }

    private void enable() {
        pickUp.setEnabled(verbs.canPickUp() && table.ringing().isPresent());
        watch.setEnabled(verbs.watched().line().isPresent());
        remove.setEnabled(!table.chosen().isEmpty());
    }

    private void pickUp() {
        table.ringing().map(Extension::number).ifPresent(verbs::pickUp);
    }

    private void call() {
        table.chosen().stream().findFirst().map(Extension::number).ifPresent(verbs::call);
    }

    private void add() {
        verbs.watch();
        if (!area.isDisposed()) {
            show(verbs.watched().extensions());
        }
    }

    private void remove() {
        verbs.watched().remove(table.chosen().stream().map(Extension::number).toList());
        show(verbs.watched().extensions());
    }
}
