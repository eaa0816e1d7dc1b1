package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.skeleton.DriverSkeleton;
import org.linewright.headless.skeleton.SkeletonNames;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright driver new FOLDER --id ID --vendor NAME} */
@Command
@Component
@VerbInfo(name = "driver-new", german = "Legt einen neuen Treiber an, mit Bau und Prüfung.", english = "Begins a new driver, with its build and its test.")
public final class DriverNewVerb implements Verb {

    private static final Pattern VENDOR = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,&+'()/-]{0,59}");

    @Parameters(index = "0", paramLabel = "<Ordner>|<folder>", description = { "Ein neuer oder leerer Ordner.",
            "A new or empty folder." })
    private Path folder;

    @Option(names = "--id", required = true, paramLabel = "<Kennung>|<id>", description = {
            "Die bleibende Kennung des Treibers, zum Beispiel acme.cloud.",
            "The lasting id of the driver, for example acme.cloud." })
    private String id;

    @Option(names = "--vendor", required = true, paramLabel = "<Hersteller>|<vendor>", description = {
            "Wer die Telefonanlage herstellt.", "Who makes the PBX." })
    private String vendor;

    @Option(names = "--profile-only", description = { "Ohne Java: nur ein Profil in YAML.",
            "Without Java: a profile in YAML only." })
    private boolean profileOnly;

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Path> done = skeleton()
                .map(skeleton -> profileOnly ? skeleton.profile() : skeleton.bundle(terminal.locale()))
                .then(this::written);
        done.result().ifPresent(first -> terminal.say(profileOnly
                ? Text.of("Das Profil steht in {0}. Prüfen: linewright driver check {0}",
                        "The profile stands in {0}. To check it: linewright driver check {0}", first)
                : Text.of("Der Treiber steht in {0}. Wie es weitergeht, steht in {1}.",
                        "The driver stands in {0}. {1} says how to go on.", folder, first)));
        return terminal.tell(done);
    }

    private Outcome<DriverSkeleton> skeleton() {
        Optional<SkeletonNames> names = SkeletonNames.of(id);
        if (names.isEmpty()) {
            return Outcome.refused(DriverTrouble.ID.about(id));
        }
        return VENDOR.matcher(vendor).matches()
                ? Outcome.done(new DriverSkeleton(names.get(), vendor.strip(), YearMonth.now(), Versions.imports()))
                : Outcome.refused(DriverTrouble.VENDOR.about(vendor));
    }

    /** The path of the first file. */
    private Outcome<Path> written(SequencedMap<String, String> files) {
        Path first = folder.resolve(files.firstEntry().getKey());
        try {
            if (Files.exists(first) || !profileOnly && full()) {
                return Outcome.refused(DriverTrouble.FOLDER_FULL.about(profileOnly ? first : folder));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            return Outcome.done(first);
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(folder).because(failed.toString()));
        }
    }

    private boolean full() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isPresent();
        }
    }
}
