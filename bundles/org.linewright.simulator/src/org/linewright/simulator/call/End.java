package org.linewright.simulator.call;

import org.linewright.core.Text;

/** Why a call ended. */
enum End {
    CALLER_HUNG_UP("der Anrufer hat aufgelegt", "the caller hung up"),
    CALLEE_HUNG_UP("der Angerufene hat aufgelegt", "the callee hung up"),
    CONFIRMED("die Telefonanlage hat aufgelegt", "the PBX hung up"),
    PICKER_LEFT("wer ihn heranholte, ist nicht mehr da", "whoever picked it up is gone"),
    CANCELLED("der Anrufer hat aufgelegt, bevor jemand abnahm", "the caller gave up before anybody answered"),
    NOT_ANSWERED("niemand hat abgenommen", "nobody answered"),
    NOT_ACKNOWLEDGED("der Anrufer hat die Annahme nicht bestätigt (kein ACK)",
            "the caller did not acknowledge the answer (no ACK)"),
    TRANSFERRED("weiterverbunden", "transferred"),
    NOT_REACHED("wohin verbunden werden sollte, nahm niemand ab", "nobody answered where it was transferred to"),
    NOT_JOINED("die beiden Enden ließen sich nicht verbinden", "the two ends could not be joined"),
    VANISHED("eine Seite antwortet nicht mehr", "one end does not answer any more"),
    CLOSED("die Telefonanlage wurde beendet", "the PBX was closed");

    private final Text words;

    End(String german, String english) {
        this.words = new Text(german, english);
    }

    Text words() {
        return words;
    }
}
