package org.linewright.workbench.line.wizard;

import java.util.Map;
import org.eclipse.jface.wizard.IWizard;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardSlot;

/** The open wizard with its entries; after it is finished the editor of the group opens. */
final class LineWizardContent implements WizardContent {

    private final WizardSlot slot;
    private final Work work;
    private final LineWizard wizard;
    private final Opening opening;
    private boolean begun;

    LineWizardContent(Services services, WizardSlot slot, Opening opening) {
        this.slot = slot;
        this.opening = opening;
        this.work = new Work(services, opening.entries(), slot::changed);
        this.wizard = new LineWizard(work, opening, this::forget);
    }

    /** From now on it follows drivers and configuration. */
    LineWizardContent begin() {
        work.watch(judged -> once());
        work.begin();
        return this;
    }

    @Override
    public IWizard wizard() {
        return wizard;
    }

    @Override
    public Map<String, String> draft() {
        return wizard.made().isPresent() ? Map.of() : work.entries().fields();
    }

    @Override
    public void close() {
        work.close();
        wizard.made().ifPresent(group -> slot.stage().editor("group", group.value()));
    }

    private void once() {
        if (!begun && work.entries().draft().isPresent()) {
            begun = true;
            work.change(opening.once());
        }
    }

    private void forget() {
        work.change(Entries::afresh);
        slot.changed();
    }
}
