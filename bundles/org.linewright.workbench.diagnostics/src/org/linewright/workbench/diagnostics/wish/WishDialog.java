package org.linewright.workbench.diagnostics.wish;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.page.ScrolledPage;

/** Asks how to record. What does not work is said beside its field while it is typed. */
public final class WishDialog {

    private static final int[] SIZE = { 70, 28 };
    private static final Text SENTENCE = new Text(
            "So wird aufgezeichnet, sobald Sie das nächste Mal «Aufzeichnen» drücken. Kennwörter und ihre Nachweise "
                    + "stehen nie darin.",
            "This is how it is recorded once you press “Record” the next time. Passwords and their proofs are never in "
                    + "it.");

    private final Shell parent;
    private final Wishes wishes;
    private final OnDisplay onDisplay;
    private WishFields fields;

    public WishDialog(Shell parent, Wishes wishes, OnDisplay onDisplay) {
        this.parent = parent;
        this.wishes = wishes;
        this.onDisplay = onDisplay;
        this.fields = wishes.fields();
    }

    /**
     * Opens it and waits; what was agreed to is remembered.
     *
     * @param troubles why it did not work the last time
     * @return whether a person agreed
     */
    public boolean agreed(List<Trouble> troubles) {
        PaneDialog dialog = new PaneDialog(parent, "trace.wish",
                new Text("Aufzeichnung einstellen", "Set up the recording"), SENTENCE,
                (area, mnemonics, ready) -> drawn(area, mnemonics, ready, troubles),
                Optional.of(new Text("Übernehmen", "Apply")), SIZE);
        boolean agreed = dialog.agreed();
        if (agreed) {
            wishes.keep(fields);
        }
        return agreed;
    }

    private Control drawn(Composite area, Mnemonics mnemonics, PaneDialog.Ready ready, List<Trouble> troubles) {
        ScrolledPage page = new ScrolledPage(area);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).applyTo(page.content());
        WishForm form = new WishForm(page.content(), mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        NewestAnswer<WishFields, List<Trouble>> check = new NewestAnswer<>("wish check", onDisplay,
                WishCheck::troubles, found -> told(form, page, ready, found));
        form.show(fields);
        form.show(troubles);
        form.listen(() -> check.ask(form.fields()));
        form.control().addListener(SWT.Dispose, event -> {
            fields = form.fields(); // its own controls go after it
            check.close();
        });
        page.fit();
        return page.control();
    }

    private static void told(WishForm form, ScrolledPage page, PaneDialog.Ready ready, List<Trouble> troubles) {
        if (!form.control().isDisposed()) {
            form.show(troubles);
            page.fit();
            ready.ready(troubles.isEmpty());
        }
    }
}
