package org.linewright.headless.verbs;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.conformance.Chapter;
import org.linewright.headless.conformance.Examination;
import org.linewright.headless.conformance.Examined;
import org.linewright.headless.conformance.LawChapter;
import org.linewright.headless.conformance.ProfileChapters;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineTrials;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.note.ProfileReader;
import org.linewright.report.Report;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright driver check DRIVER} */
@Command
@Component
@VerbInfo(name = DriverCheckVerb.NAME, german = "Prüft einen Treiber, auf Wunsch an einer Telefonanlage.", english = "Examines a driver, if wanted at a PBX.")
public final class DriverCheckVerb implements Verb {

    static final String NAME = "driver-check";

    @Parameters(index = "0", paramLabel = "<Treiber>|<driver>", description = {
            "Die Kennung eines Treibers, der hier ist, ein Bundle (.jar) oder ein Profil (.yaml).",
            "The id of a driver that is here, a bundle (.jar) or a profile (.yaml)." })
    private String what;

    @Option(names = "--user", paramLabel = "<Name>|<name>", defaultValue = "22", description = {
            "Ein Benutzername, den die Telefonanlage erlaubt; sonst 22.",
            "A user name that the PBX allows; otherwise 22." })
    private String user = "22";

    @Mixin
    private final TriedAt tried = new TriedAt();

    @Mixin
    private final ReportFile file = new ReportFile();

    private final BundleContext context;
    private final Roster roster;
    private final ProfileReader profiles;
    private final LineTrials trials;
    private final LineEngine engine;

    @Activate
    public DriverCheckVerb(BundleContext context, @Reference Roster roster, @Reference ProfileReader profiles,
            @Reference LineTrials trials, @Reference LineEngine engine) {
        this.context = context;
        this.roster = roster;
        this.profiles = profiles;
        this.trials = trials;
        this.engine = engine;
    }

    @Override
    public Exit run(Terminal terminal) {
        try (FoundDriver found = new FoundDriver(what, roster, profiles)) {
            Outcome<Examined> examined = file.free(NAME).then(free -> found.driver());
            return examined.result().map(driver -> examined(terminal, driver))
                    .orElseGet(() -> terminal.tell(examined));
        }
    }

    private Exit examined(Terminal terminal, Examined driver) {
        Outcome<PbxProfile> profile = driver.profile();
        if (profile.result().isEmpty()) {
            return terminal.tell(profile);
        }
        List<Chapter> chapters = new ArrayList<>(new ProfileChapters(profile.result().get()).chapters());
        Outcome<Chapter> laws = driver.laws(user).map(LawChapter::chapter);
        laws.result().ifPresent(chapters::add);
        Outcome<LiveChapters> live = laws.then(done -> tried.at(profile.result().get(), trials, engine, terminal));
        live.result().ifPresent(seen -> chapters.addAll(seen.chapters()));
        if (live.result().isEmpty()) {
            return terminal.tell(live);
        }
        Versions versions = Versions.of(context.getBundle());
        Examination report = new Examination(Text.of("Prüfbericht: {0}", "Examination: {0}", driver.names().label()),
                driver.head(versions.contract(), versions.linewright(), OffsetDateTime.now(),
                        live.result().get().server()),
                chapters);
        new PrintedReport(terminal).print(report);
        Outcome<Report> written = file.written(report.report(), terminal);
        return written.isDone() ? ended(terminal, report, live.result().get()) : terminal.tell(written);
    }

    private static Exit ended(Terminal terminal, Examination report, LiveChapters live) {
        if (!live.reachable()) {
            return Exit.PBX_UNREACHABLE;
        }
        return report.broken() == 0
                ? Exit.DONE
                : terminal.tell(Outcome.refused(DriverTrouble.BROKEN.about(report.broken(), report.judged())));
    }
}
