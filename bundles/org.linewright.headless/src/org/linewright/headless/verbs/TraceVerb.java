package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.LadderSvg;
import org.linewright.diagnostics.ladder.LadderText;
import org.linewright.diagnostics.ladder.TraceCsv;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright trace FILE} */
@Command
@Component
@VerbInfo(name = TraceVerb.NAME, german = "Zeigt, welche Gespräche ein Mitschnitt enthält und wie sie verliefen.", english = "Shows which calls a capture file holds and how they went.")
public final class TraceVerb implements Verb {

    static final String NAME = "trace";

    @Parameters(index = "0", paramLabel = "<Datei>|<file>", description = { "Der Mitschnitt (pcap oder pcapng).",
            "The capture file (pcap or pcapng)." })
    private Path file = Path.of("");

    @Option(names = "--call", paramLabel = "<Nr.>|<no.>", description = {
            "Nur das mit dieser Nummer aus der Liste, mit seiner Leiter.",
            "Only the one with this number from the list, with its ladder." })
    private Optional<Integer> call = Optional.empty();

    @Option(names = "--ladder", description = { "Auch die Leiter: wer wann wem was gesagt hat.",
            "The ladder too: who said what to whom and when." })
    private boolean ladder;

    @Option(names = "--svg", paramLabel = "<Bild>|<picture>", description = {
            "Schreibt die Leiter als Bild in diese neue Datei.", "Writes the ladder as a picture to this new file." })
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--csv", description = { "Statt der Liste alle Nachrichten als Tabelle (CSV).",
            "All messages as a table (CSV) instead of the list." })
    private boolean csv;

    @Option(names = "--open", description = { "Mit Rufnummern und Namen; sonst stehen Ersatzwörter dafür.",
            "With numbers and names; else other words stand for them." })
    private boolean open;

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Recording> read = CaptureReader.read(file);
        if (read.result().isEmpty()) {
            return terminal.tell(read);
        }
        terminal.tell(read.troubles());
        Trace trace = read.result().get().shown(TraceQuery.ALL, open ? Masking.OPEN : Masking.PRIVATE);
        Outcome<List<Conversation>> chosen = chosen(Conversations.of(trace));
        return chosen.result().map(some -> shown(terminal, trace, some)).orElseGet(() -> terminal.tell(chosen));
    }

    private Outcome<List<Conversation>> chosen(List<Conversation> all) {
        if (call.isEmpty()) {
            return Outcome.done(all);
        }
        int number = call.get();
        return number >= 1 && number <= all.size()
                ? Outcome.done(List.of(all.get(number - 1)))
                : Outcome.refused(HeadlessTrouble.VALUE_WRONG.about(number, "--call", NAME));
    }

    private Exit shown(Terminal terminal, Trace trace, List<Conversation> some) {
        if (csv) {
            Trace part = new Trace(some.stream().flatMap(one -> one.entries().stream()).toList(), List.of(),
                    trace.masking());
            terminal.out().accept(TraceCsv.of(part));
        } else {
            ConversationTable.say(terminal, some, call.orElse(1));
        }
        if (some.isEmpty()) {
            return Exit.DONE;
        }
        Ladder drawn = Ladder.of(some, trace.flows());
        if (ladder || call.isPresent() && !csv && svg.isEmpty()) {
            terminal.out().accept("\n" + LadderText.of(drawn, ZoneId.systemDefault()));
        }
        return svg.map(picture -> written(terminal, picture, LadderSvg.of(drawn, ZoneId.systemDefault())))
                .orElse(Exit.DONE);
    }

    private static Exit written(Terminal terminal, Path picture, String content) {
        try {
            Files.writeString(picture, content, StandardOpenOption.CREATE_NEW);
            terminal.err().accept(terminal.in(
                    Text.of("Die Leiter steht in {0}.", "The ladder stands in {0}.", picture)) + "\n");
            return Exit.DONE;
        } catch (IOException failed) {
            return terminal.tell(Outcome.refused(Files.exists(picture)
                    ? HeadlessTrouble.OUT_THERE.about(picture)
                    : HeadlessTrouble.FILE_UNWRITABLE.about(picture).because(failed.toString())));
        }
    }
}
