package org.linewright.workbench.internal.layout;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.linewright.workbench.internal.help.HelpView;
import org.linewright.workbench.internal.slot.SlotView;

/** To make and take calls. */
public final class Phone implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(SlotView.id(KnownView.SOFTPHONE.id()), IPageLayout.LEFT, 0.4f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(SlotView.id(KnownView.CALLS.id()), IPageLayout.TOP, 0.5f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.5f,
                SlotView.id(KnownView.CALLS.id()));
        below.addView(SlotView.id(KnownView.LINES.id()));
        below.addPlaceholder(SlotView.id(KnownView.TRACER.id()));
        below.addPlaceholder(SlotView.id(KnownView.TRACE.id()));
    }
}
