package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.lines.Talk;
import picocli.CommandLine.Option;

/** What is said in a call that was dialled here; one of these, or nothing. */
final class SpokenTalk {

    private static final String USUAL_HERTZ = "425";

    @Option(names = "--play", paramLabel = "<Datei>|<file>", description = {
            "Eine WAV-Datei abspielen, sobald abgehoben wird.", "Play a WAV file as soon as somebody picks up." })
    private Optional<Path> file = Optional.empty();

    @Option(names = "--repeat", description = { "Die Datei immer wieder von vorn.", "The file again and again." })
    private boolean repeated;

    @Option(names = "--tone", arity = "0..1", fallbackValue = USUAL_HERTZ, paramLabel = "<Hertz>|<hertz>", description = {
            "Einen Ton senden, sonst mit 425 Hz.", "Send a tone, of 425 Hz unless named." })
    private Optional<Integer> hertz = Optional.empty();

    @Option(names = "--echo", description = { "Zurücksenden, was zu hören ist.", "Send back what is heard." })
    private boolean echo;

    @Option(names = "--speak", description = { "Mit Mikrofon und Lautsprecher dieses Rechners sprechen.",
            "Speak with the microphone and the speaker of this machine." })
    private boolean devices;

    /**
     * What was chosen.
     *
     * @param verb whose options these are
     * @return refused when it is more than one
     */
    Outcome<Talk> talk(String verb) {
        List<Talk> chosen = Stream.<Optional<Talk>>of(file.map(path -> new Talk.Play(path.toAbsolutePath(), repeated)),
                hertz.map(Talk.Tone::new), echo ? Optional.of(new Talk.Echo()) : Optional.empty(),
                devices ? Optional.of(Talk.Devices.PREFERRED) : Optional.empty()).flatMap(Optional::stream).toList();
        if (repeated && file.isEmpty()) {
            return Outcome.refused(HeadlessTrouble.ARGUMENT_MISSING.about("--play", verb));
        }
        return switch (chosen.size()) {
            case 0 -> Outcome.done(new Talk.Nothing());
            case 1 -> Outcome.done(chosen.getFirst());
            default -> Outcome.refused(HeadlessTrouble.ONE_OF.about("--play, --tone, --echo, --speak", verb));
        };
    }
}
