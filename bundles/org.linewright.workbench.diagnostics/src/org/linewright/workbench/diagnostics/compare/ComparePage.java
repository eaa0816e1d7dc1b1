package org.linewright.workbench.diagnostics.compare;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.compare.Comparison;
import org.linewright.workbench.diagnostics.trace.Extent;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** The pinned conversation on the left, the chosen one on the right. */
final class ComparePage implements SightView.Page {

    private static final Text SECOND = new Text("Links: {0}\nWählen Sie in der Aufzeichnung das Gespräch für rechts.",
            "Left: {0}\nChoose the conversation for the right in the trace.");
    private static final Text BOTH = new Text("Links: {0}\nRechts: {1}", "Left: {0}\nRight: {1}");
    private static final int[] SHARES = { 70, 30 };

    private final Sight sight;
    private final TraceColumn.Reader reader;
    private final NewestAnswer<Sides, Compared> comparing;
    private final Composite page;
    private final Label state;
    private final Button swap;
    private final Button copy;
    private final ComparedTree tree;
    private final ValuePane values;
    private Compared shown = Compared.NONE;
    private Optional<Drawn> drawn = Optional.empty();
    private String names = "";

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
        Composite above = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(above);
        Buttons buttons = Buttons.in(above, new Mnemonics());
        this.swap = buttons.with("compare.swap", new Text("Seiten tauschen", "Swap the sides"), this::swap);
        this.copy = buttons.with("compare.copy", new Text("Als Text kopieren", "Copy as text"),
                () -> new CopyAction(Text.EMPTY, () -> names + "\n\n" + shown.text(reader.locale())).run());
        buttons.with("compare.end", new Text("Vergleich beenden", "End the comparison"),
                () -> sight.pin(Optional.empty()));
        this.state = Ids.named("compare.state", Look.as(Look.Role.SUBDUED, new Label(above, SWT.WRAP)));
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        this.tree = new ComparedTree(sash, this::look);
        this.values = new ValuePane(sash);
        sash.setWeights(SHARES);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
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
        swap.setEnabled(fresh.isPresent());
        if (fresh.isEmpty()) {
            left.ifPresent(one -> say(Words.of(SECOND.with(named(one)))));
            take(Compared.NONE);
        } else if (!fresh.equals(drawn)) {
            say(Words.of(BOTH.with(left.map(this::named).orElse(""), right.map(this::named).orElse(""))));
            comparing.ask(new Sides(left.orElseThrow(), right.orElseThrow()));
        }
        drawn = fresh;
        return left.isPresent();
    }

    private void take(Compared compared) {
        if (!page.isDisposed() && !compared.equals(shown)) {
            shown = compared;
            copy.setEnabled(!compared.rows().isEmpty());
            tree.show(compared);
            look(Optional.empty());
            say(names);
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

    private void say(String words) {
        names = words;
        String counted = shown.rows().isEmpty()
                ? names
                : names + "\n" + Words.of("{0} von {1} Nachrichten weichen auffällig ab.",
                        "{0} of {1} messages differ remarkably.", shown.remarkable(), shown.rows().size());
        if (!Words.plain(counted).equals(state.getText())) {
            state.setText(Words.plain(counted));
            state.requestLayout();
        }
    }
}
