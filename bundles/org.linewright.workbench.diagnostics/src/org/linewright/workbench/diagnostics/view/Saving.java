package org.linewright.workbench.diagnostics.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/** Saves something where a person says, in the form of the file's ending. For the UI thread, which goes on drawing. */
public record Saving(Shell shell, OnDisplay onDisplay) {

    private static final Text NOT_SAVED = new Text("Nicht gespeichert", "Not saved");

    /** A form that can be chosen. */
    public record Form(String ending, Text label) {
    }

    /**
     * Asks for a file and writes it beside the UI thread; why it could not is said.
     *
     * @return where it is
     */
    public Optional<Path> save(String name, List<Form> forms, Function<Path, Outcome<Path>> write) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Words.of("Speichern", "Save"));
        dialog.setFilterExtensions(forms.stream().map(form -> "*" + form.ending()).toArray(String[]::new));
        dialog.setFilterNames(forms.stream().map(form -> Words.of(form.label())).toArray(String[]::new));
        dialog.setFileName(name + forms.getFirst().ending());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()) // framework-driven null
                .map(chosen -> named(chosen, forms, dialog.getFilterIndex()))
                .flatMap(file -> written(file, write));
    }

    /** The file with an ending; the one of the form that was chosen when it has none, or none that is known. */
    static Path named(String chosen, List<Form> forms, int filter) {
        String small = chosen.toLowerCase(Locale.ROOT);
        return Path.of(forms.stream().anyMatch(form -> small.endsWith(form.ending()))
                ? chosen
                : chosen + forms.get(Math.clamp(filter, 0, forms.size() - 1)).ending());
    }

    private Optional<Path> written(Path file, Function<Path, Outcome<Path>> write) {
        Outcome<Path> written = new Waiting(shell, new Text("Die Datei wird geschrieben …", "Writing the file …"))
                .forAnswer(onDisplay.answer(() -> write.apply(file)));
        if (!written.isDone()) {
            new TroubleDialog(shell, NOT_SAVED,
                    Text.of("{0} wurde nicht geschrieben.", "{0} was not written.", file.getFileName()),
                    written.troubles()).open();
        }
        return written.result();
    }
}
