package org.linewright.workbench.location.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Words;

/** How numbers leave the location. */
final class OutsidePage extends EntryPage {

    private static final Text UNCHOSEN = new Text("Wählen Sie die Anlage, um ihre Vorgaben zu übernehmen.",
            "Choose the PBX to take its presets.");
    private static final Text NONE = new Text("keine bestimmte", "none in particular");

    private Combo driver;
    private Label reasons;
    private org.eclipse.swt.widgets.Text trunk;
    private Button always;
    private Button e164;
    private List<Preset> presets = List.of();

    OutsidePage(Work work) {
        super(work, "outside", new Text("Nach draußen", "To the outside"),
                new Text("Was wird vor Nummern nach draußen gewählt?", "What is dialled before outside numbers?"),
                List.of(Typed.TRUNK, Typed.ALWAYS_AREA, Typed.E164, Typed.DRIVER));
    }

    @Override
    void draw(Form form) {
        driver = form.choice(Typed.DRIVER, new Text("Telefonanlage", "PBX"), List.of(NONE));
        reasons = form.hint(UNCHOSEN);
        trunk = form.text(Typed.TRUNK, new Text("Amtskennziffer", "Outside-line code"), 6);
        form.hint(new Text("Leer, wenn die Anlage keine braucht, wie die meisten im Rechenzentrum.",
                "Empty when the PBX needs none, as most in a data centre."));
        always = form.check(Typed.ALWAYS_AREA,
                new Text("Im Ortsnetz immer mit Vorwahl wählen", "Always dial local numbers with the area code"));
        e164 = form.check(Typed.E164,
                new Text("Immer international wählen (E.164)", "Always dial the international form (E.164)"));
        trunk.addModifyListener(event -> typed(Typed.TRUNK, trunk.getText()));
        always.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> typed(Typed.ALWAYS_AREA, String.valueOf(always.getSelection()))));
        e164.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> typed(Typed.E164, String.valueOf(e164.getSelection()))));
        driver.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
    }

    @Override
    void write(Typed typed) {
        fill();
        driver.select(1 + presets.stream().map(Preset::id).toList().indexOf(typed.value(Typed.DRIVER)));
        trunk.setText(typed.value(Typed.TRUNK));
        always.setSelection(typed.is(Typed.ALWAYS_AREA));
        e164.setSelection(typed.is(Typed.E164));
        reasons.setText(Words.plain(chosen().map(OutsidePage::why).orElse(Words.of(UNCHOSEN))));
    }

    private void choose() {
        work().change(old -> chosen().map(preset -> preset.into(old)).orElseGet(() -> old.with(Typed.DRIVER, "")));
        refresh();
    }

    private Optional<Preset> chosen() {
        int place = driver.getSelectionIndex() - 1;
        return place >= 0 && place < presets.size() ? Optional.of(presets.get(place)) : Optional.empty();
    }

    private static String why(Preset preset) {
        return preset.settings().isEmpty()
                ? Words.of("Diese Anlage hat keine Vorgaben für den Standort.",
                        "This PBX has no presets for the location.")
                : preset.reasons().stream().map(Words::of).collect(Collectors.joining("\n"));
    }

    private void fill() {
        if (!presets.equals(work().around().presets())) {
            presets = work().around().presets();
            List<String> labels = new ArrayList<>(List.of(Words.of(NONE)));
            presets.forEach(preset -> labels.add(preset.label()));
            driver.setItems(labels.toArray(String[]::new));
        }
    }
}
