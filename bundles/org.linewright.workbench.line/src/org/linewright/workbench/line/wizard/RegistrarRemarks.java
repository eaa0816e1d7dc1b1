package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.lines.RegistrarFound;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.line.field.LiveLookup;
import org.linewright.workbench.line.field.LookupWords;

/** What follows from the registrar page: where DNS says the registrar is, and how long the start takes. */
final class RegistrarRemarks implements AutoCloseable {

    private final Remark place;
    private final Remark start;
    private final Composite area;
    private final LiveLookup lookup;

    RegistrarRemarks(Composite parent, Services services) {
        this.place = new Remark("registrar.found", parent);
        this.start = new Remark("registrar.start", parent);
        this.area = parent;
        this.lookup = new LiveLookup(services.lookups(), services.onDisplay(), this::found);
    }

    void show(Judged judged) {
        Optional<Registrar> registrar = judged.group().map(LineGroup::registrar);
        registrar.ifPresent(lookup::of);
        start.say(Icon.NOTE,
                registrar.map(one -> new StartUp(judged.lines(), one).words()).map(List::of).orElse(List.of()));
        area.layout(true, true);
    }

    @Override
    public void close() {
        lookup.close();
    }

    private void found(Optional<RegistrarFound> found) {
        Optional<LookupWords> words = found.map(LookupWords::new);
        place.say(words.filter(LookupWords::failed).isPresent() ? Icon.WARNING : Icon.PBX,
                words.map(LookupWords::lines).orElse(List.of()));
        area.layout(true, true);
    }
}
