package org.linewright.workbench.location.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.operations.NumberFile;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/** Takes numbers out of a file, and what became of them into one. For the UI thread, which goes on drawing. */
record NumberFiles(OnDisplay onDisplay, Shell shell) {

    private static final Text READING = new Text("Die Datei wird gelesen …", "Reading the file …");
    private static final Text WRITING = new Text("Die Datei wird geschrieben …", "Writing the file …");

    /** Asks for a file; empty when the person gave up or the file was refused, which is said. */
    Optional<List<String>> numbers() {
        return chosen(SWT.OPEN, "*.txt;*.csv;*.tsv", "").flatMap(this::read);
    }

    /** Asks for a file and writes the table there; why it could not is said. */
    void export(String name, List<List<String>> rows) {
        chosen(SWT.SAVE, "*.csv", name).ifPresent(path -> write(path, rows));
    }

    private Optional<List<String>> read(Path path) {
        Outcome<List<String>> read = new Waiting(shell, READING)
                .forAnswer(onDisplay.answer(() -> new NumberFile(path).read()));
        if (!read.isDone()) {
            new TroubleDialog(shell, new Text("Nummern öffnen", "Open numbers"),
                    Text.of("{0} wurde nicht gelesen.", "{0} was not read.", path.getFileName()), read.troubles())
                    .open();
        }
        return read.result();
    }

    private void write(Path path, List<List<String>> rows) {
        Outcome<Path> written = new Waiting(shell, WRITING)
                .forAnswer(onDisplay.answer(() -> new NumberFile(path).write(rows)));
        if (!written.isDone()) {
            new TroubleDialog(shell, new Text("Export nicht möglich", "The export failed"),
                    Text.of("{0} wurde nicht geschrieben.", "{0} was not written.", path.getFileName()),
                    written.troubles()).open();
        }
    }

    private Optional<Path> chosen(int style, String endings, String name) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(style == SWT.SAVE
                ? Words.of("Exportieren", "Export")
                : Words.of("Nummern öffnen", "Open numbers"));
        dialog.setFilterExtensions(new String[]{ endings, "*" });
        dialog.setFilterNames(new String[]{ style == SWT.SAVE
                ? Words.of("Tabelle (CSV)", "Table (CSV)")
                : Words.of("Texte und Tabellen (TXT, CSV)", "Texts and tables (TXT, CSV)"),
                Words.of("Alle Dateien", "All files") });
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
    }
}
