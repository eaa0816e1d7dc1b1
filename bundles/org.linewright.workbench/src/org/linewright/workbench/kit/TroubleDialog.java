package org.linewright.workbench.kit;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/** Says why something was not done. */
public final class TroubleDialog extends MessageDialog {

    private final List<Trouble> troubles;

    public TroubleDialog(Shell parent, Text what, List<Trouble> troubles) {
        super(parent, Words.of(what), null, // framework-driven null: no own image
                Words.of("Es wurde nichts geändert.", "Nothing was changed."), ERROR, 0,
                Words.of("&Schließen", "&Close"));
        this.troubles = List.copyOf(troubles);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("trouble.dialog", shell));
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        TroubleList list = new TroubleList(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        list.show(troubles);
        return list.control();
    }
}
