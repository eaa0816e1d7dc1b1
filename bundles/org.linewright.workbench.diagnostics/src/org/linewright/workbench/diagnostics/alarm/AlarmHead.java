package org.linewright.workbench.diagnostics.alarm;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.Said;

/** Above the rules: who tells by them now, what cannot be read, and what saves and reverts. */
final class AlarmHead {

    private final AlarmSentence sentence;
    private final Said said;
    private final Button save;
    private final Button revert;

    AlarmHead(Composite page, Mnemonics mnemonics, Runnable saving, Runnable reverting) {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = Look.title(new Label(head, SWT.NONE));
        title.setText(Words.of("Alarme", "Alarms"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Buttons buttons = Buttons.in(head, mnemonics);
        this.save = buttons.with("alarms.save", new Text("Speichern …", "Save …"), saving);
        this.revert = buttons.with("alarms.revert", new Text("Verwerfen", "Revert"), reverting);
        this.sentence = new AlarmSentence(page);
        TroubleList banners = new TroubleList(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banners.control());
        this.said = new Said(banners::show);
    }

    /** @param unread why the file cannot be read */
    void show(Snapshot now, AlarmDraft draft, boolean dirty, List<Trouble> unread) {
        sentence.show(now, draft);
        said.say(unread);
        save.setEnabled(dirty && !now.readOnly());
        revert.setEnabled(dirty);
    }
}
