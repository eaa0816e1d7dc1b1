package org.linewright.workbench.internal.app;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.settings.Settings;
import org.linewright.workbench.internal.settings.Theme;
import org.linewright.workbench.internal.slot.Offer;
import org.linewright.workbench.internal.slot.PreferencePages;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.internal.welcome.Welcome;
import org.linewright.workbench.kit.Icon;

/** The one window. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    static final String ADMINISTRATION = "org.linewright.workbench.administration";
    static final String SUPPORT = "org.linewright.workbench.support";
    static final String PHONE = "org.linewright.workbench.phone";

    private List<Watch> watching = List.of();

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Bars(configurer);
    }

    @Override
    public void postWindowClose() {
        watching.forEach(Watch::close);
        Settings.read().welcome().write();
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(1600, screen.width), Math.min(1000, screen.height)));
        configurer.setTitle("Linewright");
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowCreate() {
        Theme.of(Settings.read().appearance()).apply();
        Shell shell = getWindowConfigurer().getWindow().getShell();
        shell.setImages(new Image[]{ Icon.LINEWRIGHT.image() });
    }

    @Override
    public void postWindowOpen() {
        ShownViews views = new ShownViews();
        Screens screens = getWindowConfigurer().getWindow().getService(Screens.class);
        PreferencePages pages = new PreferencePages(PlatformUI.getWorkbench().getPreferenceManager(), screens);
        watching = List.of(screens.watch(views::fit), screens.watch(pages::fit));
        getWindowConfigurer().getWindow().addPerspectiveListener(new Turned(views));
        if (!Settings.read().welcomed()) {
            IWorkbenchWindow window = getWindowConfigurer().getWindow();
            PerspectiveTabs.show(window, ADMINISTRATION, SUPPORT, PHONE);
            Welcome.open(window.getActivePage());
        }
        views.name();
        getWindowConfigurer().getWindow().getService(Offer.class).begin();
    }

    private static final class Turned extends PerspectiveAdapter {
        private final ShownViews views;

        Turned(ShownViews views) {
            this.views = views;
        }

        @Override
        public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            views.name();
        }
    }
}
