package org.linewright.workbench.internal.app;

import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The perspectives beside one another at the top of the window. */
final class PerspectiveTabs {

    private PerspectiveTabs() {
    }

    /** Opens each once, so that each has its tab, and ends on the first. */
    static void show(IWorkbenchWindow window, String... ids) {
        IPerspectiveRegistry registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        IWorkbenchPage page = window.getActivePage();
        List<IPerspectiveDescriptor> perspectives = List.of(ids)
                .stream()
                .map(registry::findPerspectiveWithId)
                .toList();
        perspectives.forEach(page::setPerspective);
        page.setPerspective(perspectives.getFirst());
    }
}
