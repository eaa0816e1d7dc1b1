package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** One account: its buttons as in the original, its fields, and on which devices it is registered. */
final class AccountPane {

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label title;
    private final Button save;
    private final Button cancel;
    private final Button delete;
    private final Button generate;
    private final Button copy;
    private final AccountForm form;
    private final Label devices;
    private final Label routes;
    private final Label features;

    AccountPane(Composite parent, Mnemonics mnemonics, AccountVerbs verbs) {
        this.scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        this.page = Look.as(Look.Role.PAGE, new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.GAP).spacing(0, Look.GAP).applyTo(page);
        this.title = Look.heading(Ids.named("account.title", new Label(page, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(title, 20), SWT.DEFAULT).applyTo(title);
        Buttons above = new Buttons(page, mnemonics);
        this.save = above.add("account.save", new Text("Speichern", "Save"), verbs::save);
        this.cancel = above.add("account.cancel", new Text("Bearbeiten abbrechen", "Cancel editing"), verbs::cancel);
        this.delete = above.add("account.delete", new Text("Löschen", "Delete"), verbs::delete);
        label("* Pflichtangaben", "* mandatory");
        this.form = new AccountForm(page, mnemonics, verbs::typed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        Buttons below = new Buttons(page, mnemonics);
        this.generate = below.add("password.generate", new Text("Passwort erzeugen", "Generate password"),
                verbs::generate);
        this.copy = below.add("password.copy", new Text("Passwort kopieren", "Copy password"), verbs::copyPassword);
        Look.heading(label("Angemeldete Geräte", "Registered devices"));
        this.devices = facts("account.devices");
        Look.heading(label("Rufnummern", "Numbers"));
        this.routes = facts("account.routes");
        Look.heading(label("Per Code geschaltet", "Switched by code"));
        this.features = facts("account.features");
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    AccountForm form() {
        return form;
    }

    void title(boolean any, boolean fresh, AccountId id) {
        title.setText(Words.plain(!any
                ? Words.of("Wählen Sie links einen Account aus, oder legen Sie einen an.",
                        "Select an account on the left, or add one.")
                : fresh
                        ? Words.of("Neuer SIP-Account", "New SIP account")
                        : Words.of("SIP-Account {0} bearbeiten", "Edit SIP account {0}", id)));
        for (Control child : page.getChildren()) {
            if (child != title && child.getLayoutData() instanceof GridData place) {
                place.exclude = !any;
                child.setVisible(any);
            }
        }
        fit();
    }

    void enable(boolean running, boolean any, boolean fresh, boolean dirty) {
        form.control().setEnabled(running && any);
        save.setEnabled(running && (dirty || fresh));
        cancel.setEnabled(dirty || fresh);
        delete.setEnabled(running && any && !fresh);
        generate.setEnabled(running && any);
        copy.setEnabled(running && any && !fresh);
    }

    void bindings(List<Binding> bindings) {
        say(devices, bindings.isEmpty()
                ? Words.of("Keines.", "None.")
                : bindings.stream().map(AccountPane::words).collect(Collectors.joining("\n")));
    }

    void routes(List<Text> reached) {
        say(routes, reached, new Text("Keine; der Account ist nur mit seinem Namen erreichbar. Nummern gibt es auf der "
                + "Seite «Rufnummern».",
                "None; the account is reached by its name only. Numbers are given on the page “Numbers”."));
    }

    void features(List<Text> switched) {
        say(features, switched, new Text("Nichts.", "Nothing."));
    }

    /** Makes room for everything. */
    void fit() {
        page.layout(true, true);
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    private void say(Label label, List<Text> facts, Text none) {
        say(label, facts.isEmpty()
                ? Words.plain(Words.of(none))
                : facts.stream().map(text -> Words.plain(Words.of(text))).collect(Collectors.joining("\n")));
    }

    private void say(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
            fit();
        }
    }

    private Label facts(String id) {
        Label label = Ids.named(id, new Label(page, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Label label(String german, String english) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Words.of(german, english));
        GridDataFactory.fillDefaults().applyTo(label);
        return label;
    }

    private static String words(Binding binding) {
        return Words.plain(Words.of("{0}, von {1}:{2}, {3} gewährt", "{0}, from {1}:{2}, granted {3}",
                binding.contact(), binding.source().getAddress().getHostAddress(),
                String.valueOf(binding.source().getPort()), Spoken.text(binding.granted())));
    }
}
