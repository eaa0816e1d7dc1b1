package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** What is asked: whose rules, which way, which number. */
final class QuestionBar {

    private final Composite area;
    private final Mnemonics mnemonics;
    private final Combo location;
    private final Combo way;
    private final org.eclipse.swt.widgets.Text number;
    private List<Location> locations = List.of();
    private Configuration configuration = Configuration.EMPTY;

    QuestionBar(Composite parent, Mnemonics mnemonics) {
        this.mnemonics = mnemonics;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.number = labelled("trace.number", new Text("Nummer", "Number"),
                shell -> new org.eclipse.swt.widgets.Text(shell, SWT.BORDER | SWT.SINGLE));
        this.location = labelled("trace.location", new Text("Standort", "Location"),
                shell -> new Combo(shell, SWT.READ_ONLY));
        this.way = labelled("trace.way", new Text("Weg", "Mode"), shell -> new Combo(shell, SWT.READ_ONLY));
        for (Way one : Way.values()) {
            way.add(Words.of(one.label()));
        }
        way.select(0);
        number.setMessage(Words.of("tippen oder einfügen", "type or paste"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(number, 14), SWT.DEFAULT).applyTo(number);
    }

    Control control() {
        return area;
    }

    void focus() {
        number.setFocus();
        number.selectAll();
    }

    void listen(Runnable changed) {
        number.addModifyListener(event -> changed.run());
        location.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        way.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    }

    /**
     * Shows these locations; the chosen one stays chosen.
     *
     * @return whether anything is set up otherwise
     */
    boolean show(Configuration now) {
        if (now.equals(configuration)) {
            return false;
        }
        Optional<LocationId> wanted = chosen().map(Location::id);
        configuration = now;
        locations = List.copyOf(now.locations().values());
        location.setItems(locations.stream().map(Location::name).toArray(String[]::new));
        location.select(Math.max(0, wanted.map(locations.stream().map(Location::id).toList()::indexOf).orElse(0)));
        area.layout(true, true);
        return true;
    }

    /** What is asked now; empty without a location. */
    Optional<Asked> asked() {
        return chosen().map(one -> new Asked(configuration, one.id(), Way.values()[way.getSelectionIndex()],
                number.getText()));
    }

    Optional<Location> chosen() {
        int place = location.getSelectionIndex();
        return place >= 0 && place < locations.size() ? Optional.of(locations.get(place)) : Optional.empty();
    }

    private <T extends Control> T labelled(String id, Text words, Function<Composite, T> drawn) {
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(words)) + ":");
        return AccessibleName.on(Ids.named(id, drawn.apply(area)), words);
    }
}
