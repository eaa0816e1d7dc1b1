package org.linewright.workbench.diagnostics.findings;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.diagnostics.live.Report;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;
import org.linewright.workbench.screen.ViewContent;

/** The list, and the finding that is looked at. */
final class FindingsView implements ViewContent {

    private static final int[] SHARES = { 58, 42 };
    /** Where there is no room for so much, the view scrolls. */
    private static final int LEAST_LINES = 7;

    private final Ward ward;
    private final Consumer<String> title;
    private final ScrolledPage scrolled;
    private final Composite page;
    private final FindingsBar bar;
    private final InFront front;
    private final SashForm sash;
    private final FindingTable table;
    private final Composite nothing;
    private Optional<Watch> watching = Optional.empty();
    private Listed listed = Listed.NOTHING;

    /** @param title what the tab says */
    FindingsView(Composite parent, Ward ward, FindingVerbs verbs, Consumer<String> title) {
        this.ward = ward;
        this.title = title;
        this.scrolled = new ScrolledPage(parent);
        this.page = Ids.named("findings.page", scrolled.content());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        this.bar = new FindingsBar(page, mnemonics, wanted -> list(listed.showing(wanted)),
                words -> list(listed.saying(words)), ward::again,
                new CopyAction(Text.EMPTY, () -> FindingText.whole(listed.rows())));
        this.front = new InFront(page);
        this.sash = new SashForm(front.area(), SWT.HORIZONTAL);
        this.table = new FindingTable(sash);
        table.watch(new FindingPane(sash, verbs, mnemonics)::show);
        sash.setWeights(SHARES);
        this.nothing = EmptyState.saying(Icon.DONE, new Text("Nichts gefunden, was nicht stimmt.",
                "Nothing was found that is wrong."))
                .offering(new Text("Alles zeigen", "Show everything"), () -> bar.choose(Breadth.ALL)).in(front.area());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(page, LEAST_LINES))
                .applyTo(front.area());
    }

    void start() {
        watching = Optional.of(ward.watch(this::told));
    }

    @Override
    public void focus() {
        if (front.is(sash)) {
            table.control().setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
    }

    private void told(Optional<Report> report) {
        if (!page.isDisposed()) {
            list(listed.of(report));
        }
    }

    private void list(Listed now) {
        listed = now;
        bar.show(now);
        table.show(now.rows());
        boolean clean = now.report().isPresent() && now.rows().isEmpty() && now.words().isEmpty();
        front.show(clean ? nothing : sash);
        long faults = now.report().stream().flatMap(Report::faults).count();
        title.accept(
                faults == 0 ? Words.of("Befunde", "Findings") : Words.of("Befunde ({0})", "Findings ({0})", faults));
    }
}
