package org.linewright.workbench.softphone.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.lines.SoundFigures;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;

/** How loud both sides of the chosen call are; looked at ten times a second while there is one and somebody can see it. */
final class LevelPane {

    private static final int TENTH = 100;

    private final Composite area;
    private final LevelBar said;
    private final LevelBar heard;
    private Optional<PhoneCall> call = Optional.empty();
    private boolean looking;

    LevelPane(Composite parent) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(Look.GAP, 0).applyTo(area);
        this.said = bar("softphone.level.said", new Text("Wir", "We"), new Text("Pegel von uns", "Our level"));
        this.heard = bar("softphone.level.heard", new Text("Gegenseite", "Other side"),
                new Text("Pegel der Gegenseite", "Level of the other side"));
    }

    private LevelBar bar(String id, Text label, Text name) {
        Label words = Look.as(Look.Role.SUBDUED, new Label(area, SWT.NONE));
        words.setText(Words.of(label));
        LevelBar bar = new LevelBar(Ids.named(id, LevelBar.drawn(area)), name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Look.characters(area, 4), SWT.DEFAULT).applyTo(bar.control());
        return bar;
    }

    Control control() {
        return area;
    }

    void show(Fitting now) {
        call = now.talking();
        look();
    }

    /** Looks again when it can be seen and does not look already. */
    void look() {
        if (looking || area.isDisposed()) {
            return;
        }
        SoundFigures figures = call.map(one -> one.call().figures()).orElse(SoundFigures.NONE);
        said.show(figures.loudSaid());
        heard.show(figures.loudHeard());
        if (call.isPresent() && area.isVisible()) {
            looking = true;
            area.getDisplay().timerExec(TENTH, () -> {
                looking = false;
                look();
            });
        }
    }
}
