package org.linewright.workbench.kit;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/** Says why something was not done; however many the reasons are, the dialog fits the screen. */
public final class TroubleDialog extends MessageDialog {

    private static final int CHARACTERS = 90;
    private static final int MOST_LINES = 16;

    private final List<Trouble> troubles;

    public TroubleDialog(Shell parent, Text what, List<Trouble> troubles) {
        this(parent, what, new Text("Es wurde nichts geändert.", "Nothing was changed."), troubles);
    }

    /** @param sentence what stands above the reasons */
    public TroubleDialog(Shell parent, Text what, Text sentence, List<Trouble> troubles) {
        super(parent, Words.of(what), null, // framework-driven null: no own image
                Words.plain(Words.of(sentence)),
                troubles.stream().anyMatch(Trouble::severe) ? ERROR : WARNING, 0, Words.of("&Schließen", "&Close"));
        this.troubles = List.copyOf(troubles);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("dialog.troubles", shell));
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean usual) {
        return Ids.named("troubles.cancel", super.createButton(parent, id, label, usual));
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        TroubleList list = new TroubleList(scroll);
        list.show(troubles);
        scroll.setContent(list.control());
        int width = Look.characters(parent, CHARACTERS);
        int height = list.control().computeSize(width, SWT.DEFAULT).y;
        scroll.setMinSize(0, height);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(width, Math.min(height, Look.lines(parent, MOST_LINES)))
                .applyTo(scroll);
        return scroll;
    }
}
