package org.linewright.workbench.diagnostics.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Source;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TraceAim.Target;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Above the list: the recording as a whole, and how it is doing. */
final class RecordBar {

    private static final Text BEGIN = new Text("Aufzeichnen", "Record");
    private static final Text END = new Text("Anhalten", "Stop");
    private static final Text MISSING = new Text("Nichts aufgezeichnet, was zu {0} gehört.",
            "Nothing was recorded that belongs to {0}.");

    private final Composite area;
    private final Button record;
    private final Button live;
    private final Button ladder;
    private final Button save;
    private final Button open;
    private final Label state;
    private final TroubleList troubles;
    private final Mnemonics mnemonics;
    private Optional<RecordingFigures> told = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<Target> missing = Optional.empty();
    private String doing = "";
    private String done = "";

    RecordBar(Composite parent, TraceVerbs verbs, Mnemonics mnemonics) {
        this.mnemonics = mnemonics;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(area);
        Buttons buttons = Buttons.in(area, mnemonics);
        if (buttons.area().getLayout() instanceof RowLayout rows) {
            rows.center = true;
        }
        this.record = buttons.with("trace.record", END, verbs::record);
        buttons.with("trace.wish", new Text("Einstellen …", "Set up …"), verbs::wish);
        this.ladder = buttons.with("trace.ladder", new Text("Ablauf zeigen", "Show call flow"), verbs::ladder);
        this.save = buttons.with("trace.save", new Text("Speichern …", "Save …"),
                () -> verbs.save().map(Words::of).ifPresent(this::done));
        buttons.with("trace.open", new Text("Mitschnitt öffnen …", "Open a capture …"), verbs::open);
        this.live = buttons.with("trace.live", new Text("Zur eigenen Aufzeichnung", "Back to own recording"),
                verbs.recorder()::live);
        this.open = opened(buttons, verbs.sight()::mask);
        this.state = Ids.named("trace.state", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        this.troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
    }

    private static Button opened(Buttons buttons, Consumer<Masking> mask) {
        Button open = Ids.named("trace.unmask", new Button(buttons.area(), SWT.CHECK));
        open.setText(buttons.mnemonics().on(Words.of("Nummern und Namen zeigen", "Show numbers and names")));
        open.setToolTipText(Words.of("Sonst sind sie überall durch gleichbleibende Wörter ersetzt. Kennwörter und "
                + "ihre Nachweise werden nie gezeigt.",
                "Else they are replaced by lasting words everywhere. Passwords and their proofs are never shown."));
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> mask.accept(open.getSelection() ? Masking.OPEN : Masking.PRIVATE)));
        return open;
    }

    Control control() {
        return area;
    }

    void show(Shown now) {
        label(record, now.running() ? END : BEGIN);
        record.setEnabled(!now.ofFile());
        live.setEnabled(now.ofFile());
        ladder.setEnabled(now.conversation().isPresent());
        save.setEnabled(now.listing().filter(one -> !one.wanted().isEmpty()).isPresent());
        open.setSelection(now.masking() == Masking.OPEN);
        if (!now.source().equals(source)) {
            source = now.source();
            done = "";
        }
        if (!now.figures().equals(told)) {
            told = now.figures();
            doing = told.map(figures -> Words.of(sentence(now, figures))).orElse("");
            troubles.show(told.map(RecordingFigures::troubles).orElse(List.of()));
            say();
        }
        if (!now.missing().equals(missing)) {
            missing = now.missing();
            done(missing.map(target -> Words.of(MISSING.with(target.name()))).orElse(""));
        }
    }

    private void done(String sentence) {
        done = sentence;
        say();
    }

    private void say() {
        state.setText(Words.plain(done.isEmpty() ? doing : doing + "\n" + done));
        state.requestLayout();
    }

    private static Text sentence(Shown now, RecordingFigures figures) {
        Text missed = figures.missed() == 0
                ? Text.same(".")
                : Text.of("; {0} gingen verloren.", "; {0} were lost.", figures.missed());
        Text forgotten = figures.forgotten() == 0
                ? missed
                : Text.of("; {0} ältere mussten weichen{1}", "; {0} older ones had to go{1}", figures.forgotten(),
                        missed);
        Text what = now.source().flatMap(one -> one.file()).map(Text::same)
                .map(file -> Text.of("Aus {0}", "From {0}", file))
                .orElse(figures.running()
                        ? new Text("Aufzeichnung läuft", "Recording")
                        : new Text("Aufzeichnung angehalten", "Recording stopped"));
        return Text.of("{0}: {1} Nachrichten, {2} kB{3}", "{0}: {1} messages, {2} kB{3}", what, figures.kept(),
                (figures.bytes() + 1023) / 1024, forgotten);
    }

    private void label(Button button, Text words) {
        String plain = Words.plain(Words.of(words));
        if (!button.getText().replace("&", "").equals(plain)) {
            button.setText(mnemonics.branch().on(plain));
            button.requestLayout();
        }
    }
}
