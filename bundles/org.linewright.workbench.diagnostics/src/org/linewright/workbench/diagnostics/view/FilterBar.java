package org.linewright.workbench.diagnostics.view;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.diagnostics.trace.Filter;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Topic;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Above the list: which messages to show. */
final class FilterBar {

    private final Composite area;
    private final Mnemonics mnemonics;
    private final Text words;
    private final Combo topic;
    private final Combo line;
    private final Combo method;
    private Filter asked = Filter.NONE;

    FilterBar(Composite parent, Mnemonics mnemonics, Consumer<Filter> told) {
        this.mnemonics = mnemonics;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(Look.GAP, Look.SMALL).spacing(Look.GAP, 0)
                .applyTo(area);
        label(new org.linewright.core.Text("Filtern", "Filter"));
        this.words = Ids.named("trace.filter", new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
        words.setMessage(Words.of("steht in der Nachricht …", "stands in the message …"));
        this.topic = combo("trace.topic", new org.linewright.core.Text("Thema", "Topic"), 20);
        this.line = combo("trace.line", new org.linewright.core.Text("Leitung", "Line"), 16);
        this.method = combo("trace.method", new org.linewright.core.Text("Methode", "Method"), 12);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .minSize(Look.characters(words, 8), SWT.DEFAULT).hint(Look.characters(words, 24), SWT.DEFAULT)
                .applyTo(words);
        topic.setItems(Stream.of(Topic.values()).map(one -> Words.of(one.label())).toArray(String[]::new));
        topic.select(0);
        offer(line, List.of(), "");
        offer(method, List.of(), "");
        words.addModifyListener(event -> {
            if (!words.getText().equals(asked.text())) {
                told.accept(filter());
            }
        });
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                words.setText("");
            }
        });
        Stream.of(topic, line, method).forEach(combo -> combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> told.accept(filter()))));
    }

    Control control() {
        return area;
    }

    /** Offers what there is, and shows what is asked for. */
    void show(Shown now) {
        Filter filter = now.filter();
        asked = filter;
        now.listing().ifPresent(listing -> {
            offer(line, listing.lines(), filter.line().name());
            offer(method, listing.methods(), filter.method());
        });
        if (!words.getText().equals(filter.text())) {
            words.setText(filter.text());
        }
        if (topic.getSelectionIndex() != filter.topic().ordinal()) {
            topic.select(filter.topic().ordinal());
        }
    }

    private Filter filter() {
        String name = chosen(line);
        return new Filter(words.getText(), name.equals(asked.line().name()) ? asked.line() : new Filter.Named(name, 0),
                chosen(method), Topic.values()[Math.max(0, topic.getSelectionIndex())]);
    }

    private static String chosen(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? "" : combo.getText();
    }

    /** What is chosen stays, whether it is there now or not: it may come again. */
    private static void offer(Combo combo, List<String> values, String chosen) {
        String[] items = Stream.concat(Stream.of(Words.of("alle", "all")),
                Stream.concat(values.stream(), Stream.of(chosen).filter(one -> !one.isEmpty())).distinct().sorted())
                .toArray(String[]::new);
        boolean others = !Arrays.equals(items, combo.getItems());
        if (others) {
            combo.setItems(items);
        }
        if (others || !chosen.equals(chosen(combo))) {
            combo.select(chosen.isEmpty() ? 0 : combo.indexOf(chosen));
        }
    }

    private void label(org.linewright.core.Text name) {
        new Label(area, SWT.NONE).setText(mnemonics.on(Words.of(name)) + ":");
    }

    private Combo combo(String id, org.linewright.core.Text name, int characters) {
        label(name);
        Combo combo = Ids.named(id, new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .minSize(Look.characters(combo, 6), SWT.DEFAULT).hint(Look.characters(combo, characters), SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }
}
