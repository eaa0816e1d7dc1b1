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
import org.linewright.operations.LocationProposal;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Words;

/** How numbers leave the location. */
final class OutsidePage extends EntryPage {

    private static final Text CHOOSE = new Text("Wählen Sie die Anlage, um ihre Vorgaben zu übernehmen.",
            "Choose the PBX to take its presets.");
    private static final Text NONE = new Text("keine bestimmte", "none in particular");

    private Combo driver;
    private Label reasons;
    private org.eclipse.swt.widgets.Text trunk;
    private Button always;
    private Button e164;
    private List<LocationProposal> proposals = List.of();

    OutsidePage(Work work) {
        super(work, "outside", new Text("Nach draußen", "To the outside"),
                new Text("Was wird vor Nummern nach draußen gewählt?", "What is dialled before outside numbers?"),
                List.of(Typed.TRUNK, Typed.ALWAYS_AREA, Typed.E164, Typed.DRIVER));
    }

    @Override
    void draw(Form form) {
        driver = form.choice(Typed.DRIVER, new Text("Telefonanlage", "PBX"), List.of(NONE));
        reasons = form.hint(CHOOSE);
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
        driver.select(1 + proposals.stream().map(LocationProposal::driver).toList().indexOf(typed.value(Typed.DRIVER)));
        trunk.setText(typed.value(Typed.TRUNK));
        always.setSelection(typed.is(Typed.ALWAYS_AREA));
        e164.setSelection(typed.is(Typed.E164));
        reasons.setText(Words.plain(chosen().map(OutsidePage::why).orElse(Words.of(CHOOSE))));
    }

    private void choose() {
        work().change(old -> chosen().map(old::proposed).orElseGet(() -> old.with(Typed.DRIVER, "")));
        refresh();
    }

    private Optional<LocationProposal> chosen() {
        int place = driver.getSelectionIndex() - 1;
        return place >= 0 && place < proposals.size() ? Optional.of(proposals.get(place)) : Optional.empty();
    }

    private static String why(LocationProposal proposal) {
        return proposal.settings().isEmpty()
                ? Words.of("Diese Anlage hat keine Vorgaben für den Standort.",
                        "This PBX has no presets for the location.")
                : proposal.settings().stream().map(LocationProposal::reason).map(Words::of)
                        .collect(Collectors.joining("\n"));
    }

    private void fill() {
        if (!proposals.equals(work().around().proposals())) {
            proposals = work().around().proposals();
            List<String> labels = new ArrayList<>(List.of(Words.of(NONE)));
            proposals.forEach(proposal -> labels.add(proposal.label()));
            driver.setItems(labels.toArray(String[]::new));
        }
    }
}
