package org.linewright.workbench.diagnostics.load;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.diagnostics.Trace;
import org.linewright.workbench.diagnostics.load.Load.Bar;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.view.SightView;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** How many registrations went, and how many will. */
final class LoadPage implements SightView.Page {

    private static final Text SUM = new Text(
            "{0} Anmeldungen gesendet, am meisten {1} je Sekunde um {2}; {3} abgewiesen.",
            "{0} registrations sent, at most {1} per second at {2}; {3} refused.");
    private static final Text BAR = new Text("{0}, {1} s: {2} gesendet, höchstens {3} je Sekunde, {4} abgewiesen.",
            "{0}, {1} s: {2} sent, {3} per second at most, {4} refused.");

    private final ZoneId zone;
    private final NewestAnswer<Trace, Load> counting;
    private final Composite page;
    private final Label state;
    private final LoadCanvas canvas;
    private final Watch watching;
    private Optional<Trace> counted = Optional.empty();
    private List<LineGroup> groups = List.of();
    private Load load = Load.NONE;
    private Optional<Bar> chosen = Optional.empty();

    LoadPage(Composite parent, Desk desk, OnDisplay onDisplay, ZoneId zone) {
        this.zone = zone;
        this.counting = new NewestAnswer<>("registration load", onDisplay, Load::of, this::take);
        this.page = Ids.named("load.page", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(page);
        Buttons buttons = Buttons.in(page, new Mnemonics());
        buttons.with("load.copy", new Text("Als Text kopieren", "Copy as text"),
                () -> new CopyAction(Text.EMPTY, () -> words() + "\n" + load.text(zone)).run());
        this.state = Ids.named("load.state", Look.as(Look.Role.SUBDUED, new Label(page, SWT.WRAP)));
        this.canvas = new LoadCanvas(page, zone, this::words, place -> {
            chosen = Optional.of(load.bars().get(place));
            say();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        this.watching = desk.watch(now -> {
            if (!page.isDisposed() && !List.copyOf(now.configuration().groups().values()).equals(groups)) {
                groups = List.copyOf(now.configuration().groups().values());
                say();
            }
        });
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
    public void close() {
        watching.close();
        counting.close();
    }

    @Override
    public boolean draw(Shown now) {
        Optional<Trace> fresh = now.listing().map(listing -> listing.trace());
        if (!fresh.map(System::identityHashCode).equals(counted.map(System::identityHashCode))) {
            counted = fresh;
            fresh.ifPresent(counting::ask);
        }
        return now.source().isPresent();
    }

    private void take(Load now) {
        if (!page.isDisposed() && !now.equals(load)) {
            load = now;
            chosen = Optional.empty();
            canvas.show(now);
            say();
        }
    }

    private String words() {
        String sum = load.peak().map(peak -> Words.of(SUM.with(load.all(), peak.most(), Load.clock(peak.from(), zone),
                load.refused()))).orElse(Words.of("Keine Anmeldung aufgezeichnet.", "No registration recorded."));
        Stream<String> bar = chosen.stream().map(one -> Words.of(BAR.with(Load.clock(one.from(), zone),
                load.width().toSeconds(), one.all(), one.most(), one.refused())));
        return Stream.of(Stream.of(sum), bar, Forecast.of(groups).stream().map(Words::of)).flatMap(one -> one)
                .collect(Collectors.joining("\n"));
    }

    private void say() {
        String words = Words.plain(words());
        if (!words.equals(state.getText())) {
            state.setText(words);
            state.requestLayout();
        }
    }
}
