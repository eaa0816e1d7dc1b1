package org.linewright.headless.verbs;

/** What a note on the HFO Crown Centrex states, in other words than the note's. */
final class CrownNote {

    static final String TEXT = """
            SIP-Leitungen an der Cloud

            Cloud PBX:

            HFO Crown Centrex
            Crown Call Manager 1.4

            Getestet haben wir mit höchstens zwei Lines pro Gerät.

            Möglich sind ausschließlich UDP-Verbindungen.

            ## Accounts

            Passwort geändert: 27.01.2020

            Ein SIP-Account ist exklusiv für diesen Zweck anzulegen.

            Der Parameter *supportsToUriChange* mit dem Wert *true* gehört an jeden Account, sonst stimmt die
            Anzeige nach dem Weiterleiten nicht.

            ## Anmeldung

            Weil jeder Kunde einen kundenspezifischen Registrar hat, steht er im Portal.

            Für *Reregister nach* sind 600 s gut. Die Anlage nimmt maximal 3600 Sekunden an, zeigt aber bei mehr als
            60 Sekunden immer eine Warnung.

            Bei mehr als 25 SIP-Leitungen sollte die *Register Verzögerung* von 300 ms nicht kleiner werden.

            Als *Benutzername* dient der Account. *Auth.-Benutzername von Benutzername übernehmen* ist immer aktiviert.

            ## Standort

            Das *Rufnummernformat PC-Wahl* steht auf *Wahlregeln anwenden*, und *Im Ortsnetz immer mit Vorwahl wählen* ist
            zu aktivieren.

            ## Ton

            Audio-Codecs Richtung PBX:

            - G.711 µLaw (2. Position)
            - G.711 aLaw (1. Position)

            Als Audio-Codecs Richtung Client sind G.711 und Opus wählbar; zur Wahl stehen beide.

            ## Verifizierte Codes

            Funktion\tCode\tBemerkung
            Nummer unterdrücken: ein\t*31
            Nummer unterdrücken: aus\t*32
            Sofortige Weiterleitung der Route aktivieren\t*72*[Rufnummer]
            Sofortige Weiterleitung der Route deaktivieren\t*72*
            Weiterleitung der Route nach Zeit aktivieren\t*72*[Rufnummer]*[Zeit in s]\tZeit in Sekunden
            Weiterleitung der Route sofort und nach
            Zeit deaktivieren\t*73*
            DND der Route an\t*76
            DND der Route aus\t*77
            DND überall an\t*78
            DND überall aus\t*79
            Einen klingelnden Anruf der Domain heranholen\t*80
            Anruf einer Nebenstelle heranholen\t*8[Rufnummer]
            Anrufbeantworter abhören\t*99
            Anrufbeantworter anrufen\t*990\tauch als Ziel einer Umleitung
            Ansage des Anrufbeantworters aufsprechen\t*991

            ## Bekannte Einschränkungen

            Nach einer Weiterleitung zeigt das Ziel nur den Anrufer an.

            ## Nebeneinander

            Die Telefonanlage und der Server haben keine Synchronisation ihrer Leistungsmerkmale. Was in der Anlage
            eingeschaltet ist, gilt vorrangig.
            """;

    private CrownNote() {
    }
}
