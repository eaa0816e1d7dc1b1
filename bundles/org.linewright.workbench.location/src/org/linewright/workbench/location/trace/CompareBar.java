package org.linewright.workbench.location.trace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** What the results are held against, and whether only differences are shown. */
final class CompareBar {

    private final Composite area;
    private final TraceMemory memory;
    private final Clock clock;
    private final Runnable changed;
    private final Combo against;
    private final Button only;
    private List<Against> choices = List.of(new Against.Nothing());
    private Optional<Against.Earlier> kept = Optional.empty();
    private Optional<Chosen> chosen = Optional.empty();

    /**
     * @param changed called when something else is compared
     * @param shown called when only differences are to be shown, or all again
     */
    CompareBar(Composite parent, Mnemonics mnemonics, TraceMemory memory, Clock clock, Runnable changed,
            Runnable shown) {
        this.memory = memory;
        this.clock = clock;
        this.changed = changed;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.against = new Labelled(area, mnemonics).with("trace.against",
                new Text("Vergleichen mit", "Compare with"), in -> new Combo(in, SWT.READ_ONLY));
        Button keep = button("trace.keep", SWT.PUSH,
                mnemonics.on(Words.of("Jetzigen Stand merken", "Keep how it is now")));
        keep.setToolTipText(Words.of(
                "Merkt sich die gespeicherten Regeln aller Standorte, wie sie jetzt sind. Nach dem "
                        + "nächsten Speichern zeigt der Vergleich, was es bewirkt hat.",
                "Keeps the saved rules of all locations as they are now. After the next save the comparison shows what "
                        + "it did."));
        this.only = button("trace.differences", SWT.CHECK,
                mnemonics.on(Words.of("Nur Unterschiede", "Only differences")));
        only.setSelection(memory.onlyDifferences());
        offer(choices.getFirst());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(against, 16), SWT.DEFAULT).applyTo(against);
        against.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            only.setEnabled(against.getSelectionIndex() > 0);
            changed.run();
        }));
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keep()));
        only.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            memory.onlyDifferences(only.getSelection());
            shown.run();
        }));
    }

    Control control() {
        return area;
    }

    /** The other locations are offered; what is chosen stays so. */
    void show(Chosen now) {
        Against before = against();
        chosen = Optional.of(now);
        offer(before);
    }

    /** What is chosen. */
    Against against() {
        return choices.get(Math.max(0, against.getSelectionIndex()));
    }

    boolean onlyDifferences() {
        return memory.onlyDifferences();
    }

    private void keep() {
        chosen.ifPresent(now -> {
            Against.Earlier earlier = new Against.Earlier(now.configuration(), clock.instant());
            kept = Optional.of(earlier);
            offer(earlier);
            changed.run();
        });
    }

    private void offer(Against wanted) {
        List<Against> all = new ArrayList<>(List.of(new Against.Nothing()));
        kept.ifPresent(all::add);
        chosen.ifPresent(now -> now.configuration().locations().values().stream()
                .filter(location -> !location.id().equals(now.location()))
                .map(Against.Other::new)
                .forEach(all::add));
        choices = List.copyOf(all);
        against.setItems(choices.stream().map(choice -> Words.of(choice.label())).toArray(String[]::new));
        against.select(Math.max(0, place(wanted)));
        only.setEnabled(against.getSelectionIndex() > 0);
    }

    private int place(Against wanted) {
        return choices.stream().map(CompareBar::key).toList().indexOf(key(wanted));
    }

    /** What makes it the same choice though the configuration changed. */
    private static Object key(Against against) {
        return switch (against) {
            case Against.Nothing nothing -> nothing;
            case Against.Earlier earlier -> Against.Earlier.class;
            case Against.Other other -> other.id();
        };
    }

    private Button button(String id, int style, String words) {
        Button button = Ids.named(id, new Button(area, style));
        button.setText(words);
        return button;
    }
}
