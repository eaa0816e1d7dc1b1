package org.linewright.workbench.internal.slot;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.linewright.core.Text;
import org.linewright.workbench.internal.layout.KnownView;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;

/** A view that shows what a screen draws; its secondary id names the screen. */
public final class SlotView extends ViewPart implements Slot {

    public static final String ID = "org.linewright.workbench.slot";

    private Optional<SlotBody<ViewScreen, ViewContent>> body = Optional.empty();

    /** The id of the view that shows this screen. */
    public static String id(String screen) {
        return ID + ":" + screen;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = Look.as(Look.Role.PAGE, Ids.named("slot." + screen(), new Composite(parent, SWT.NONE)));
        area.setLayout(new FillLayout());
        Screens screens = getSite().getService(Screens.class);
        Text label = screens.find(ViewScreen.class, screen()).map(Screen::label).orElse(KnownView.label(screen()));
        title(Words.of(label));
        SlotBody<ViewScreen, ViewContent> started = new SlotBody<>(area, screens, ViewScreen.class, screen(),
                (screen, place) -> screen.open(place, this), content -> face(screens, content.isPresent()),
                Text.of("Die Ansicht «{0}» gehört zu einem Programmteil, der gerade nicht da ist. "
                        + "Sie erscheint wieder, sobald er gestartet ist.",
                        "The view “{0}” belongs to a part of the program that is not here now. "
                                + "It comes back as soon as that part is started.",
                        label));
        body = Optional.of(started);
        started.start();
    }

    @Override
    public void setFocus() {
        body.ifPresent(SlotBody::focus);
    }

    @Override
    public void dispose() {
        body.ifPresent(SlotBody::end);
        body = Optional.empty();
        super.dispose();
    }

    @Override
    public Stage stage() {
        return getSite().getService(Stage.class);
    }

    @Override
    public void title(String words) {
        setPartName(words);
    }

    @Override
    public void hint(String words) {
        setTitleToolTip(words);
    }

    private void face(Screens screens, boolean here) {
        screens.find(ViewScreen.class, screen()).filter(screen -> here).ifPresent(screen -> {
            setPartName(Words.of(screen.label()));
            setTitleImage(JFaceResources.getResources().create(screen.icon()));
        });
    }

    private String screen() {
        return Optional.ofNullable(getViewSite().getSecondaryId()).orElse(""); // framework-driven null
    }
}
