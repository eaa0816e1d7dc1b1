package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Told;

/**
 * Gathers what goes into a file for support, the same for every face.
 *
 * @param program what there is to say of the program alone
 * @param logs what the program wrote down of its own faults
 * @param checks asked when nobody looks after the lines
 */
public record Gathering(ParcelContents program, List<Path> logs, Checks checks) {

    private static final String PAGE = "configuration.txt";
    private static final Text FINE = new Text("In den Dateien ist nichts zu beanstanden.",
            "Nothing is wrong in the files.");

    public Gathering {
        logs = List.copyOf(logs);
    }

    /** Of a configuration that cannot be had only why: nobody knows its secrets, so nothing goes in that may hold one. */
    public ParcelContents without(List<Trouble> why) {
        return program.withPage(PAGE, words(why.stream()));
    }

    /** Asks all checks where it has to, so for up to some seconds. */
    public ParcelContents of(Held held) {
        ParcelContents all = program.withConfiguration(held.folder(), held.configuration())
                .withPage(PAGE, words(held.files()))
                .withLines(held.seen().statuses(), held.findings(checks))
                .withLogs(logs);
        return held.recording().map(all::withRecording).orElse(all);
    }

    private String words(Outcome<Told> files) {
        return files.result()
                .map(told -> told.remarks().isEmpty()
                        ? in(FINE) + "\n"
                        : told.remarks().stream().map(one -> one.file() + ": " + words(Stream.of(one.trouble())))
                                .collect(Collectors.joining()))
                .orElseGet(() -> words(files.troubles().stream()));
    }

    private String words(Stream<Trouble> troubles) {
        return troubles.map(one -> in(one.sentence()) + " (" + String.join(" ", one.code(), one.field()).strip()
                + ")\n  → " + in(one.remedy()) + "\n" + (one.detail().isEmpty() ? "" : "  | " + one.detail() + "\n"))
                .collect(Collectors.joining());
    }

    private String in(Text text) {
        return text.in(program.locale());
    }
}
