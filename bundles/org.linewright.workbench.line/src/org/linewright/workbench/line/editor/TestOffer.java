package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.line.trial.TrialDialog;

/** Offers to try a line with what stands in the editor, where the registrar is edited. */
final class TestOffer implements PageSection {

    private final LineTools tools;
    private Optional<Button> button = Optional.empty();

    TestOffer(LineTools tools) {
        this.tools = tools;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, Runnable resized) {
        Buttons buttons = Buttons.in(parent, mnemonics);
        button = Optional.of(buttons.with("editor.test", TrialDialog.OFFER, () -> tools.test(List.of())));
        return buttons.area();
    }

    /** A group without lines has nothing to try. */
    @Override
    public void show(Shown shown) {
        button.filter(drawn -> !drawn.isDisposed())
                .ifPresent(drawn -> drawn.setEnabled(!shown.group().lines().isEmpty()));
    }

    @Override
    public void focused(Setting field) {
        // it is the same for every field
    }
}
