package org.linewright.headless.verbs;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.core.line.LineGroup;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Told;
import org.linewright.lines.Lines;
import org.linewright.operations.Checkup;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;

/** What a server knows of its lines. Files and drivers are asked once for each state of the configuration. */
final class ServedSight implements Supplier<Examined> {

    private final OpenConfiguration held;
    private final Lines lines;
    private final InstantSource clock;
    private volatile Optional<Current> current = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<Told> told = Optional.empty();

    ServedSight(OpenConfiguration held, Lines lines, InstantSource clock) {
        this.held = held;
        this.lines = lines;
        this.clock = clock;
    }

    /** How the configuration stands from now on. */
    void of(Current now) {
        current = Optional.of(now);
    }

    @Override
    public synchronized Examined get() {
        Optional<Current> now = current;
        List<LineGroup> groups = now.map(one -> List.copyOf(one.configuration().groups().values())).orElse(List.of());
        if (!now.map(Current::version).equals(version)) {
            version = now.map(Current::version);
            told = held.check().result().map(ServedSight::told);
        }
        Examined examined = Examined.nothing(clock.instant()).withGroups(groups).withStatuses(lines.statuses())
                .withCalls(lines.figures().calls());
        return told.map(examined::withTold).orElse(examined);
    }

    /** What was found in the files, as checks take it. */
    static Told told(Checkup checkup) {
        return Told.of(checkup.files(), checkup.configuration().groups().values(), checkup::about);
    }
}
