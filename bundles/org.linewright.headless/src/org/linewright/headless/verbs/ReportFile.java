package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.conformance.Examination;
import org.linewright.report.ReportForm;
import picocli.CommandLine.Option;

/** Where a report goes, besides the screen. */
final class ReportFile {

    @Option(names = "--out", paramLabel = "<Bericht>|<report>", description = {
            "Schreibt den Bericht in diese neue Datei: .html, .pdf, sonst Markdown.",
            "Writes the report to this new file: .html, .pdf, otherwise Markdown." })
    private Optional<Path> out = Optional.empty();

    @Option(names = "--replace", description = { "Eine vorhandene Datei ersetzen.", "Replace a file that is there." })
    private boolean replacing;

    /** Refused when the file is there already, before anything is examined. */
    Outcome<Boolean> free() {
        return !replacing && out.filter(Files::exists).isPresent()
                ? Outcome.refused(HeadlessTrouble.OUT_THERE.about(out.get()))
                : Outcome.done(true);
    }

    Outcome<Examination> written(Examination report, Terminal terminal) {
        if (out.isEmpty()) {
            return Outcome.done(report);
        }
        try {
            ReportForm form = ReportForm.named(out.get().toString()).orElse(ReportForm.MARKDOWN);
            Files.write(out.get(), form.written(report.report(), terminal.locale()));
            terminal.say(Text.of("Der Bericht steht in {0}.", "The report stands in {0}.", out.get()));
            return Outcome.done(report);
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(out.get()).because(failed.toString()));
        }
    }
}
