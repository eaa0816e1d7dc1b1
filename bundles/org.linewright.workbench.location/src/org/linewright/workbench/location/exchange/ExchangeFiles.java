package org.linewright.workbench.location.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.operations.LocationExport;
import org.linewright.operations.LocationImport;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;

/**
 * Takes locations and lists of rules out of the window and into it as files, and says what is wrong with them. For the
 * UI thread, which goes on drawing while the disk is waited for. Nothing here changes the configuration.
 */
public record ExchangeFiles(Desk desk, OnDisplay onDisplay, Shell shell) {

    private static final int REPLACE = 0;
    private static final int APPEND = 1;
    private static final Text WRITING = new Text("Die Datei wird geschrieben …", "Writing the file …");
    private static final Text READING = new Text("Die Datei wird gelesen …", "Reading the file …");

    /** Asks for a file and writes the location there as it is given; answers whether it was written. */
    public boolean export(Location location) {
        return export(LocationExport.of(location, desk.wording(location.id())));
    }

    /** Asks for a file and writes one list of the location's rules there; answers whether it was written. */
    public boolean export(Location location, RuleKind list) {
        return export(LocationExport.of(location, list));
    }

    /**
     * Asks for a file with rules, and, where there are some already, whether they stay.
     *
     * @return the location with the rules of the file; empty when the person gave up or the file was refused
     */
    public Optional<Location> rules(Location into, RuleKind list) {
        return new FileQuestion(shell).toRead()
                .flatMap(file -> append(into, list).flatMap(append -> read(file, into, list, append)));
    }

    private boolean export(LocationExport export) {
        String file = export.fileName(ExchangeForm.XML);
        Optional<Destination> to = new FileQuestion(shell).toWrite(file.substring(0, file.lastIndexOf('.')));
        return to.filter(destination -> written(export, destination)).isPresent();
    }

    private boolean written(LocationExport export, Destination to) {
        Outcome<Path> outcome = new Waiting(shell, WRITING)
                .forAnswer(onDisplay.answer(() -> export.to(to.file(), to.form(), to.over())));
        if (!outcome.isDone()) {
            new TroubleDialog(shell, new Text("Export nicht möglich", "The export failed"),
                    Text.of("{0} wurde nicht geschrieben.", "{0} was not written.", to.file().getFileName()),
                    outcome.troubles()).open();
        }
        return outcome.isDone();
    }

    private Optional<Location> read(Path file, Location into, RuleKind list, boolean append) {
        Outcome<LocationImport> outcome = new Waiting(shell, READING)
                .forAnswer(onDisplay.answer(() -> LocationImport.rules(file, list, into, append)));
        if (!outcome.troubles().isEmpty()) {
            Text result = outcome.isDone()
                    ? Text.of("{0} wurde übernommen. Dazu ist zu sagen:", "{0} was taken over. There is to say:",
                            file.getFileName())
                    : Text.of("{0}: eine Datei wird ganz oder gar nicht übernommen.",
                            "{0}: a file is taken over whole or not at all.", file.getFileName());
            new TroubleDialog(shell, new Text("Regeln importieren", "Import rules"), result, outcome.troubles()).open();
        }
        return outcome.result().map(LocationImport::location);
    }

    /** Whether rules that are there stay; empty when the person gave up. */
    private Optional<Boolean> append(Location into, RuleKind list) {
        if (into.rules(list).isEmpty()) {
            return Optional.of(false);
        }
        int answer = new MessageDialog(shell, Words.of("Regeln importieren", "Import rules"), null, // framework-driven null: no icon
                Words.of("In der Liste «{0}» stehen schon Regeln. Was soll mit ihnen geschehen?",
                        "There are rules in the list “{0}” already. What is to become of them?", list.label()),
                MessageDialog.QUESTION, REPLACE, Words.of("&Ersetzen", "&Replace"),
                Words.of("&Anhängen", "&Append"), Words.of("Ab&brechen", "&Cancel")).open();
        return answer == REPLACE || answer == APPEND ? Optional.of(answer == APPEND) : Optional.empty();
    }
}
