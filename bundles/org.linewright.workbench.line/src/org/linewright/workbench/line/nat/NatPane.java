package org.linewright.workbench.line.nat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.lines.NatTrialReport.Stage;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.ProgressPane;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** How a measurement stands: how much longer it takes at most, or its result, and what happened so far. */
final class NatPane {

    private static final int SECOND = 1000;
    private static final Text RUNS = new Text("Die Messung läuft …", "The measurement runs …");
    private static final Text STORY = new Text("Verlauf", "What happened");

    private final Composite area;
    private final Label icon;
    private final Label sentence;
    private final Label facts;
    private final TroubleList troubles;
    private final ProgressPane progress;
    private final org.eclipse.swt.widgets.Text story;
    private Optional<NatSheet> shown = Optional.empty();
    private int measured;
    private boolean ticking;

    NatPane(Composite parent, Mnemonics mnemonics, Runnable cancelled) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.GAP).applyTo(area);
        this.icon = new Label(area, SWT.NONE);
        this.sentence = Look.heading(Ids.named("nat.sentence", new Label(area, SWT.WRAP)));
        this.facts = Ids.named("nat.facts", new Label(area, SWT.WRAP));
        this.troubles = new TroubleList(area);
        this.progress = new ProgressPane(area, RUNS, mnemonics, cancelled);
        this.story = AccessibleName.on(Ids.named("nat.story", new org.eclipse.swt.widgets.Text(area,
                SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL)), STORY);
        draw();
    }

    Control control() {
        return area;
    }

    /** One is about to start; until it has, there is nothing to cancel. */
    void begin() {
        shown = Optional.empty();
        measured = 0;
        icon.setImage(Icon.LINE_WAITING.image());
        sentence.setText(Words.of(RUNS));
        facts.setText("");
        story.setText("");
        troubles.show(List.of());
        progress.say(RUNS);
        progress.at(0, 1);
        progress.cancellable(false);
        seen(progress.control(), true);
        area.layout(true, true);
    }

    /** It can be cancelled. */
    void begun() {
        progress.cancellable(shown.filter(NatSheet::over).isEmpty());
    }

    /** It could not even start. */
    void refused(List<Trouble> why) {
        seen(progress.control(), false);
        icon.setImage(Icon.ERROR.image());
        sentence.setText(Words.of("Die Messung kann so nicht beginnen.", "The measurement cannot begin this way."));
        troubles.show(why);
        area.layout(true, true);
    }

    /** So it stands. */
    void show(NatSheet sheet) {
        shown = Optional.of(sheet);
        icon.setImage(sheet.icon().image());
        sentence.setText(Words.plain(Words.of(sheet.sentence())));
        facts.setText(Words.plain(String.join("\n", sheet.facts().stream().map(Words::of).toList())));
        troubles.show(sheet.troubles());
        if (!story.getText().equals(sheet.story())) {
            story.setText(sheet.story());
            story.setTopIndex(story.getLineCount());
        }
        seen(progress.control(), !sheet.over());
        area.layout(true, true);
        tick();
    }

    /** Counts down while it measures. */
    private void tick() {
        boolean measuring = shown.filter(sheet -> sheet.report().stage() == Stage.MEASURING).isPresent();
        if (measuring && !ticking) {
            ticking = true;
            left();
            area.getDisplay().timerExec(SECOND, () -> {
                ticking = false;
                measured++;
                if (!area.isDisposed()) {
                    tick();
                }
            });
        }
    }

    private void left() {
        int most = shown.map(sheet -> (int) sheet.report().most().toSeconds()).orElse(0);
        progress.at(Math.min(measured, most), most);
        progress.say(Text.of("Noch höchstens {0} …", "At most {0} more …",
                Spoken.text(Duration.ofSeconds(Math.max(1, most - measured)))));
    }

    private void draw() {
        icon.setImage(Icon.NOTE.image());
        sentence.setText(Words.of("Starten Sie die Messung.", "Start the measurement."));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        for (Control wide : List.of(sentence, facts, troubles.control(), progress.control(), story)) {
            GridDataFactory.fillDefaults()
                    .span(wide == sentence ? 1 : 2, 1)
                    .grab(true, wide == story)
                    .hint(Look.characters(wide, 40), SWT.DEFAULT)
                    .applyTo(wide);
        }
        seen(progress.control(), false);
    }

    private static void seen(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
