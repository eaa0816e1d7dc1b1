package org.linewright.workbench.location.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.linewright.workbench.location.place.Country;

/** The countries; one that is named and not known can stay as it is. */
final class CountryChoice {

    private final Combo combo;
    private List<Country> countries = List.of();

    CountryChoice(Combo combo, Consumer<String> chosen) {
        this.combo = combo;
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> chosen.accept(countries.get(combo.getSelectionIndex()).region())));
    }

    void show(String region, List<Country> known, boolean readOnly) {
        List<Country> offered = new ArrayList<>(known);
        if (known.stream().noneMatch(country -> country.region().equals(region))) {
            offered.add(new Country(region, region));
        }
        if (!offered.equals(countries)) {
            countries = List.copyOf(offered);
            combo.setItems(countries.stream().map(Country::name).toArray(String[]::new));
        }
        combo.select(countries.stream().map(Country::region).toList().indexOf(region));
        combo.setEnabled(!readOnly);
    }
}
