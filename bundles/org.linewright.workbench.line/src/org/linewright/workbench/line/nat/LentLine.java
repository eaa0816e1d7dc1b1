package org.linewright.workbench.line.nat;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Which line lends its account, where it does not work without. */
record LentLine(Combo user) {

    private static final Text LABEL = new Text("Account einer Leitung", "Account of a line");

    /** Draws the choice; none lends at first. */
    static LentLine in(Composite parent, Mnemonics mnemonics, List<String> idle) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(LABEL)) + ":");
        Combo user = AccessibleName.on(Ids.named("nat.user", new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY)), LABEL);
        user.add(Words.of("keiner", "none"));
        idle.forEach(user::add);
        user.select(0);
        GridDataFactory.swtDefaults().hint(Look.characters(user, 20), SWT.DEFAULT).applyTo(user);
        new Label(area, SWT.NONE);
        Label hint = Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP));
        hint.setText(Words.of(
                "Nur wo es ohne Account nicht geht. Unter seiner Nummer ist solange niemand zu erreichen, und die "
                        + "Messung dauert mehrmals so lange.",
                "Only where it does not work without an account. Nobody can be reached at its number meanwhile, and "
                        + "the measurement takes some times as long."));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(hint, 40), SWT.DEFAULT).applyTo(hint);
        return new LentLine(user);
    }

    /** Empty for none. */
    Optional<String> lending() {
        return user.getSelectionIndex() > 0 ? Optional.of(user.getText()) : Optional.empty();
    }

    void enabled(boolean possible) {
        user.setEnabled(possible);
    }
}
