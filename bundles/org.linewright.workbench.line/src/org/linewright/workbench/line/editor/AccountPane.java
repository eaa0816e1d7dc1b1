package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Line;
import org.linewright.core.line.UserNames;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;

/** The account of one line: its user name, the name of its digest, its password. */
final class AccountPane implements PaneDialog.Pane {

    private static final String USER = "account.user";

    private final Line line;
    private final Set<String> others;
    private String user;
    private String authUser;
    private Optional<Secret> password = Optional.empty();

    /** @param users the user names of the group */
    AccountPane(Line line, Set<String> users) {
        this.line = line;
        this.others = users;
        this.user = line.user();
        this.authUser = line.authUser().orElse("");
    }

    String user() {
        return user.strip();
    }

    /** The name of the digest, when it is another one. */
    Optional<String> authUser() {
        return Optional.of(authUser.strip()).filter(name -> !name.isEmpty() && !name.equals(user()));
    }

    /** The new password; empty when it stays. */
    Optional<Secret> password() {
        return password;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parent, mnemonics);
        org.eclipse.swt.widgets.Text name = form.text(USER, new Text("Benutzername", "User name"));
        org.eclipse.swt.widgets.Text auth = form.text("account.auth",
                new Text("Auth.-Benutzername", "Authentication name"));
        form.hint(new Text("Leer: wie der Benutzername.", "Empty: as the user name."));
        org.eclipse.swt.widgets.Text typed = form.secret("account.password", new Text("Passwort", "Password"));
        form.hint(new Text("Leer: bleibt, wie es ist, auch unter einem anderen Benutzernamen.",
                "Empty: stays as it is, also under another user name."));
        name.setText(user);
        auth.setText(authUser);
        Runnable look = () -> {
            user = name.getText();
            authUser = auth.getText();
            password = Optional.of(typed.getText()).filter(words -> !words.isEmpty()).map(Secret::new);
            List<Trouble> troubles = troubles();
            form.show(troubles);
            ready.ready(troubles.stream().noneMatch(Trouble::severe));
            form.control().getShell().layout(true, true);
        };
        List.of(name, auth, typed).forEach(text -> text.addModifyListener(event -> look.run()));
        return form.control();
    }

    private List<Trouble> troubles() {
        Outcome<UserNames> names = UserNames.parse(user());
        List<Trouble> troubles = new ArrayList<>(names.troubles().stream().map(trouble -> trouble.at(USER)).toList());
        if (names.result().filter(parsed -> parsed.count() != 1).isPresent()) {
            troubles.add(EditorTrouble.ONE_NAME.about(user()).at(USER));
        }
        if (!user().equals(line.user()) && others.contains(user())) {
            troubles.add(EditorTrouble.LINE_THERE.about(user()).at(USER));
        }
        return troubles;
    }
}
