package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.UserNames;
import org.linewright.workbench.kit.Brief;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.LineBlock;

/** User names by expression, and their passwords. */
final class NewLines implements PaneDialog.Pane {

    private final Set<String> taken;
    private final PasswordPane passwords = new PasswordPane(List.of());
    private String names = "";

    NewLines(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    LineBlock block() {
        return new LineBlock(names, Optional.empty(), passwords.typed());
    }

    /** What is wrong with the names so far. */
    List<Trouble> nameTroubles() {
        List<Trouble> troubles = new ArrayList<>(block().nameTroubles());
        List<String> twice = block().users().result().map(users -> users.overlap(taken)).orElse(List.of());
        if (!twice.isEmpty()) {
            troubles.add(EditorTrouble.LINE_THERE.about(Brief.of(UserNames.of(twice).expression())));
        }
        return troubles.stream().map(trouble -> trouble.at("lines.names")).toList();
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        Form form = Form.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        org.eclipse.swt.widgets.Text field = form.text("lines.names", new Text("Benutzername(n)", "User name(s)"));
        Label count = form.hint(new Text("noch keine Leitung", "no line yet"));
        Runnable[] again = new Runnable[1];
        TroubleList list = passwords.fields(area, mnemonics, troubles -> again[0].run());
        again[0] = () -> {
            boolean begun = !names.isBlank();
            List<Trouble> wrong = begun ? nameTroubles() : List.of();
            List<Trouble> lacking = begun ? block().passwordTroubles() : List.of();
            form.show(wrong);
            list.show(lacking);
            count.setText(count());
            ready.ready(begun && Stream.of(wrong, lacking).flatMap(List::stream).noneMatch(Trouble::severe));
        };
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 50), SWT.DEFAULT)
                .applyTo(list.control());
        field.addModifyListener(event -> {
            names = field.getText();
            again[0].run();
        });
        ready.ready(false);
        return area;
    }

    private String count() {
        return block().users()
                .result()
                .map(users -> Words.of("{0} Leitungen: {1}", "{0} lines: {1}", users.count(),
                        Brief.of(String.join(", ", users.names().stream().limit(12).toList())
                                + (users.count() > 12 ? ", …" : ""))))
                .orElse(Words.of("noch keine Leitung", "no line yet"));
    }
}
