package org.linewright.workbench.location.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.location.ExchangeForm;
import org.linewright.workbench.kit.Words;

/** Asks for a file in the dialog of the system. */
record FileQuestion(Shell shell) {

    private static final String EVERY = "*.xml;*.csv;*.tsv;*.yaml;*.yml";
    private static final ExchangeForm[] FORMS = { ExchangeForm.XML, ExchangeForm.CSV, ExchangeForm.YAML };

    /** A file to read; empty when the person gave up. */
    Optional<Path> toRead() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Words.of("Datei wählen", "Choose a file"));
        dialog.setFilterExtensions(new String[]{ EVERY, "*" });
        dialog.setFilterNames(new String[]{ Words.of("Standorte und Regeln (XML, CSV, YAML)",
                "Locations and rules (XML, CSV, YAML)"), Words.of("Alle Dateien", "All files") });
        return Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
    }

    /**
     * A file to write; empty when the person gave up.
     *
     * @param name what it is called unless the person says otherwise, without an ending
     */
    Optional<Destination> toWrite(String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Words.of("Exportieren", "Export"));
        dialog.setFilterExtensions(new String[]{ "*.xml", "*.csv", "*.yaml" });
        dialog.setFilterNames(new String[]{ "XML", Words.of("Tabelle (CSV)", "Table (CSV)"),
                Words.of("Standortdatei (YAML)", "Location file (YAML)") });
        dialog.setFileName(name + "." + ExchangeForm.XML.ending());
        dialog.setOverwrite(true);
        Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
        return chosen.map(path -> Destination.of(path, FORMS[Math.max(0, dialog.getFilterIndex())]));
    }
}
