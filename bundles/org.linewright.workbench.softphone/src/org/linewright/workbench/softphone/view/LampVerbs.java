package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.workbench.softphone.phone.Dialling;
import org.linewright.workbench.softphone.phone.Dialling.Wanted;
import org.linewright.workbench.softphone.phone.EmergencyQuestion;
import org.linewright.workbench.softphone.phone.LineFeatures;
import org.linewright.workbench.softphone.phone.WatchedLine;

/**
 * What is done about a lamp, from the line that shows it.
 *
 * @param told what was in the way of the last; none when nothing was
 */
record LampVerbs(WatchedLine watched, LineFeatures features, Dialling dialling, Supplier<Shell> shell,
        Consumer<List<Trouble>> told) {

    void call(String number) {
        watched.line().ifPresent(line -> dialling
                .dial(new Wanted(line, number, false), what -> EmergencyQuestion.agreed(shell.get(), what))
                .thenAccept(told));
    }

    boolean canPickUp() {
        return features.offers(Feature.PICKUP_EXTENSION);
    }

    void pickUp(String number) {
        dial(Feature.PICKUP_EXTENSION, Map.of(Place.NUMBER, number));
    }

    boolean canListen() {
        return features.offers(Feature.MAILBOX_LISTEN);
    }

    /** Calls the voice box of the line. */
    void listen() {
        dial(Feature.MAILBOX_LISTEN, Map.of());
    }

    /** Asks which extensions are to be watched, too. */
    void watch() {
        new WatchDialog(shell.get()).typed().ifPresent(watched::add);
    }

    private void dial(Feature feature, Map<Place, String> values) {
        watched.line().ifPresent(line -> features.dial(line, feature, values).thenAccept(told));
    }
}
