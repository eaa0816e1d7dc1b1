package org.linewright.workbench.line.wizard;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/** What happens after the wizard is finished. */
final class After {

    private static final Text SAVED = new Text(
            "Die Gruppe wird in der Konfiguration gespeichert, die Passwörter verschlüsselt daneben. Dann melden sich "
                    + "die Leitungen nacheinander an; im Navigator sehen Sie, wie weit sie sind. Der Editor der Gruppe "
                    + "öffnet sich.",
            "The group is saved in the configuration, its passwords encrypted beside it. Then the lines register one "
                    + "after the other; the navigator shows how far they are. The editor of the group opens.");
    private static final Text TEST = new Text(
            "Vorher können Sie eine Leitung testen: sie wird kurz angemeldet und gleich wieder abgemeldet.",
            "Before that you can test a line: it is registered for a moment and un-registered at once.");

    private After() {
    }

    static String words(Judged judged) {
        Optional<Text> start = judged.group().map(group -> new StartUp(judged.lines(), group.registrar()).words());
        return Words.of(SAVED) + start.map(text -> "\n\n" + Words.of(text)).orElse("") + "\n\n" + Words.of(TEST);
    }
}
