package org.linewright.workbench.diagnostics.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.Trace;
import org.linewright.workbench.diagnostics.trace.Recorder;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceForm;
import org.linewright.workbench.diagnostics.wish.WishDialog;
import org.linewright.workbench.diagnostics.wish.Wishes;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** What a person does with a trace as a whole. */
record TraceVerbs(Sight sight, Recorder recorder, Wishes wishes, OnDisplay onDisplay, Stage stage) {

    private static final String LADDER = "ladder";
    private static final String COMPARE = "compare";

    void record() {
        if (sight.now().running()) {
            recorder.end();
        } else {
            recorder.begin(wishes.fields().wish()).thenAccept(outcome -> {
                if (!outcome.isDone()) {
                    wish(outcome.troubles());
                }
            });
        }
    }

    /** Asks how to record. */
    void wish() {
        wish(List.of());
    }

    private void wish(List<Trouble> troubles) {
        boolean agreed = new WishDialog(stage.shell(), wishes, onDisplay).agreed(troubles);
        if (agreed && !troubles.isEmpty()) {
            record();
        }
    }

    void ladder() {
        stage.view(LADDER);
    }

    /** Compares these conversations: the first with the last, or with what is chosen next. */
    void compare(List<String> callIds) {
        sight.pin(callIds.stream().findFirst());
        sight.choose(callIds.getLast(), 0);
        stage.view(COMPARE);
    }

    /** Asks for a capture file and looks at it. */
    void open() {
        FileDialog dialog = new FileDialog(stage.shell(), SWT.OPEN);
        dialog.setText(Words.of("Mitschnitt öffnen", "Open a capture"));
        dialog.setFilterExtensions(new String[]{ "*.pcapng;*.pcap;*.cap", "*" });
        dialog.setFilterNames(new String[]{ Words.of("Mitschnitte (pcapng, pcap)", "Captures (pcapng, pcap)"),
                Words.of("Alle Dateien", "All files") });
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::open); // framework-driven null
    }

    private void open(Path file) {
        recorder.open(file).thenAccept(outcome -> say(outcome, new Text("Mitschnitt öffnen", "Open a capture"),
                outcome.isDone()
                        ? Text.of("{0} ist geöffnet.", "{0} is open.", file.getFileName())
                        : Text.of("{0} wurde nicht geöffnet.", "{0} was not opened.", file.getFileName())));
    }

    /** Asks for a file and writes the messages of the list into it. @return what was done, in words */
    Optional<Text> save() {
        return sight.now().listing().flatMap(listing -> {
            Trace trace = listing.filtered();
            List<Saving.Form> forms = Stream.of(TraceForm.values())
                    .map(form -> new Saving.Form(form.ending(), form.label())).toList();
            return new Saving(stage.shell(), onDisplay)
                    .save(Words.of("aufzeichnung", "trace"), forms, file -> TraceForm.write(trace, file))
                    .map(file -> saved(file, trace));
        });
    }

    private static Text saved(Path file, Trace trace) {
        return Text.of("{0} Nachrichten gespeichert, {1}: {2}", "{0} messages saved, {1}: {2}",
                trace.entries().size(), masked(trace.masking()), file);
    }

    static Text masked(Masking masking) {
        return switch (masking) {
            case PRIVATE -> new Text("Nummern und Namen ersetzt", "numbers and names replaced");
            case OPEN -> new Text("mit Nummern und Namen", "with numbers and names");
        };
    }

    private void say(Outcome<Recording> outcome, Text title, Text sentence) {
        List<Trouble> troubles = outcome.troubles();
        if (!troubles.isEmpty()) {
            new TroubleDialog(stage.shell(), title, sentence, troubles).open();
        }
    }
}
