package org.linewright.workbench.internal.layout;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.linewright.workbench.internal.help.HelpView;
import org.linewright.workbench.internal.navigator.Navigator;
import org.linewright.workbench.internal.slot.SlotView;

/** To find out what is wrong: what was found, and what went over the wire. */
public final class Support implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(Navigator.ID, IPageLayout.LEFT, 0.27f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout above = layout.createFolder("above", IPageLayout.TOP, 0.45f, IPageLayout.ID_EDITOR_AREA);
        above.addView(SlotView.id(KnownView.FINDINGS.id()));
        above.addView(SlotView.id(KnownView.LINES.id()));
        above.addView(SlotView.id(KnownView.LADDER.id()));
        above.addPlaceholder(SlotView.id(KnownView.COMPARE.id()));
        above.addPlaceholder(SlotView.id(KnownView.LOAD.id()));
        above.addPlaceholder(SlotView.id(KnownView.TRACER.id()));
        IFolderLayout wire = layout.createFolder("wire", IPageLayout.BOTTOM, 0.42f, "above");
        wire.addView(SlotView.id(KnownView.TRACE.id()));
    }
}
