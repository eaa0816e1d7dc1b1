package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.GroupProposal;
import org.linewright.operations.OperationTrouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.Words;

/** Asks for the name and the user names of a copy. */
final class CopyPane implements PaneDialog.Pane {

    private final LineGroup original;
    private final Configuration now;
    private String name;
    private String users = "";

    CopyPane(LineGroup original, Configuration now) {
        this.original = original;
        this.now = now;
        this.name = GroupProposal.copy(original, now, Words.locale()).name();
    }

    GroupCopy copy() {
        return new GroupCopy(original, name, GroupCopy.names(users));
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parent, mnemonics);
        org.eclipse.swt.widgets.Text naming = form.text("copy.name", new Text("Name der Kopie", "Name of the copy"));
        org.eclipse.swt.widgets.Text lines = form.text("copy.users", new Text("Ihre Benutzernamen", "Its user names"));
        Label hint = form.hint(new Text("Leer: die Kopie bekommt erst später Leitungen. Passwörter werden nicht "
                + "kopiert.", "Empty: the copy gets lines later. Passwords are not copied."));
        naming.setText(name);
        Runnable look = () -> {
            name = naming.getText();
            users = lines.getText();
            List<Trouble> troubles = troubles();
            form.show(troubles);
            ready.ready(troubles.stream().noneMatch(Trouble::severe));
            hint.requestLayout();
        };
        naming.addModifyListener(event -> look.run());
        lines.addModifyListener(event -> look.run());
        return form.control();
    }

    private List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        if (name.isBlank()) {
            troubles.add(OperationTrouble.NAME_EMPTY.about("").at("copy.name"));
        }
        if (now.groups().values().stream().anyMatch(group -> group.name().equalsIgnoreCase(name.strip()))) {
            troubles.add(OperationTrouble.NAME_TAKEN.about(name.strip(), name.strip()).at("copy.name"));
        }
        if (!users.isBlank()) {
            UserNames.parse(users).troubles().forEach(trouble -> troubles.add(trouble.at("copy.users")));
            UserNames.parse(users).result().ifPresent(names -> GroupProposal
                    .overlaps(names, original.registrar().aorDomain(), Optional.empty(), now)
                    .forEach(shared -> troubles.add(OperationTrouble.LINES_SHARED
                            .about(shared.users(), original.registrar().aorDomain(), shared.name())
                            .at("copy.users"))));
        }
        return troubles;
    }
}
