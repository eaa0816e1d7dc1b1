package org.linewright.workbench.diagnostics.compare;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.compare.Comparison;
import org.linewright.workbench.diagnostics.trace.Extent;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;

/** The pinned conversation on the left, the chosen one on the right. */
final class ComparePage implements SightView.Page {

    private static final int[] SHARES = { 70, 30 };

    private final Sight sight;
    private final TraceColumn.Reader reader;
    private final NewestAnswer<Sides, Compared> comparing;
    private final Composite page;
    private final CompareBar bar;
    private final ComparedTree tree;
    private final ValuePane values;
    private Compared shown = Compared.NONE;
    private Optional<Drawn> drawn = Optional.empty();

    private record Sides(Conversation left, Conversation right) {
    }

    private record Drawn(Extent left, Extent right) {
    }

    ComparePage(Composite parent, Sight sight, OnDisplay onDisplay, TraceColumn.Reader reader) {
        this.sight = sight;
        this.reader = reader;
        this.comparing = new NewestAnswer<>("comparison", onDisplay,
                sides -> Compared.of(Comparison.of(sides.left(), sides.right())), this::take);
        this.page = Ids.named("compare.page", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        this.bar = new CompareBar(page, reader.locale(), this::swap, () -> sight.pin(Optional.empty()));
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        this.tree = new ComparedTree(sash, this::look);
        this.values = new ValuePane(sash);
        sash.setWeights(SHARES);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public Control focus() {
        return tree.control();
    }

    @Override
    public void close() {
        comparing.close();
    }

    @Override
    public boolean draw(Shown now) {
        Optional<Conversation> left = now.pinned();
        Optional<Conversation> right = now.conversation()
                .filter(one -> left.filter(other -> other.callId().equals(one.callId())).isEmpty());
        Optional<Drawn> fresh = now.extent(left)
                .flatMap(one -> now.extent(right).map(other -> new Drawn(one, other)));
        bar.swappable(fresh.isPresent());
        if (fresh.isEmpty()) {
            left.map(this::named).ifPresent(bar::name);
            take(Compared.NONE);
        } else if (!fresh.equals(drawn)) {
            bar.name(left.map(this::named).orElse(""), right.map(this::named).orElse(""));
            comparing.ask(new Sides(left.orElseThrow(), right.orElseThrow()));
        }
        drawn = fresh;
        return left.isPresent();
    }

    private void take(Compared compared) {
        if (!page.isDisposed() && !compared.equals(shown)) {
            shown = compared;
            tree.show(compared);
            look(Optional.empty());
            bar.show(compared);
        }
    }

    private void look(Optional<Compared.Row> row) {
        values.show(row);
    }

    private void swap() {
        Shown now = sight.now();
        now.conversation().ifPresent(right -> now.pinned().ifPresent(left -> {
            sight.pin(Optional.of(right.callId()));
            sight.choose(left.callId(), 0);
        }));
    }

    private String named(Conversation one) {
        return TraceColumn.headline(one, reader);
    }
}
