package org.linewright.workbench.internal.status;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.internal.status.StatusItem.Said;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;

/** What the status line says. */
public final class Sentences {

    private Sentences() {
    }

    /** How many lines are registered. */
    public static Said registered(Snapshot now) {
        long up = now.registered();
        int wanted = now.wanted();
        if (wanted == 0) {
            return new Said(Icon.LINE_OFF, new Text("Keine Leitungen", "No lines"), "");
        }
        if (!now.running()) {
            return new Said(Icon.LINE_OFF, Text.of("{0} Leitungen, hier nicht in Betrieb",
                    "{0} lines, not run here", wanted), "");
        }
        return new Said(up == wanted ? Icon.LINE_UP : up == 0 ? Icon.LINE_DOWN : Icon.LINE_WAITING,
                Text.of("{0} von {1} angemeldet", "{0} of {1} registered", up, wanted), "");
    }

    /** How many troubles the configuration has; what is wrong with running lines is a matter of the findings. */
    public static Said troubles(Snapshot now) {
        int count = now.troubles().size();
        Icon icon = now.troubles().stream().anyMatch(Trouble::severe)
                ? Icon.ERROR
                : now.troubles().stream().anyMatch(trouble -> trouble.severity() == Severity.WARNING)
                        ? Icon.WARNING
                        : count > 0 ? Icon.NOTE : Icon.DONE;
        Text words = switch (count) {
            case 0 -> new Text("Konfiguration in Ordnung", "Configuration in order");
            case 1 -> new Text("1 Meldung zur Konfiguration", "1 trouble of the configuration");
            default -> Text.of("{0} Meldungen zur Konfiguration", "{0} troubles of the configuration", count);
        };
        return new Said(icon, words, TroubleList.text(now.troubles()));
    }

    /** Who may change the configuration. */
    public static Said holder(Snapshot now) {
        if (now.current().isEmpty()) {
            return now.troubles().isEmpty()
                    ? new Said(Icon.LINE_WAITING, new Text("Konfiguration wird geöffnet …", "Opening configuration …"),
                            now.folder())
                    : new Said(Icon.ERROR, new Text("Konfiguration nicht geöffnet", "Configuration not open"),
                            now.folder());
        }
        return now.readOnly()
                ? new Said(Icon.LOCK, new Text("Nur zum Ansehen geöffnet", "Open for looking only"),
                        TroubleList.text(now.troubles()))
                : new Said(Icon.FOLDER, new Text("Von hier aus in Betrieb", "Run from here"), now.folder());
    }
}
