package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** What happens now: the calls, what is switched on by codes, and who has messages. */
final class LivePage {

    private static final Text START = new Text("Telefonanlage starten", "Start PBX");
    private static final Text STOPPED = new Text("Die Telefonanlage ist gestoppt. Es gibt keine Anrufe.",
            "The PBX is stopped. There are no calls.");
    private static final Text NOTHING_ON = new Text(
            "Nichts. *72*0171234567 leitet um, *76 heißt nicht stören.",
            "Nothing. *72*0171234567 forwards, *76 is do not disturb.");

    private static final Text NO_MESSAGES = new Text("Keine Nachrichten. *990 hinterlässt eine, *99 hört sie ab.",
            "No messages. *990 leaves one, *99 plays it.");

    private final Box box;
    private final AccountActions actions;
    private final SashForm sash;
    private final TablePlace callPlace;
    private final CallTable calls;
    private final TablePlace switchedPlace;
    private final SwitchedTable switched;
    private final TablePlace boxPlace;
    private final BoxTable boxes;
    private final Button back;
    private final Button allBack;

    /** @param actions for the access data of a phone */
    LivePage(Composite parent, Box box, AccountActions actions) {
        this.box = box;
        this.actions = actions;
        this.sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        Mnemonics mnemonics = new Mnemonics();
        Composite above = part(sash);
        heading(above, new Text("Anrufe", "Calls"));
        this.callPlace = new TablePlace(above);
        this.calls = new CallTable(callPlace.area());
        SashForm lower = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite below = part(lower);
        Composite row = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        heading(row, new Text("Mit Codes geschaltet", "Switched by codes"));
        Buttons buttons = new Buttons(row, mnemonics);
        this.switchedPlace = new TablePlace(below);
        this.switched = new SwitchedTable(switchedPlace.area(), box);
        this.back = buttons.add("switched.back", new Text("Zurückschalten", "Switch back"), switched::back);
        this.allBack = buttons.add("switched.all", new Text("Alles zurück", "All back"), switched::allBack);
        Composite beside = part(lower);
        heading(beside, new Text("Anrufbeantworter", "Voice boxes"));
        this.boxPlace = new TablePlace(beside);
        this.boxes = new BoxTable(boxPlace.area());
        lower.setWeights(60, 40);
        switched.control().addListener(SWT.Selection, event -> enable(box.now()));
        sash.setWeights(50, 50);
    }

    Control control() {
        return sash;
    }

    void focus() {
        callPlace.focus();
    }

    void take(BoxState now) {
        calls.show(now.calls());
        if (!now.calls().isEmpty()) {
            callPlace.show(calls.control());
        } else if (now.running()) {
            idle(now);
        } else {
            callPlace.say(calls.control(), STOPPED, START, () -> box.ask(pbx -> pbx.start()));
        }
        switched.show(now.switched());
        if (switched.empty()) {
            switchedPlace.say(switched.control(), NOTHING_ON);
        } else {
            switchedPlace.show(switched.control());
        }
        boxes.show(box.running().map(pbx -> pbx.boxes().filled()).orElse(Map.of()));
        if (boxes.empty()) {
            boxPlace.say(boxes.control(), NO_MESSAGES);
        } else {
            boxPlace.show(boxes.control());
        }
        enable(now);
    }

    private void enable(BoxState now) {
        back.setEnabled(now.running() && switched.selection().isPresent());
        allBack.setEnabled(now.running() && !switched.empty());
    }

    /** Nobody is on the phone: says how to get somebody there. */
    private void idle(BoxState now) {
        String address = now.address()
                .map(at -> at.getAddress().getHostAddress() + ":" + at.getPort())
                .orElse("");
        if (now.accounts().isEmpty()) {
            callPlace.say(calls.control(), Text.of(
                    "Niemand telefoniert. Legen Sie zuerst auf der Seite «SIP-Accounts» Accounts an, und melden Sie "
                            + "Telefone an {0} (UDP) an.",
                    "Nobody is on the phone. First add accounts on the page “SIP accounts”, and register phones at {0} "
                            + "(UDP).",
                    address));
            return;
        }
        AccountDraft first = now.accounts().getFirst();
        Text sentence = now.bindings() == 0
                ? Text.of(
                        "Niemand telefoniert, und kein Telefon ist angemeldet. Melden Sie eines an: Server {0} (UDP), "
                                + "Domäne {1}, Benutzer {2}, Passwort aus den Zugangsdaten.",
                        "Nobody is on the phone, and no phone is registered. Register one: server {0} (UDP), domain "
                                + "{1}, user {2}, password from the access data.",
                        address, first.word(AccountField.DOMAIN), first.word(AccountField.ACCOUNT))
                : Text.of("Niemand telefoniert. Wählen Sie an einem angemeldeten Telefon {0} oder eine externe Nummer "
                        + "wie 030 1234567; die Anlage nimmt dort selbst ab.",
                        "Nobody is on the phone. Dial {0} on a registered phone, or an outside number such as "
                                + "030 1234567; the PBX answers there itself.",
                        now.accounts().getLast().word(AccountField.ACCOUNT));
        callPlace.say(calls.control(), sentence, Text.of("Zugangsdaten von {0} kopieren", "Copy access data of {0}",
                first.word(AccountField.ACCOUNT)), () -> actions.copyAccessData(List.of(first.id())));
    }

    private static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(0, Look.SMALL).applyTo(part);
        return part;
    }

    private static void heading(Composite parent, Text words) {
        Label label = Look.heading(new Label(parent, SWT.NONE));
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }
}
