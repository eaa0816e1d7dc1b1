package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.report.Report;
import org.linewright.report.ReportForm;
import picocli.CommandLine.Option;

/** Where a report goes, besides the screen. */
final class ReportFile {

    @Option(names = "--out", paramLabel = "<Bericht>|<report>", description = {
            "Schreibt den Bericht in diese neue Datei, nach ihrer Endung .md, .html oder .pdf.",
            "Writes the report to this new file, by its ending .md, .html or .pdf." })
    private Optional<Path> out = Optional.empty();

    @Option(names = "--replace", description = { "Eine vorhandene Datei ersetzen.", "Replace a file that is there." })
    private boolean replacing;

    boolean named() {
        return out.isPresent();
    }

    /**
     * Refused when it could not be written, before anything is done for it: nobody knows its ending, or it is there
     * already.
     */
    Outcome<Boolean> free(String verb) {
        if (out.filter(file -> form(file).isEmpty()).isPresent()) {
            return Outcome.refused(HeadlessTrouble.VALUE_WRONG.about(out.get(), "--out", verb));
        }
        return !replacing && out.filter(Files::exists).isPresent()
                ? Outcome.refused(HeadlessTrouble.OUT_THERE.about(out.get()))
                : Outcome.done(true);
    }

    /** Writes it, when a file is named, and says so where progress is said. */
    Outcome<Report> written(Report report, Terminal terminal) {
        return out.map(file -> written(file, report, terminal)).orElseGet(() -> Outcome.done(report));
    }

    private Outcome<Report> written(Path file, Report report, Terminal terminal) {
        try {
            byte[] content = form(file).orElse(ReportForm.MARKDOWN).written(report, terminal.locale());
            if (replacing) {
                Files.write(file, content);
            } else {
                Files.write(file, content, StandardOpenOption.CREATE_NEW);
            }
            terminal.err().accept(
                    terminal.in(Text.of("Der Bericht steht in {0}.", "The report stands in {0}.", file)) + "\n");
            return Outcome.done(report);
        } catch (FileAlreadyExistsException meanwhile) {
            return Outcome.refused(HeadlessTrouble.OUT_THERE.about(file));
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(file).because(failed.toString()));
        }
    }

    private static Optional<ReportForm> form(Path file) {
        return ReportForm.named(file.toString());
    }
}
