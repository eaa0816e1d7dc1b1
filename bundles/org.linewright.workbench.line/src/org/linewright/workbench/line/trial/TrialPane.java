package org.linewright.workbench.line.trial;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.ProgressPane;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** How a trial stands: progress or verdict, remedies, every message and the text of the selected one. */
final class TrialPane {

    private static final Text COPY = new Text("Alles kopieren", "Copy all");

    private final Composite area;
    private final Label icon;
    private final Label sentence;
    private final Label facts;
    private final TroubleList troubles;
    private final ProgressPane progress;
    private final MessagesPane messages;
    private final Button copy;
    private Optional<TrialSheet> shown = Optional.empty();

    TrialPane(Composite parent, Mnemonics mnemonics, Runnable cancelled) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.GAP).applyTo(area);
        this.icon = new Label(area, SWT.NONE);
        this.sentence = Look.heading(Ids.named("trial.sentence", new Label(area, SWT.WRAP)));
        this.facts = Ids.named("trial.facts", new Label(area, SWT.WRAP));
        this.troubles = new TroubleList(area);
        this.progress = new ProgressPane(area, new Text("Der Test läuft …", "The test runs …"), mnemonics,
                cancelled);
        this.messages = new MessagesPane(area);
        this.copy = Ids.named("trial.copy", new Button(area, SWT.PUSH));
        draw(mnemonics);
    }

    Control control() {
        return area;
    }

    /** A test starts. */
    void begin() {
        shown = Optional.empty();
        messages.clear();
        troubles.show(List.of());
        seen(progress.control(), true);
        progress.cancellable(true);
        area.layout(true, true);
    }

    /** It could not even start. */
    void refused(List<Trouble> why) {
        seen(progress.control(), false);
        icon.setImage(Icon.ERROR.image());
        sentence.setText(Words.of("Der Test kann so nicht beginnen.", "The test cannot begin this way."));
        facts.setText("");
        troubles.show(why);
        area.layout(true, true);
    }

    /** So it stands. */
    void show(TrialSheet sheet) {
        shown = Optional.of(sheet);
        icon.setImage(sheet.icon().image());
        sentence.setText(Words.plain(Words.of(sheet.sentence())));
        facts.setText(Words.plain(String.join("\n", sheet.facts().stream().map(Words::of).toList())));
        progress.at(sheet.stage(), TrialSheet.stages());
        progress.say(sheet.sentence());
        seen(progress.control(), !sheet.over());
        troubles.show(sheet.troubles());
        messages.show(sheet);
        copy.setEnabled(true);
        area.layout(true, true);
    }

    private void draw(Mnemonics mnemonics) {
        icon.setImage(Icon.NOTE.image());
        sentence.setText(Words.of("Wählen Sie eine Leitung und starten Sie den Test.",
                "Choose a line and start the test."));
        CopyAction action = new CopyAction(COPY, () -> shown.map(TrialSheet::text).orElse(""));
        copy.setText(mnemonics.on(Words.of(COPY)));
        copy.setEnabled(false);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        for (Control wide : List.of(sentence, facts, troubles.control(), progress.control(), messages.control())) {
            GridDataFactory.fillDefaults()
                    .span(wide == sentence ? 1 : 2, 1)
                    .grab(true, wide == messages.control())
                    .hint(Look.characters(wide, 40), SWT.DEFAULT)
                    .applyTo(wide);
        }
        seen(progress.control(), false);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(copy);
    }

    private static void seen(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }
}
