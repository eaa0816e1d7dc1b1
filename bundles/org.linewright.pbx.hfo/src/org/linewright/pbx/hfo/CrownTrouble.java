package org.linewright.pbx.hfo;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of this driver: 1xx registering, 2xx sound, 3xx the account at the Crown. */
enum CrownTrouble implements TroubleKind {
    LONG_INTERVAL(101, Severity.WARNING, //
            "Mit {0} meldet das Web-Interface der Crown am SIP-Account «Warn, long register interval...». Das tut es "
                    + "immer über 60 s; die Registrierung gelingt trotzdem.",
            "With {0} the Crown web interface shows “Warn, long register interval...” at the SIP account. It always "
                    + "does above 60 s; the registration works all the same.", //
            "Sie können die Meldung stehen lassen, 600 s sind ein brauchbarer Wert. Soll sie verschwinden, stellen Sie "
                    + "höchstens 60 s ein; die Leitungen melden sich dann entsprechend öfter an.",
            "You can leave the message alone, 600 s is a workable value. To make it go away set 60 s at most; the "
                    + "lines then register that much more often."),
    INTERVAL_TOO_LONG(102, Severity.ERROR, //
            "{0} sind zu lang: die Crown nimmt höchstens 3600 s an.",
            "{0} is too long: the Crown takes 3600 s at most.", //
            "Stellen Sie höchstens 3600 s ein; voreingestellt sind 600 s.", "Set 3600 s at most; the preset is 600 s."),
    DELAY_SHORT(103, Severity.WARNING, //
            "{0} Register-Verzögerung sind für {1} Leitungen wenig: die Erneuerungen kommen dann zu dicht.",
            "A register delay of {0} is short for {1} lines: the refreshes then come too close together.", //
            "Lassen Sie bei mehr als etwa 25 Leitungen mindestens 300 ms stehen.",
            "With more than about 25 lines keep 300 ms at least."),
    KEEP_ALIVE_OFF(104, Severity.WARNING, //
            "Ohne NAT Refresh schließt ein Router oder eine Firewall die UDP-Zuordnung; die Leitung scheint dann "
                    + "angemeldet, klingelt aber nicht.",
            "Without NAT refresh a router or firewall closes the UDP mapping; the line then looks registered but does "
                    + "not ring.", //
            "Schalten Sie den NAT Refresh ein, zum Beispiel crlf alle 25 s; nur ohne NAT und Firewall geht es ohne.",
            "Switch the NAT refresh on, for example crlf every 25 s; only without NAT and firewall it works without."),
    KEEP_ALIVE_RARE(105, Severity.NOTE, //
            "Viele Router vergessen eine UDP-Zuordnung nach 30 s; der NAT Refresh kommt nur alle {0}.",
            "Many routers forget a UDP mapping after 30 s; the NAT refresh comes every {0} only.", //
            "Verringern Sie den Abstand, wenn Anrufe von außen nach einer Ruhezeit ausbleiben.",
            "Lower the interval when calls from outside stay away after a while of silence."),
    CODEC_ORDER(201, Severity.WARNING, //
            "Getestet ist die Crown mit G.711 A-law an erster und G.711 µ-law an zweiter Stelle, nicht mit «{0}».",
            "The Crown was tested with G.711 A-law first and G.711 µ-law second, not with “{0}”.", //
            "Stellen Sie die Reihenfolge pcma, pcmu wieder her.", "Put the order pcma, pcmu back."),
    TO_URI_CHANGE_MISSING(301, Severity.WARNING, //
            "Am SIP-Account der Crown ist supportsToUriChange nicht auf true gesetzt. Nach einer Weiterleitung zeigt "
                    + "das Gesprächsfenster am Ziel dann den falschen Teilnehmer.",
            "The SIP account of the Crown does not have supportsToUriChange set to true. After a forwarding the call "
                    + "window at the target then shows the wrong party.", //
            "Tragen Sie im Web-Interface der Crown unter «Erweiterte Einstellungen» jedes SIP-Accounts "
                    + "supportsToUriChange mit dem Wert true ein und vermerken Sie es hier.",
            "In the Crown web interface enter supportsToUriChange with the value true under the advanced settings of "
                    + "each SIP account, and note it here.");

    private final Words words;

    CrownTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-HFO-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
