package org.linewright.headless.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.NoteFile;
import org.linewright.pbx.note.NoteDraft;
import org.linewright.pbx.note.NoteReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright profile-from-note FILE} */
@Command
@Component
@VerbInfo(name = "profile-from-note", german = "Liest einen Anschalthinweis und entwirft daraus ein Profil.", english = "Reads an integration note and drafts a profile from it.")
public final class ProfileFromNoteVerb implements Verb {

    @Parameters(index = "0", arity = "0..1", defaultValue = "-", paramLabel = "<Datei>|<file>", description = {
            "Der Hinweis als Text in UTF-8, deutsch oder englisch; ohne Datei oder mit «-» von der Standardeingabe.",
            "The note as text in UTF-8, German or English; without a file or with “-” from the standard input." })
    private Path file = Path.of("-");

    @Option(names = "--out", paramLabel = "<Profil>|<profile>", description = {
            "Schreibt das Profil in diese neue Datei.", "Writes the profile to this new file." })
    private Optional<Path> out = Optional.empty();

    @Option(names = "--replace", description = { "Eine vorhandene Datei ersetzen.", "Replace a file that is there." })
    private boolean replacing;

    @Option(names = "--json", description = { "Als JSON, mit dem Profil.", "As JSON, with the profile." })
    private boolean json;

    private final NoteReader reader;

    @Activate
    public ProfileFromNoteVerb(@Reference NoteReader reader) {
        this.reader = reader;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<NoteDraft> draft = text().then(note -> reader.read(note, name()));
        draft.result().ifPresent(read -> {
            if (json) {
                terminal.out().accept(DraftedJson.of(read) + "\n");
            } else {
                new DraftedProfile(terminal, read).print();
            }
        });
        return terminal.tell(draft.then(read -> written(terminal, read)));
    }

    private Outcome<String> text() {
        return input().standard() ? input().text() : new NoteFile(file).read();
    }

    private InputFile input() {
        return new InputFile(file);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Outcome<NoteDraft> written(Terminal terminal, NoteDraft draft) {
        if (out.isEmpty()) {
            return Outcome.done(draft);
        }
        if (!replacing && Files.exists(out.get())) {
            return Outcome.refused(HeadlessTrouble.OUT_THERE.about(out.get()));
        }
        return new NoteFile(out.get()).write(draft.profile(), replacing).map(path -> {
            if (!json) {
                terminal.say(Text.of("Das Profil steht in {0}.", "The profile stands in {0}.", path));
            }
            return draft;
        });
    }
}
