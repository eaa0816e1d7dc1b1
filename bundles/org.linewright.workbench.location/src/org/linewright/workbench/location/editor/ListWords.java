package org.linewright.workbench.location.editor;

import org.linewright.core.Text;
import org.linewright.core.location.RuleKind;

/** What each of the six lists is for. */
final class ListWords {

    private ListWords() {
    }

    static Text purpose(RuleKind kind) {
        return switch (kind) {
            case INCOMING -> new Text("Nummern, die die Telefonanlage zu ankommenden Anrufen meldet.",
                    "Numbers that the PBX tells about calls that come in.");
            case OUTGOING -> new Text("Nummern, die die Telefonanlage zu abgehenden Anrufen meldet.",
                    "Numbers that the PBX tells about calls that go out.");
            case DIAL -> new Text("Zu wählende Nummern in internationaler Form (+49 …), bevor sie wählbar werden.",
                    "Numbers to be dialled in the international form (+49 …), before they become dialable.");
            case FINAL -> new Text("Zu wählende Nummern, so wie sie gleich gewählt werden.",
                    "Numbers to be dialled, just as they are about to be dialled.");
            case INTERNAL -> new Text("Welche Nummern intern sind: Sie werden gewählt, wie sie sind. Regeln anderer "
                    + "Standorte stehen darunter und lassen sich nur lesen.",
                    "Which numbers are internal: they are dialled as they are. Rules of other locations stand below "
                            + "and can only be read.");
            case EXTERNAL -> new Text("Welche Nummern extern sind, obwohl sie intern aussehen: Sie werden mit "
                    + "Amtskennziffer gewählt.",
                    "Which numbers are external though they look internal: they are dialled with the trunk code.");
        };
    }
}
