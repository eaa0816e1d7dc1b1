package org.linewright.workbench.location.wizard;

import java.util.Map;
import org.eclipse.jface.wizard.IWizard;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardSlot;

/** The open wizard with its entries; after it is finished the editor of the location opens. */
final class LocationWizardContent implements WizardContent {

    private final WizardSlot slot;
    private final Work work;
    private final LocationWizard wizard;

    LocationWizardContent(Work.Services services, WizardSlot slot) {
        this.slot = slot;
        this.work = new Work(services, Typed.of(slot.draft()), slot::changed);
        this.wizard = new LocationWizard(work, this::forget);
    }

    LocationWizardContent begin() {
        work.begin();
        return this;
    }

    @Override
    public IWizard wizard() {
        return wizard;
    }

    @Override
    public Map<String, String> draft() {
        return wizard.made().isPresent() ? Map.of() : work.typed().draft();
    }

    @Override
    public void close() {
        work.close();
        wizard.made().ifPresent(location -> slot.stage().editor("location", location.value()));
    }

    private void forget() {
        work.change(any -> Typed.afresh());
    }
}
