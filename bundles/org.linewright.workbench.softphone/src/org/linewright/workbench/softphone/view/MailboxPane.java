package org.linewright.workbench.softphone.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.lines.MailboxLamp;
import org.linewright.lines.MailboxLamp.Counts;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** How many messages are in the voice box of the line, and how to hear them; takes no room while there are none. */
final class MailboxPane {

    private final Composite area;
    private final Sentence words;
    private final Button listen;

    MailboxPane(Composite parent, Mnemonics mnemonics, Runnable listening) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, 0).applyTo(area);
        this.words = new Sentence(area, "softphone.mailbox", Look.Role.SUBDUED).over(1);
        this.listen = Ids.named("softphone.listen", new Button(area, SWT.PUSH));
        listen.setText(mnemonics.on(Words.of("Abhören", "Listen")));
        listen.setToolTipText(Words.of("Ruft die Sprachbox der Leitung an.", "Calls the voice box of the line."));
        listen.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listening.run()));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    /** @return whether the page needs another layout */
    boolean show(Optional<MailboxLamp> lamp, boolean can) {
        listen.setEnabled(can);
        boolean other = lamp.map(now -> words.say(Icon.MESSAGES, messages(now))).orElse(false);
        if (area.getLayoutData() instanceof GridData data && data.exclude == lamp.isPresent()) {
            data.exclude = lamp.isEmpty();
            area.setVisible(lamp.isPresent());
            return true;
        }
        return other;
    }

    private static Text messages(MailboxLamp lamp) {
        return lamp.counts()
                .map(MailboxPane::messages)
                .orElse(lamp.state().label());
    }

    private static Text messages(Counts counts) {
        Text fresh = switch (counts.fresh()) {
            case 0 -> MailboxLamp.State.NOTHING_NEW.label();
            case 1 -> new Text("1 neue Nachricht", "1 new message");
            default -> Text.of("{0} neue Nachrichten", "{0} new messages", counts.fresh());
        };
        Text urgent = counts.urgent() == 0
                ? fresh
                : Text.of("{0} ({1} dringend)", "{0} ({1} urgent)", fresh, counts.urgent());
        return counts.heard() == 0 ? urgent : Text.of("{0}, {1} alte", "{0}, {1} old", urgent, counts.heard());
    }
}
