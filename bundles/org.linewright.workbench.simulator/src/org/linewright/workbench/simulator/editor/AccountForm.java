package org.linewright.workbench.simulator.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The fields of <em>SIP-Account bearbeiten</em>. It shows a draft and says what is typed; it knows no PBX. */
final class AccountForm {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final Composite area;
    private final Form form;
    private final Runnable changed;
    private final Map<AccountField, org.eclipse.swt.widgets.Text> texts = new EnumMap<>(AccountField.class);
    private final org.eclipse.swt.widgets.Text password;
    private final Button groupAccount;
    private final ExtrasRows extras;
    private Optional<AccountDraft> shown = Optional.empty();
    private boolean showing;

    /** @param changed after every key */
    AccountForm(Composite parent, Mnemonics mnemonics, Runnable changed) {
        this.changed = changed;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        this.form = Form.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        text(AccountField.PERSON);
        text(AccountField.LOCATION);
        text(AccountField.GROUP);
        text(AccountField.LABEL);
        text(AccountField.TEAMS).setMessage(Words.of("mehrere mit Komma", "several with commas"));
        this.groupAccount = form.check(AccountField.GROUP_ACCOUNT.key(), AccountField.GROUP_ACCOUNT.label());
        text(AccountField.DOMAIN);
        text(AccountField.ACCOUNT);
        this.password = form.secret("password", new Text("Passwort *", "Password *"));
        text(AccountField.PASSWORD_CHANGED).setEditable(false);
        text(AccountField.SIGNALLING);
        text(AccountField.ALLOWED).setMessage(Words.of("leer: alle; 10.1.2.3, 10.1.0.0/16",
                "empty: all; 10.1.2.3, 10.1.0.0/16"));
        text(AccountField.NETWORK_PROVIDED_NUMBER);
        this.extras = new ExtrasRows(area, mnemonics, this::tell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(extras.control());
        texts.values().forEach(text -> text.addListener(SWT.Modify, event -> tell()));
        password.addListener(SWT.Modify, event -> tell());
        groupAccount.addListener(SWT.Selection, event -> tell());
    }

    Control control() {
        return area;
    }

    void focus() {
        texts.get(AccountField.PERSON).setFocus();
    }

    /** @param fresh whether domain and account can be typed: they name an account for good */
    void show(AccountDraft draft, boolean fresh) {
        showing = true;
        shown = Optional.of(draft);
        texts.forEach((field, text) -> put(text, field == AccountField.PASSWORD_CHANGED
                ? draft.changed().map(WHEN::format).orElse("")
                : draft.word(field)));
        groupAccount.setSelection(Boolean.parseBoolean(draft.word(AccountField.GROUP_ACCOUNT)));
        extras.show(draft.word(AccountField.EXTRAS));
        texts.get(AccountField.DOMAIN).setEnabled(fresh);
        texts.get(AccountField.ACCOUNT).setEnabled(fresh);
        showing = false;
    }

    /** Empties the password; what stands in grey says what becomes of it. */
    void password(Text greyed) {
        showing = true;
        password.setText("");
        password.setMessage(Words.of(greyed));
        showing = false;
    }

    /** The password that is typed; empty when none is. */
    Optional<Secret> typed() {
        return Optional.of(password.getText()).filter(words -> !words.isEmpty()).map(Secret::new);
    }

    /** What stands in the fields now. */
    AccountDraft draft() {
        AccountDraft draft = shown.orElse(AccountDraft.fresh(""));
        for (Map.Entry<AccountField, org.eclipse.swt.widgets.Text> each : texts.entrySet()) {
            if (each.getKey() != AccountField.PASSWORD_CHANGED) {
                draft = draft.with(each.getKey(), each.getValue().getText());
            }
        }
        return draft.with(AccountField.GROUP_ACCOUNT, String.valueOf(groupAccount.getSelection()))
                .with(AccountField.EXTRAS, extras.words());
    }

    void show(List<Trouble> troubles) {
        form.show(new ArrayList<>(troubles));
    }

    private org.eclipse.swt.widgets.Text text(AccountField field) {
        Text label = field.mandatory() ? Text.of("{0} *", "{0} *", field.label()) : field.label();
        org.eclipse.swt.widgets.Text text = form.text(field.key(), label);
        texts.put(field, text);
        return text;
    }

    private static void put(org.eclipse.swt.widgets.Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
