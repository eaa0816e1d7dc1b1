package org.linewright.workbench.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.internal.layout.KnownView;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.SlotView;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ViewScreen;

/**
 * Describes the views that are here to the application model, so that Quick Access lists them. The slot itself is not
 * listed: the model makes it from the part of a description's id that stands before the colon.
 */
final class ShownViews {

    private static final String VIEW = "View";
    private static final String SLOTS = SlotView.ID + ":";

    private final MApplication application;
    private final EModelService models;

    ShownViews() {
        this.application = PlatformUI.getWorkbench().getService(MApplication.class);
        this.models = PlatformUI.getWorkbench().getService(EModelService.class);
    }

    void fit(List<Screen> here) {
        List<MPartDescriptor> all = application.getDescriptors();
        all.removeIf(descriptor -> descriptor.getElementId().startsWith(SLOTS));
        List<MPartDescriptor> more = new ArrayList<>();
        here.stream().filter(screen -> screen.is(ViewScreen.class)).map(this::described).forEach(more::add);
        all.addAll(more);
    }

    /** A place that was never in front has its own label too, and nothing keeps the labels of an earlier language. */
    void name() {
        IPerspectiveRegistry perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry();
        models.findElements(application, null, MPerspective.class, null) // framework-driven null: of any id
                .forEach(one -> Optional
                        .ofNullable(perspectives.findPerspectiveWithId(one.getElementId())) // framework-driven null
                        .map(IPerspectiveDescriptor::getLabel)
                        .ifPresent(one::setLabel));
        application.getChildren()
                .stream()
                .flatMap(window -> window.getSharedElements().stream())
                .filter(MPart.class::isInstance)
                .map(MPart.class::cast)
                .filter(part -> part.getElementId().startsWith(SLOTS) && part.getObject() == null) // framework-driven null
                .forEach(part -> part.setLabel(
                        Words.of(KnownView.label(part.getElementId().substring(SLOTS.length())))));
    }

    private MPartDescriptor described(Screen screen) {
        MPartDescriptor descriptor = models.createModelElement(MPartDescriptor.class);
        descriptor.setElementId(SlotView.id(screen.id()));
        descriptor.setLabel(Words.of(screen.label()));
        descriptor.setContributionURI("bundleclass://org.linewright.workbench/" + SlotView.class.getName());
        descriptor.getTags().add(VIEW);
        return descriptor;
    }
}
