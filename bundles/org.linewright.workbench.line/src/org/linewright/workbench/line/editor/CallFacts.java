package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.pbx.Fact;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Mnemonics;

/** Whose forwarding and call protection wins, and what both sides do not tell each other. */
final class CallFacts implements PageSection {

    private static final Set<Fact.Topic> TOPICS = Set.of(Fact.Topic.PRECEDENCE, Fact.Topic.SYNCHRONISATION,
            Fact.Topic.TESTED_CALLS);

    private static final Text HEADING = new Text("Telefonanlage und Linewright", "PBX and Linewright");

    private Optional<FactList> list = Optional.empty();
    private Optional<PbxProfile> told = Optional.empty();

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, Runnable resized) {
        FactList drawn = new FactList(parent, "calls.facts", HEADING);
        list = Optional.of(drawn);
        told = Optional.empty();
        return drawn.control();
    }

    @Override
    public void show(Shown shown) {
        list.filter(drawn -> !drawn.gone() && !told.equals(shown.profile())).ifPresent(drawn -> {
            told = shown.profile();
            drawn.show(told.map(PbxProfile::facts).orElse(List.of()).stream()
                    .filter(fact -> TOPICS.contains(fact.topic())).toList(),
                    List.of());
        });
    }

    @Override
    public void focused(Setting field) {
        // the facts stay the same wherever a person is
    }
}
