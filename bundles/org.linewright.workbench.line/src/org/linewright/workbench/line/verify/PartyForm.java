package org.linewright.workbench.line.verify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Feature;
import org.linewright.operations.verify.Party;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;

/** Which line plays which part, and whether the greeting is tried too. */
final class PartyForm {

    /** So many are offered to choose from; any other can be typed. */
    private static final int MOST_OFFERED = 50;

    private final Form form;
    private final Map<Party, Combo> lines = new EnumMap<>(Party.class);
    private final Button greeting;
    private boolean greets;

    /** @param registered the user names that can be chosen */
    PartyForm(Composite parent, Mnemonics mnemonics, List<String> registered) {
        this.form = Form.in(parent, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        for (Party party : Party.values()) {
            Combo chooser = form.own(ChosenParties.field(party), label(party), rows -> new Combo(rows, SWT.DROP_DOWN));
            registered.stream().limit(MOST_OFFERED).forEach(chooser::add);
            chooser.setText(ChosenParties.proposed(registered, party));
            lines.put(party, chooser);
        }
        this.greeting = form.check("verify.greeting",
                new Text("Auch die Ansage des Anrufbeantworters neu aufnehmen (die alte geht verloren)",
                        "Record the greeting of the voice mail anew too (the old one is lost)"));
    }

    /** What was typed for each part. */
    Map<Party, String> typed() {
        Map<Party, String> typed = new EnumMap<>(Party.class);
        lines.forEach((party, chooser) -> typed.put(party, chooser.getText().strip()));
        return typed;
    }

    /** The codes that are not to be dialled. */
    Set<Feature> spared() {
        return greeting.getSelection() ? Set.of() : EnumSet.of(Feature.MAILBOX_GREETING);
    }

    /** Whether there is a code that records a greeting. */
    void greeting(boolean there) {
        greets = there;
        greeting.setEnabled(there);
    }

    /** Whether something can be chosen now. */
    void enable(boolean on) {
        greeting.setEnabled(on && greets);
        lines.values().forEach(chooser -> chooser.setEnabled(on));
    }

    void show(List<Trouble> troubles) {
        form.show(troubles);
    }

    private static Text label(Party party) {
        return switch (party) {
            case TESTED -> new Text("Geprüfte Leitung", "Tested line");
            case CALLER -> new Text("Zweite Leitung, die sie anruft", "Second line that calls it");
            case TARGET -> new Text("Dritte Leitung, Ziel der Weiterleitungen", "Third line, target of forwardings");
        };
    }
}
