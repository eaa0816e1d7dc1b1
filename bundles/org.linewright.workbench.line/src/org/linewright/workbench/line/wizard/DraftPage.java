package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.ScrolledPage;

/** A page over the entries: what is asked at the left, explained at the right; its first error stands in the head. */
abstract class DraftPage extends WizardPage {

    private static final int WIDTH = 74;
    private static final int HEIGHT = 29;
    private static final int HELP_WIDTH = 36;

    private final Step step;
    private final Work work;

    DraftPage(Step step, Work work) {
        super(step.name());
        this.step = step;
        this.work = work;
        setTitle(Words.of(step.title()));
        setDescription(Words.of(step.question()));
        setPageComplete(false);
    }

    /** Draws the page. */
    abstract void draw(ScrolledPage page, HelpPane help);

    /** Draws the values; the page was just opened. */
    abstract void entered();

    /** Draws what was found; {@code said} is what this page has to say. */
    abstract void found(Judged judged, List<Trouble> said);

    @Override
    public final void createControl(Composite parent) {
        Composite area = Ids.named("page." + step.name().toLowerCase(Locale.ROOT),
                new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, 0).margins(Look.MARGIN, Look.MARGIN)
                .applyTo(area);
        ScrolledPage page = new ScrolledPage(area);
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(side);
        HelpPane help = new HelpPane(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(help.control());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(Look.characters(area, WIDTH), Look.lines(area, HEIGHT))
                .applyTo(page.control());
        GridDataFactory.fillDefaults().grab(false, true).hint(Look.characters(area, HELP_WIDTH), SWT.DEFAULT)
                .applyTo(side);
        draw(page, help);
        setControl(area);
        Dialog.applyDialogFont(area);
        work.watch(this::refresh);
    }

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            entered();
            refresh(work.judged());
        }
    }

    final Work work() {
        return work;
    }

    final Step step() {
        return step;
    }

    private void refresh(Judged judged) {
        List<Trouble> said = judged.said(step);
        found(judged, said);
        setErrorMessage(said.stream()
                .filter(Trouble::severe)
                .findFirst()
                .map(trouble -> Words.of(trouble.sentence()))
                .orElse(null)); // framework-driven null: no error
        setPageComplete(judged.complete(step));
    }
}
