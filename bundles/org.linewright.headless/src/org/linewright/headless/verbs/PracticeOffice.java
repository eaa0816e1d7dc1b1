package org.linewright.headless.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.operations.verify.Party;
import org.linewright.simulator.EmbeddedPbx;

/** An embedded PBX and a configuration of its accounts, for as long as it is open. */
record PracticeOffice(EmbeddedPbx pbx, Path folder, OpenConfiguration configuration, LineGroup group)
        implements AutoCloseable {

    static Outcome<PracticeOffice> open(Configurations configurations, Roster roster, String purpose) {
        return EmbeddedPbx.start().then(pbx -> {
            Path folder = folder(purpose);
            Outcome<PracticeOffice> office = configurations.open(folder, Configurations.Mode.CREATE, purpose)
                    .then(opened -> DemoGroup.at(pbx)
                            .wish(roster)
                            .then(opened::plan)
                            .then(plan -> opened.apply(plan))
                            .map(now -> new PracticeOffice(pbx, folder, opened,
                                    now.configuration().groups().values().iterator().next())));
            if (!office.isDone()) {
                pbx.close();
            }
            return office;
        });
    }

    /** The first three lines. */
    Map<Party, LineId> parties() {
        Map<Party, LineId> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parties.put(party, new LineId(group.id(), group.lines().get(party.ordinal()).user()));
        }
        return parties;
    }

    static LinesOptions options() {
        return LinesOptions.defaults().on(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void close() throws IOException {
        configuration.close();
        pbx.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static Path folder(String purpose) {
        try {
            return Files.createTempDirectory("linewright-" + purpose);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
