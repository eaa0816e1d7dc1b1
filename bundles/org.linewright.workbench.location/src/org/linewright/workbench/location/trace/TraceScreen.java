package org.linewright.workbench.location.trace;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.NumberAim;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.location.editor.RuleAim;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the rules of a location make of numbers, and why. */
@Component
@ScreenInfo(id = "tracer", german = "Wahlregeln prüfen", english = "Rule tracer", icon = "icons/trace.svg", help = "help/trace", order = 20)
public final class TraceScreen implements ViewScreen {

    private final Desk desk;
    private final NumberPlans plans;
    private final OnDisplay onDisplay;
    private final RuleAim aim;
    private final NumberAim number;

    @Activate
    public TraceScreen(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) NumberPlans plans, @Reference OnDisplay onDisplay,
            @Reference RuleAim aim, @Reference NumberAim number) {
        this.desk = desk;
        this.plans = plans;
        this.onDisplay = onDisplay;
        this.aim = aim;
        this.number = number;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        TraceView view = new TraceView(parent, plans, onDisplay, new RuleOpening(slot.stage(), aim),
                new TraceMemory(InstanceScope.INSTANCE.getNode("org.linewright.workbench.location")));
        view.start(desk, number);
        return view;
    }
}
