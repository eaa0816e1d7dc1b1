package org.linewright.workbench.softphone.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Telephone;

/** Says in a corner of the screen that it rings, and takes no focus from what somebody is typing. */
final class RingNotice implements Watch {

    private static final int WIDTH = 44;

    private final Shell window;
    private final Telephone telephone;
    private final Runnable taken;
    private Optional<Shell> shown = Optional.empty();
    private Optional<PhoneCall> about = Optional.empty();

    /** @param taken told when a person took the call here */
    RingNotice(Shell window, Telephone telephone, Runnable taken) {
        this.window = window;
        this.telephone = telephone;
        this.taken = taken;
    }

    /** Shows it while there is such a call, and nothing otherwise. */
    void show(Optional<PhoneCall> ringing) {
        boolean same = ringing.map(PhoneCall::partner).equals(about.map(PhoneCall::partner))
                && ringing.map(PhoneCall::call).equals(about.map(PhoneCall::call));
        if (!same) {
            close();
            about = ringing;
            ringing.ifPresent(this::open);
        }
    }

    @Override
    public void close() {
        shown.filter(shell -> !shell.isDisposed()).ifPresent(Shell::dispose);
        shown = Optional.empty();
        about = Optional.empty();
    }

    static Text words(PhoneCall call) {
        return Text.of("Anruf an Leitung {0}: {1}", "Call at line {0}: {1}", call.line().user(), call.partner());
    }

    private void open(PhoneCall call) {
        Shell shell = Ids.named("softphone.ring",
                new Shell(window.getDisplay(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.TITLE | SWT.TOOL));
        shell.setText(Words.of("Es klingelt", "Incoming call"));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.MARGIN, Look.MARGIN).spacing(Look.GAP, Look.GAP)
                .applyTo(shell);
        Label icon = new Label(shell, SWT.NONE);
        icon.setImage(Icon.PHONE.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label words = Ids.named("softphone.ring.words", new Label(shell, SWT.WRAP));
        words.setText(Words.plain(Words.of(words(call))));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, WIDTH), SWT.DEFAULT)
                .applyTo(words);
        Buttons buttons = Buttons.in(shell, new Mnemonics());
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons.area());
        buttons.with("softphone.ring.take", new Text("Annehmen", "Answer"), () -> {
            telephone.take(call);
            taken.run();
        });
        buttons.with("softphone.ring.decline", new Text("Ablehnen", "Decline"), () -> telephone.decline(call));
        shell.pack();
        shell.setLocation(corner(shell.getSize()));
        shell.setVisible(true);
        shown = Optional.of(shell);
    }

    private Point corner(Point size) {
        Rectangle screen = window.getMonitor().getClientArea();
        return new Point(screen.x + screen.width - size.x - Look.MARGIN,
                screen.y + screen.height - size.y - Look.MARGIN);
    }
}
