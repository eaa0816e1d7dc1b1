package org.linewright.workbench.drivers.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.drivers.DriverShelf;
import org.linewright.workbench.drivers.change.Changes;
import org.linewright.workbench.drivers.publisher.PublishersDialog;
import org.linewright.workbench.drivers.repository.Looking;
import org.linewright.workbench.drivers.repository.RepositoriesDialog;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;
import org.linewright.workbench.screen.ViewContent;

/** The list of all drivers, and the one that is looked at. */
final class DriversView implements ViewContent {

    private static final int[] SHARES = { 58, 42 };
    /** Where there is no room for so much, the view scrolls. */
    private static final int LEAST_LINES = 7;
    private static final Duration PACE = Duration.ofMillis(100);
    private static final Text NOTHING = new Text(
            "Für eine andere Telefonanlage installieren Sie einen Treiber: aus einer Datei (.jar), aus dem "
                    + "Eingangsordner oder aus dem Repository des Herstellers.",
            "For another PBX install a driver: from a file (.jar), from the drop-in folder or from the repository of "
                    + "its maker.");

    private static final Text LOOKING = new Text("Es wird nachgesehen …", "Looking …");

    private final Changes changes;
    private final Looking looking;
    private final ScrolledPage scrolled;
    private final Composite page;
    private final SashForm sash;
    private final DriverBar bar;
    private final DriverTable table;
    private final InFront beside;
    private final DriverPane pane;
    private final Composite nothing;
    private final List<Watch> watching = new ArrayList<>();
    private Overview overview = Overview.NOTHING;

    DriversView(Composite parent, Changes changes) {
        this.changes = changes;
        this.looking = new Looking(changes.drivers(), changes.onDisplay());
        this.scrolled = new ScrolledPage(parent);
        this.page = Ids.named("drivers.page", scrolled.content());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        this.bar = new DriverBar(page, mnemonics, changes,
                () -> new PublishersDialog(changes.stage().shell(), changes.drivers(), changes.onDisplay()).open(),
                this::repositories, this::look);
        this.sash = new SashForm(page, SWT.HORIZONTAL);
        this.table = new DriverTable(sash, changes, changes.onDisplay());
        this.beside = new InFront(sash);
        this.pane = new DriverPane(beside.area(), changes, mnemonics);
        this.nothing = EmptyState.saying(Icon.DRIVER, NOTHING)
                .offering(DriverBar.INSTALL, changes::install).in(beside.area());
        table.watch(this::chosen);
        sash.setWeights(SHARES);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(page, LEAST_LINES)).applyTo(sash);
        page.addListener(SWT.Resize, event -> resized());
        beside.show(nothing);
    }

    /** The narrower it is, the higher is the sentence that says what to do first. */
    private void resized() {
        int wide = page.getSize().x * SHARES[1] / (SHARES[0] + SHARES[1]) - sash.getSashWidth();
        int high = Math.max(Look.lines(page, LEAST_LINES), nothing.computeSize(Math.max(1, wide), SWT.DEFAULT).y);
        GridData place = (GridData) sash.getLayoutData();
        if (place.heightHint != high) {
            place.heightHint = high;
            scrolled.fit();
        }
    }

    void start() {
        Consumer<DriverShelf> newest = changes.onDisplay().newest(PACE, this::told);
        watching.add(changes.drivers().watch(newest));
        watching.add(changes.desk().watch(this::told));
        watching.add(looking);
        looking.daily();
    }

    @Override
    public void focus() {
        table.control().setFocus();
    }

    @Override
    public void close() {
        watching.forEach(Watch::close);
        watching.clear();
    }

    private void repositories() {
        new RepositoriesDialog(changes.stage().shell(), changes.drivers(), changes.onDisplay()).open();
    }

    /** Where there is nothing to look into yet, a person says first where that would be. */
    private void look() {
        bar.say(Words.of(LOOKING));
        looking.now().thenAccept(outcome -> {
            if (!page.isDisposed()) {
                list(overview);
                if (outcome.isEmpty()) {
                    repositories();
                }
            }
        });
    }

    private void told(DriverShelf shelf) {
        if (!page.isDisposed()) {
            list(overview.with(shelf));
        }
    }

    private void told(Snapshot now) {
        if (!page.isDisposed()) {
            list(new Overview(now.drivers(), overview.shelf(), now.configuration(), now.current().isPresent()));
        }
    }

    private void list(Overview now) {
        overview = now;
        bar.show(now.shelf());
        table.show(now.rows(), !now.pristine());
    }

    private void chosen(Optional<Row> row) {
        pane.show(row);
        beside.show(row.isEmpty() && overview.pristine() ? nothing : pane.control());
    }
}
