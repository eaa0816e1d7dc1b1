package org.linewright.workbench.drivers.change;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.DriversTrouble;
import org.linewright.workbench.kit.Icon;

/**
 * A plan as it is shown before anything happens.
 *
 * @param groups the names of the line groups that use the driver
 * @param settings of which groups the settings are of another version then
 */
record PlannedDriver(DriverPlan plan, List<String> groups, List<Text> settings) {

    /** The words of the button that does it. */
    Text action() {
        return switch (plan.wish()) {
            case DriverWish.Come some -> plan.from().isEmpty()
                    ? new Text("Installieren", "Install")
                    : new Text("Aktualisieren", "Update");
            case DriverWish.RollBack some -> new Text("Zurückgehen", "Go back");
            case DriverWish.SwitchOff some -> new Text("Ausschalten", "Switch off");
            case DriverWish.SwitchOn some -> new Text("Einschalten", "Switch on");
            case DriverWish.Remove some -> new Text("Entfernen", "Remove");
        };
    }

    Icon icon() {
        return switch (plan.wish()) {
            case DriverWish.Come some -> plan.from().isEmpty() ? Icon.ADD : Icon.CHANGE;
            case DriverWish.RollBack some -> Icon.CHANGE;
            case DriverWish.SwitchOff some -> Icon.CHANGE;
            case DriverWish.SwitchOn some -> Icon.ADD;
            case DriverWish.Remove some -> Icon.REMOVE;
        };
    }

    /** Whether a file comes in, for which somebody vouches or nobody. */
    boolean brings() {
        return plan.wish() instanceof DriverWish.Come;
    }

    boolean signed() {
        return !plan.fingerprint().isEmpty();
    }

    /** Whether somebody signed it whom nobody trusts here yet. */
    boolean stranger() {
        return plan.asks().stream().anyMatch(one -> one.code().equals(DriversTrouble.STRANGER.code()));
    }

    /** Who uses it. */
    Text users() {
        return switch (groups.size()) {
            case 0 -> new Text("Keine Leitungsgruppe benutzt ihn.", "No line group uses it.");
            case 1 -> Text.of("Eine Leitungsgruppe benutzt ihn: {0}", "One line group uses it: {0}", groups.getFirst());
            default -> Text.of("{0} Leitungsgruppen benutzen ihn: {1}", "{0} line groups use it: {1}", groups.size(),
                    String.join(", ", groups));
        };
    }

    /** Who vouches for it. */
    Text voucher() {
        if (!signed()) {
            return new Text("Niemand hat diese Datei signiert.", "Nobody signed this file.");
        }
        return stranger()
                ? Text.of("Signiert von „{0}“; ihm wird hier noch nicht vertraut.",
                        "Signed by “{0}”, who is not trusted here yet.", plan.publisher())
                : Text.of("Signiert von „{0}“.", "Signed by “{0}”.", plan.publisher());
    }
}
