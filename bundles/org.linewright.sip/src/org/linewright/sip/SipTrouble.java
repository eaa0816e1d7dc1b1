package org.linewright.sip;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code sip}: 1xx opening the port. */
public enum SipTrouble implements TroubleKind {
    PORT_TAKEN(101, //
            "Der UDP-Port {0} ist schon belegt.", "UDP port {0} is already in use.", //
            "Beenden Sie das andere Programm oder wählen Sie einen anderen Port; 0 nimmt einen freien.",
            "Stop the other program or choose another port; 0 takes a free one."),
    ADDRESS_NOT_OURS(102, //
            "Die Adresse {0} gehört zu keiner Netzwerkschnittstelle dieses Rechners.",
            "The address {0} belongs to no network interface of this machine.", //
            "Wählen Sie eine Adresse dieses Rechners oder lassen Sie das Feld leer.",
            "Choose an address of this machine or leave the field empty."),
    STACK(103, //
            "Der SIP-Stack konnte nicht gestartet werden.", "The SIP stack could not be started.", //
            "Starten Sie neu; hilft das nicht, geben Sie das Detail an den Support.",
            "Start again; if that does not help, hand the detail to support.");

    private final Words words;

    SipTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-SIP-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
