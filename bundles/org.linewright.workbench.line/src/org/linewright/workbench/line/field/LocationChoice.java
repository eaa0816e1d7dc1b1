package org.linewright.workbench.line.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.workbench.kit.Words;

/** The locations that are there, to choose one or none; one that is named and not there can stay as it is. */
public final class LocationChoice {

    private static final Text NONE = new Text("keiner", "none");

    private final Combo combo;
    private List<Choice> choices = List.of();

    private record Choice(Optional<String> id, Text label) {

        static Choice of(Location location) {
            return new Choice(Optional.of(location.id().value()), Text.same(location.name()));
        }

        static Choice missing(String id) {
            return new Choice(Optional.of(id), Text.of("{0} – gibt es nicht", "{0} – is not there", id));
        }
    }

    /** @param chosen told the id of the location that the person chooses, or nothing */
    public LocationChoice(Combo combo, Consumer<Optional<String>> chosen) {
        this.combo = combo;
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> chosen.accept(choices.get(combo.getSelectionIndex()).id())));
    }

    /** Shows the locations of now with this one chosen. */
    public void show(Configuration now, Optional<String> wanted) {
        List<Choice> offered = new ArrayList<>(List.of(new Choice(Optional.empty(), NONE)));
        now.locations().values().stream().sorted(Comparator.comparing(Location::name)).map(Choice::of)
                .forEach(offered::add);
        wanted.filter(id -> !LocationId.fits(id) || now.location(new LocationId(id)).isEmpty())
                .map(Choice::missing).ifPresent(offered::add);
        if (!offered.equals(choices)) {
            choices = List.copyOf(offered);
            combo.setItems(choices.stream().map(choice -> Words.of(choice.label())).toArray(String[]::new));
        }
        combo.select(choices.stream().map(Choice::id).toList().indexOf(wanted));
    }

    public void enable(boolean possible) {
        combo.setEnabled(possible);
    }
}
