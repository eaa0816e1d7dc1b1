package org.linewright.workbench.location.wizard;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.preview.PreviewPane;
import org.linewright.workbench.page.ScrolledPage;

/** A page of fields at the left; at the right five real numbers and what becomes of them. */
abstract class EntryPage extends WizardPage {

    private static final int WIDTH = 62;
    private static final int HEIGHT = 27;

    private final Work work;
    private final List<String> fields;
    private ScrolledPage page;
    private Form form;
    private PreviewPane preview;
    private boolean writing;

    EntryPage(Work work, String id, Text title, Text question, List<String> fields) {
        super(id);
        this.work = work;
        this.fields = fields;
        setTitle(Words.of(title));
        setDescription(Words.of(question));
        setPageComplete(false);
    }

    /** Draws the fields. */
    abstract void draw(Form fresh);

    /** Writes the entries into the fields. */
    abstract void write(Typed typed);

    @Override
    public final void createControl(Composite parent) {
        Composite area = Ids.named("page." + getName(), new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, 0).margins(Look.MARGIN, Look.MARGIN)
                .applyTo(area);
        page = new ScrolledPage(area);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Look.characters(area, WIDTH), Look.lines(area, HEIGHT)).applyTo(page.control());
        GridLayoutFactory.fillDefaults().extendedMargins(Look.MARGIN, Look.GAP, 0, 0).applyTo(page.content());
        form = Form.in(page.content(), Mnemonics.inWizard());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        draw(form);
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(side);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
        Label heading = Look.heading(new Label(side, SWT.NONE));
        heading.setText(Words.of("So wird gewählt", "This is dialled"));
        preview = new PreviewPane(side, work.services().plans(), work.services().onDisplay());
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, Look.lines(side, 9)).applyTo(preview.control());
        setControl(area);
        Dialog.applyDialogFont(area);
        work.watch(this::found);
    }

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            refresh();
        }
    }

    final Work work() {
        return work;
    }

    /** This was typed. */
    final void typed(String field, String value) {
        if (!writing) {
            work.change(old -> old.with(field, value));
        }
    }

    /** Writes the entries anew, without taking that for typing. */
    final void refresh() {
        writing = true;
        write(work.typed());
        writing = false;
        page.fit();
    }

    void found(Judged judged) {
        List<Trouble> said = judged.troubles().stream().filter(one -> fields.contains(one.field())).toList();
        form.show(said);
        preview.show(judged.location(), work.configuration());
        setPageComplete(judged.complete(fields));
        page.fit();
    }
}
