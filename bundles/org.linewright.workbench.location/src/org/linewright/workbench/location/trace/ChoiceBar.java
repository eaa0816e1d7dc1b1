package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Whose rules count, and which way numbers go: the same for every tab. */
final class ChoiceBar {

    private final Composite area;
    private final TraceMemory memory;
    private final Combo location;
    private final Combo way;
    private List<Location> locations = List.of();
    private Configuration configuration = Configuration.EMPTY;

    ChoiceBar(Composite parent, Mnemonics mnemonics, TraceMemory memory) {
        this.memory = memory;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(Look.GAP, Look.SMALL).applyTo(area);
        Labelled labelled = new Labelled(area, mnemonics);
        this.location = labelled.with("trace.location", new Text("Standort", "Location"),
                in -> new Combo(in, SWT.READ_ONLY));
        this.way = labelled.with("trace.way", new Text("Weg", "Mode"), in -> new Combo(in, SWT.READ_ONLY));
        for (Way one : Way.values()) {
            way.add(Words.of(one.label()));
        }
        way.select(memory.way().ordinal());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(way);
    }

    Control control() {
        return area;
    }

    void listen(Runnable changed) {
        SelectionListener chosen = SelectionListener.widgetSelectedAdapter(event -> {
            chosen().ifPresent(memory::chosen);
            changed.run();
        });
        location.addSelectionListener(chosen);
        way.addSelectionListener(chosen);
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
        Optional<LocationId> wanted = place().map(Location::id).or(memory::location);
        configuration = now;
        locations = List.copyOf(now.locations().values());
        location.setItems(locations.stream().map(Location::name).toArray(String[]::new));
        location.select(Math.max(0, wanted.map(locations.stream().map(Location::id).toList()::indexOf).orElse(0)));
        location.requestLayout();
        return true;
    }

    /** Chooses these as a person does; a location that is not there leaves the other one. */
    void choose(LocationId wanted, Way one) {
        int place = locations.stream().map(Location::id).toList().indexOf(wanted);
        location.select(place < 0 ? location.getSelectionIndex() : place);
        way.select(one.ordinal());
        chosen().ifPresent(memory::chosen);
    }

    /** Empty without a location. */
    Optional<Chosen> chosen() {
        return place().map(one -> new Chosen(configuration, one.id(), Way.values()[way.getSelectionIndex()]));
    }

    private Optional<Location> place() {
        int place = location.getSelectionIndex();
        return place >= 0 && place < locations.size() ? Optional.of(locations.get(place)) : Optional.empty();
    }
}
