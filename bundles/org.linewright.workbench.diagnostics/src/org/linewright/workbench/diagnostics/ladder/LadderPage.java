package org.linewright.workbench.diagnostics.ladder;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.LadderText;
import org.linewright.workbench.diagnostics.trace.Extent;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.view.Saving;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The ladder of the chosen conversation. */
final class LadderPage implements SightView.Page {

    private final Sight sight;
    private final Saving saving;
    private final ZoneId zone;
    private final Composite page;
    private final Label state;
    private final LadderCanvas canvas;
    private Optional<Extent> drawn = Optional.empty();
    private String said = "";

    /** @param compare compares the conversation with others */
    LadderPage(Composite parent, Sight sight, Saving saving, ZoneId zone, Runnable compare) {
        this.sight = sight;
        this.saving = saving;
        this.zone = zone;
        this.page = Ids.named("ladder.page", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite above = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(above);
        Buttons buttons = Buttons.in(above, new Mnemonics());
        this.canvas = new LadderCanvas(page, zone, this::choose);
        buttons.with("ladder.save", new Text("Speichern …", "Save …"), this::save);
        buttons.with("ladder.copy", new Text("Als Text kopieren", "Copy as text"),
                () -> new CopyAction(Text.EMPTY, () -> LadderText.of(canvas.ladder(), zone)).run());
        buttons.with("ladder.compare", new Text("Vergleichen mit …", "Compare with …"), compare);
        this.state = Ids.named("ladder.state", Look.as(Look.Role.SUBDUED, new Label(above, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public Control focus() {
        return canvas.control();
    }

    @Override
    public boolean draw(Shown now) {
        Optional<Extent> extent = now.extent(now.conversation());
        now.conversation().ifPresent(one -> {
            if (!extent.equals(drawn)) {
                List<MediaFlow> flows = now.listing().map(listing -> listing.trace().flows()).orElse(List.of());
                Ladder ladder = Ladder.of(List.of(one), flows);
                canvas.show(ladder, now.message());
                say(Words.of("{0} Schritte zwischen {1} Teilnehmern.", "{0} steps between {1} participants.",
                        ladder.steps().size(), ladder.participants().size()));
            } else {
                canvas.show(canvas.ladder(), now.message());
            }
        });
        drawn = extent;
        return drawn.isPresent();
    }

    private void choose(long number) {
        sight.now().conversation().ifPresent(one -> sight.choose(one.callId(), number));
    }

    private void save() {
        Ladder ladder = canvas.ladder();
        ImageData picture = LadderForm.picture(ladder, canvas.control(), zone);
        List<Saving.Form> forms = Stream.of(LadderForm.values())
                .map(form -> new Saving.Form(form.ending(), form.label())).toList();
        saving.save(Words.of("ablauf", "call-flow"), forms, file -> LadderForm.write(ladder, picture, zone, file))
                .map(Path::toString)
                .ifPresent(file -> say(Words.of("Gespeichert: {0}", "Saved: {0}", file)));
    }

    private void say(String words) {
        if (!words.equals(said)) {
            said = words;
            state.setText(Words.plain(words));
            state.requestLayout();
        }
    }
}
