package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.PlanView;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.line.field.ScrolledPage;

/** Says something and asks what to do, above one window. */
record Dialogs(Shell shell) {

    /** Says why something cannot be done. */
    void troubles(Text title, Text sentence, List<Trouble> troubles) {
        new PaneDialog(shell, "troubles", title, sentence, (parent, mnemonics, ready) -> {
            ScrolledPage page = new ScrolledPage(parent);
            GridLayoutFactory.fillDefaults().applyTo(page.content());
            TroubleList list = new TroubleList(page.content());
            GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(page.content(), 60), SWT.DEFAULT)
                    .applyTo(list.control());
            list.show(troubles);
            return page.control();
        }, Optional.empty(), 90, 10).open();
    }

    /** Shows a plan. @return whether the person wants it */
    boolean plan(Plan plan, Text title, Text action) {
        return new PaneDialog(shell, "plan", title,
                new Text("Das wird geschehen. Erst danach ändert sich etwas.",
                        "This will happen. Nothing changes before."),
                (parent, mnemonics, ready) -> {
                    Composite card = Look.as(Look.Role.CARD, new Composite(parent, SWT.BORDER));
                    GridLayoutFactory.fillDefaults().applyTo(card);
                    PlanView view = new PlanView(card);
                    GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
                    view.control().addControlListener(
                            ControlListener.controlResizedAdapter(event -> view.show(plan)));
                    view.show(plan);
                    return card;
                }, Optional.of(action), 90, 14).agreed();
    }
}
