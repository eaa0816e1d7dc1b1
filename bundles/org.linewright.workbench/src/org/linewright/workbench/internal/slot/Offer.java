package org.linewright.workbench.internal.slot;

import java.util.List;
import org.linewright.workbench.kit.OnDisplay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers work that an earlier window left unfinished because it ended without being closed. */
@Component(service = Offer.class)
public final class Offer {

    private final Unfinished unfinished;
    private final WindowStage stage;
    private final OnDisplay onDisplay;

    @Activate
    public Offer(@Reference Unfinished unfinished, @Reference WindowStage stage, @Reference OnDisplay onDisplay) {
        this.unfinished = unfinished;
        this.stage = stage;
        this.onDisplay = onDisplay;
    }

    /** Asks once the window is open and the drafts are read; nothing when there are none. */
    public void begin() {
        unfinished.read()
                .thenAccept(found -> onDisplay.later(() -> ask(found.stream().filter(Left::orphaned).toList())));
    }

    private void ask(List<Left> work) {
        if (work.isEmpty()) {
            return;
        }
        LeftDialog dialog = new LeftDialog(stage.shell(), work);
        switch (dialog.answer()) {
            case CONTINUE -> goOn(dialog.chosen());
            case DISCARD -> dialog.chosen().forEach(left -> unfinished.forget(left.place()));
            case LATER -> {
                // it is offered again when it is opened, and at the next start
            }
        }
    }

    /** Editors stand open side by side; a wizard comes last, for it is in front of everything until it is closed. */
    private void goOn(List<Left> work) {
        work.forEach(left -> left.place().thing().ifPresent(thing -> WindowStage.goOn(thing, left.fields())));
        work.stream()
                .map(Left::place)
                .filter(place -> place.thing().isEmpty())
                .forEach(place -> stage.wizard(place.id()));
    }
}
