package org.linewright.workbench.softphone.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Fitting;

/** What can be done to the calls; each button can be pressed while it fits, and says its key. */
final class VerbButtons {

    private final Buttons buttons;
    private final Map<Button, Predicate<Fitting>> fits = new LinkedHashMap<>();

    VerbButtons(Composite parent, Mnemonics mnemonics, CallVerbs verbs) {
        this.buttons = Buttons.in(parent, mnemonics);
        add("take", new Text("Annehmen", "Answer"), verbs::take, now -> now.ringing().isPresent(), Key.TAKE);
        add("decline", new Text("Ablehnen", "Decline"), verbs::decline, now -> now.ringing().isPresent(), Key.NONE);
        add("hangUp", new Text("Auflegen", "Hang up"), verbs::hangUp, now -> now.endable().isPresent(), Key.HANG_UP);
        add("hold", new Text("Halten", "Hold"), verbs::hold, now -> now.holdable().isPresent(), Key.HOLD);
        add("resume", new Text("Zurückholen", "Resume"), verbs::resume, now -> now.resumable().isPresent(), Key.HOLD);
        add("swap", new Text("Makeln", "Swap"), verbs::swap, now -> now.swappable().isPresent(), Key.SWAP);
    }

    Control control() {
        return buttons.area();
    }

    void show(Fitting now) {
        fits.forEach((button, fit) -> button.setEnabled(fit.test(now)));
    }

    private void add(String id, Text label, Runnable pressed, Predicate<Fitting> fit, Key key) {
        Button button = buttons.with("softphone." + id, label, pressed);
        key.words()
                .map(words -> Words.of("Taste: {0}", "Key: {0}", words))
                .ifPresent(button::setToolTipText);
        button.setEnabled(false);
        fits.put(button, fit);
    }
}
