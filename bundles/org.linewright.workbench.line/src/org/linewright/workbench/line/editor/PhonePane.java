package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;

/** Whether a phone of one's own may register with a line, its password, what it is to be given, whether it is there. */
final class PhonePane implements PaneDialog.Pane {

    private static final int LONG = 12;
    private static final Text OTHER = new Text(
            "Nicht das Passwort der Telefonanlage. Ein erzeugtes ist nur jetzt zu lesen.",
            "Not the password of the PBX. A generated one can be read now and never again.");
    private static final Text STAYS = new Text("Leer: bleibt, wie es ist. Ein erzeugtes ist nur jetzt zu lesen.",
            "Empty: stays as it is. A generated one can be read now and never again.");

    private final Desk desk;
    private final FreshPassword fresh;
    private final boolean kept;
    private PhoneSheet sheet;
    private boolean allowed;
    private Optional<Secret> password = Optional.empty();

    /** @param kept whether the line has a password for it already */
    PhonePane(PhoneSheet sheet, Desk desk, FreshPassword fresh, boolean kept) {
        this.sheet = sheet;
        this.desk = desk;
        this.fresh = fresh;
        this.kept = kept;
        this.allowed = sheet.line().traits().client().isPresent();
    }

    boolean allowed() {
        return allowed;
    }

    /** The new password; empty when it stays, and when no phone may register. */
    Optional<Secret> password() {
        return password.filter(any -> allowed);
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parent, mnemonics);
        Button allow = form.check("phone.allowed",
                new Text("Eigenes Telefon an dieser Leitung", "Own phone on this line"));
        allow.setSelection(allowed);
        PhonePassword typed = new PhonePassword(form, kept ? STAYS : OTHER, fresh);
        PhoneFacts facts = new PhoneFacts(form, sheet, typed::seen);
        Runnable look = () -> {
            allowed = allow.getSelection();
            password = typed.typed();
            typed.enable(allowed);
            List<Trouble> troubles = troubles();
            form.show(troubles);
            ready.ready(troubles.stream().noneMatch(Trouble::severe));
            form.control().getShell().layout(true, true);
        };
        typed.changed(look);
        allow.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look.run()));
        Watch watch = desk.watch(now -> {
            if (!now.phones().equals(sheet.phones())) {
                sheet = sheet.at(now.phones());
                facts.show(sheet);
                look.run();
            }
        });
        form.control().addDisposeListener(event -> watch.close());
        look.run();
        return form.control();
    }

    private List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        if (allowed && !kept && password.isEmpty()) {
            troubles.add(EditorTrouble.PHONE_PASSWORD.about().at(PhonePassword.FIELD));
        }
        password().filter(one -> one.reveal().length() < LONG)
                .ifPresent(one -> troubles.add(EditorTrouble.PHONE_PASSWORD_WEAK.about().at(PhonePassword.FIELD)));
        if (allowed && sheet.phones().places().isEmpty()) {
            troubles.add(EditorTrouble.PHONES_SHUT.about().at(PhoneFacts.SERVER));
        }
        return troubles;
    }
}
