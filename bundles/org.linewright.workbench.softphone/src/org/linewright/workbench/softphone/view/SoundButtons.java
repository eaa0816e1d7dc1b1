package org.linewright.workbench.softphone.view;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.lines.CallReport.Sound;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;

/** What is done to the sound of the calls; a button that is pressed in says that it is so. */
final class SoundButtons {

    private final Buttons buttons;
    private final Button mute;
    private final Button record;
    private final Button join;

    /** @param devices asks for microphone and speaker */
    SoundButtons(Composite parent, Mnemonics mnemonics, CallVerbs verbs, Runnable devices) {
        this.buttons = Buttons.in(parent, mnemonics);
        this.mute = toggle("softphone.mute", new Text("Stumm", "Mute"), verbs::mute);
        this.record = toggle("softphone.record", new Text("Aufnehmen", "Record"), verbs::record);
        record.setToolTipText(Words.of("Nimmt beide Seiten auf; ein Ton alle 15 Sekunden sagt es beiden.",
                "Records both sides; a tone every 15 seconds tells both."));
        this.join = buttons.with("softphone.join", new Text("Konferenz", "Conference"), verbs::join);
        join.setToolTipText(Words.of("Zwei Gespräche werden eines; alle hören einander.",
                "Two calls become one; all hear each other."));
        join.setEnabled(false);
        buttons.with("softphone.devices", new Text("Mikrofon und Lautsprecher …", "Microphone and speaker …"), devices);
    }

    Control control() {
        return buttons.area();
    }

    void show(Fitting now) {
        Optional<Sound> sound = now.talking().map(PhoneCall::report).map(report -> report.sound());
        mute.setEnabled(sound.isPresent());
        mute.setSelection(sound.filter(Sound::muted).isPresent());
        record.setEnabled(sound.isPresent());
        record.setSelection(sound.flatMap(Sound::recording).isPresent());
        join.setEnabled(now.connectable().isPresent());
    }

    private Button toggle(String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(buttons.area(), SWT.TOGGLE));
        button.setText(buttons.mnemonics().on(Words.of(label)));
        button.setEnabled(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }
}
