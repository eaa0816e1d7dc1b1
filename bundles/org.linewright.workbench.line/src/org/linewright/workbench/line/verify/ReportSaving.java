package org.linewright.workbench.line.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.report.Report;
import org.linewright.report.ReportForm;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/** Saves a report where a person says, in the form of the file's ending. */
record ReportSaving(Shell shell, OnDisplay onDisplay) {

    private static final List<ReportForm> FORMS = List.of(ReportForm.HTML, ReportForm.PDF, ReportForm.MARKDOWN);

    /** Asks for a file and writes it; a file with no known ending gets that of the chosen form. @return where it is */
    Optional<Path> save(Report report, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Words.of("Bericht speichern", "Save the report"));
        dialog.setFilterExtensions(FORMS.stream().map(form -> "*" + form.ending()).toArray(String[]::new));
        dialog.setFilterNames(new String[]{ Words.of("Webseite (HTML)", "Web page (HTML)"),
                Words.of("Dokument (PDF)", "Document (PDF)"), Words.of("Markdown", "Markdown") });
        dialog.setFileName(name + FORMS.getFirst().ending());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()) // framework-driven null
                .map(chosen -> named(chosen, dialog.getFilterIndex()))
                .flatMap(file -> written(report, file));
    }

    /** The file with an ending. */
    static Path named(String chosen, int filter) {
        return Path.of(ReportForm.named(chosen).isPresent()
                ? chosen
                : chosen + FORMS.get(Math.clamp(filter, 0, FORMS.size() - 1)).ending());
    }

    private Optional<Path> written(Report report, Path file) {
        Outcome<Path> written = new Waiting(shell, new Text("Der Bericht wird geschrieben …", "Writing the report …"))
                .forAnswer(onDisplay.answer(() -> write(report, file)));
        if (!written.isDone()) {
            new TroubleDialog(shell, new Text("Der Bericht lässt sich nicht speichern", "The report cannot be saved"),
                    written.troubles()).open();
        }
        return written.result();
    }

    private static Outcome<Path> write(Report report, Path file) {
        try {
            ReportForm form = ReportForm.named(file.toString()).orElse(ReportForm.MARKDOWN);
            return Outcome.done(Files.write(file, form.written(report, Words.locale())));
        } catch (IOException failed) {
            return Outcome.refused(VerifyTrouble.NOT_WRITTEN.about(file).because(String.valueOf(failed)));
        }
    }
}
