package org.linewright.workbench.internal.welcome;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.help.ShowHelp;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.screen.Stage;

/** What a newcomer sees first: three ways to begin. */
public final class Welcome extends EditorPart {

    public static final String ID = "org.linewright.workbench.welcome";

    private Optional<Watch> watching = Optional.empty();
    private Runnable focus = () -> {
        // nothing is drawn yet
    };

    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = Ids.named("welcome", Look.as(Look.Role.PAGE, new Composite(scroll, SWT.NONE)));
        Screens screens = getSite().getService(Screens.class);
        WelcomePage drawn = WelcomePage.in(page, getSite().getService(Stage.class), screens,
                () -> ShowHelp.open(getSite().getPage()));
        focus = drawn.practice().button()::setFocus;
        watching = Optional.of(screens.watch(drawn::fit));
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    public void setFocus() {
        focus.run();
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new IllegalStateException("Never dirty");
    }

    @Override
    public void doSaveAs() {
        throw new IllegalStateException("Not offered");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
