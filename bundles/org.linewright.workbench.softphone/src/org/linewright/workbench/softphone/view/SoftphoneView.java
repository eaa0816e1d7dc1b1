package org.linewright.workbench.softphone.view;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.softphone.phone.Dialling;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.LineFeatures;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Recordings;
import org.linewright.workbench.softphone.phone.Remembering;
import org.linewright.workbench.softphone.phone.Telephone;
import org.linewright.workbench.softphone.phone.WatchedLine;

/** A telephone. While it is open, calls ring here, whatever else is in front. */
final class SoftphoneView implements ViewContent {

    private static final int SECOND = 1000;

    private final Stage stage;
    private final Desk desk;
    private final Telephone telephone;
    private final Remembering remembering;
    private final Pages pages;
    private final PhonePage page;
    private final RingNotice notice;
    private final Ringing ringing;
    private final DeviceChoice devices;
    private List<Watch> watching = List.of();
    private boolean ticking;

    SoftphoneView(Composite parent, Desk desk, OnDisplay onDisplay, Telephone telephone, Dialling dialling,
            Remembering remembering, Elsewhere elsewhere) {
        this.stage = elsewhere.stage();
        this.desk = desk;
        this.telephone = telephone;
        this.remembering = remembering;
        this.pages = new Pages(parent, stage);
        this.devices = new DeviceChoice(stage.shell(), desk, remembering);
        WatchedLine watched = new WatchedLine(desk, remembering);
        LineFeatures features = new LineFeatures(desk, telephone);
        Recordings recordings = new Recordings(() -> Recordings.beside(desk.now().folder()), ZoneId.systemDefault());
        this.page = new PhonePage(pages.area(), (fitting, told) -> new CallVerbs(telephone, recordings, fitting,
                why -> onDisplay.run(() -> told.accept(why))),
                told -> new LampVerbs(watched, features, dialling, stage::shell, told), dialling, remembering,
                elsewhere, devices).started();
        this.ringing = new Ringing(desk, remembering);
        this.notice = new RingNotice(stage.shell(), telephone, () -> stage.view("softphone"));
    }

    void start() {
        page.whenDrawn(() -> {
            look();
            tick();
        });
        watching = List.of(telephone.on(), telephone.watch(this::draw), desk.watch(this::take),
                desk.watchLamps(this::light));
        devices.begin();
        draw();
    }

    @Override
    public void focus() {
        if (pages.filled()) {
            page.focus();
        } else {
            pages.area().setFocus();
        }
    }

    @Override
    public void close() {
        watching.forEach(Watch::close);
        watching = List.of();
        notice.close();
        ringing.close();
        page.close();
        remembering.write();
    }

    private void take(Snapshot now) {
        if (!gone()) {
            pages.show(now, page.control(), !telephone.calls().isEmpty());
            page.show(now);
        }
    }

    private void light() {
        if (!gone()) {
            page.showLamps();
        }
    }

    private void draw() {
        if (!gone()) {
            List<PhoneCall> calls = telephone.calls();
            pages.show(desk.now(), page.control(), !calls.isEmpty());
            page.show(calls);
            ringing.show(calls);
            look();
            tick();
        }
    }

    /** Once a second, while there is a call and somebody can see it. */
    private void tick() {
        if (!ticking && !gone() && inSight() && !telephone.calls().isEmpty()) {
            ticking = true;
            page.control().getDisplay().timerExec(SECOND, () -> {
                ticking = false;
                if (!gone()) {
                    page.tick();
                    look();
                    tick();
                }
            });
        }
    }

    /** Whether somebody has to be told elsewhere that it rings. */
    private void look() {
        Optional<PhoneCall> ringing = new Fitting(telephone.calls(), List.of()).ringing();
        notice.show(ringing.filter(call -> !inSight()));
    }

    private boolean inSight() {
        return page.control().isVisible();
    }

    private boolean gone() {
        return page.control().isDisposed();
    }
}
