package org.linewright.workbench.internal.layout;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.linewright.workbench.internal.help.HelpView;
import org.linewright.workbench.internal.navigator.Navigator;
import org.linewright.workbench.internal.slot.SlotView;

/** To set up and to change: the navigator, the editors, the lines below them. */
public final class Administration implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(Navigator.ID, IPageLayout.LEFT, 0.27f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, IPageLayout.ID_EDITOR_AREA);
        below.addView(SlotView.id(KnownView.LINES.id()));
        below.addView(SlotView.id(KnownView.FINDINGS.id()));
        below.addPlaceholder(SlotView.id(KnownView.DRIVERS.id()));
        below.addPlaceholder(SlotView.id(KnownView.TRACER.id()));
        below.addPlaceholder(SlotView.id(KnownView.TRACE.id()));
    }
}
