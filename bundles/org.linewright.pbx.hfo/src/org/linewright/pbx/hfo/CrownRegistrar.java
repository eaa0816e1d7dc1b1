package org.linewright.pbx.hfo;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** Where and how Crown lines register. */
final class CrownRegistrar {

    static final List<Setting> ALL = List.of(
            CrownField.of(Keys.HOST, SettingType.HOST, "Registrar/IP-Adresse", "Registrar/IP address",
                    "Die Domäne des Kunden. Sie steht im Web-Interface der Crown unter Call Manager – Einstellungen – "
                            + "Accounts – SIP-Accounts im Feld «Domäne». Jedes REGISTER geht an sip:DOMÄNE, und sie "
                            + "steht hinter dem @ jeder Leitung.",
                    "The customer's domain. The Crown web interface shows it under Call Manager – Einstellungen – "
                            + "Accounts – SIP-Accounts in the field “Domäne”. Every REGISTER goes to sip:DOMAIN, and "
                            + "it stands behind the @ of every line.",
                    CrownSources.CONNECTION).needed(),
            CrownField.of(Keys.PORT, SettingType.PORT, "Port", "Port",
                    "Leer entscheidet DNS (SRV-Eintrag, RFC 3263), sonst gilt 5060. Eine Zahl legt den Port fest und "
                            + "schaltet die SRV-Suche ab.",
                    "When empty, DNS decides (SRV record, RFC 3263), otherwise it is 5060. A number fixes the port and "
                            + "switches the SRV lookup off.",
                    CrownSources.ours("Der Hinweis nennt keinen Port; leer lässt der Telefonanlage die Wahl.",
                            "The note names no port; empty leaves the choice to the PBX.")),
            CrownField.of(Keys.DOMAIN, SettingType.HOST, "Abweichende Domäne", "Different domain",
                    "Nur wenn der Registrar anders erreicht wird, als die Domäne heißt: dann steht hier die Domäne, "
                            + "die in From und To hinter dem @ der Leitungen kommt.",
                    "Only when the registrar is reached under another name than the domain: then this is the domain "
                            + "behind the @ of the lines in From and To.",
                    CrownSources.ours("Bei der Crown ist die Domäne der Registrar; das Feld hilft nur bei Umwegen im "
                            + "Netz.",
                            "With the Crown the domain is the registrar; the field only helps with detours in a "
                                    + "network."))
                    .asAdvanced(),
            CrownField.of(Keys.TRANSPORT, SettingType.CHOICE, "Transport", "Transport",
                    "REGISTER und Anrufe gehen als UDP-Datagramme, alle über einen Port.",
                    "REGISTER and calls go as UDP datagrams, all through one port.", CrownSources.NOTE)
                    .choosing(Choice.UDP_ONLY)
                    .forcedTo("udp", new Text("SIP-Leitungen werden nur über UDP unterstützt, nicht über TCP oder TLS.",
                            "SIP lines are supported over UDP only, not over TCP or TLS."))
                    .asAdvanced(),
            CrownField.of(Keys.REREGISTER, SettingType.DURATION, "Reregister nach", "Re-register after",
                    "Steht als Expires in jedem REGISTER. Gewährt die Telefonanlage weniger, gilt ihr Wert. Sie nimmt "
                            + "bis 3600 s an; über 60 s zeigt ihr Web-Interface einen Warnhinweis, registriert aber.",
                    "Goes as Expires into every REGISTER. When the PBX grants less, its value holds. It takes up to "
                            + "3600 s; above 60 s its web interface shows a warning, but it registers.",
                    CrownSources.CONNECTION).presetTo("600 s").needed(),
            CrownField.of(Keys.DELAY, SettingType.DURATION, "Register-Verzögerung", "Register delay",
                    "Der Abstand zwischen den REGISTER zweier Leitungen. Ab etwa 25 Leitungen nicht verringern: er "
                            + "verteilt auch die Erneuerungen über die Zeit.",
                    "The gap between the REGISTERs of two lines. From about 25 lines on do not lower it: it also "
                            + "spreads the refreshes over time.",
                    CrownSources.CONNECTION).presetTo("300 ms").needed(),
            CrownField.of(Keys.KEEP_ALIVE_METHOD, SettingType.CHOICE, "NAT Refresh: Verfahren", "NAT refresh: method",
                    "Hält die UDP-Zuordnung in Router und Firewall offen, damit Anrufe von außen ankommen. crlf ist "
                            + "ein Datagramm aus zwei Zeilenenden, das niemand beantworten muss.",
                    "Keeps the UDP mapping of router and firewall open, so that calls from outside arrive. crlf is a "
                            + "datagram of two line ends, which nobody has to answer.",
                    CrownSources.ours("Der Hinweis nennt kein Verfahren (sein Bild fehlt). Leerzeilen sind auf UDP "
                            + "weit verbreitet und brauchen keine Antwort; ob die Crown STUN und OPTIONS beantwortet, "
                            + "ist nicht bekannt.",
                            "The note names no method (its picture is lost). Empty lines are widely used on UDP and "
                                    + "need no answer; whether the Crown answers STUN and OPTIONS is not known."))
                    .choosing(Choice.KEEP_ALIVE)
                    .presetTo("crlf").needed(),
            CrownField.of(Keys.KEEP_ALIVE_INTERVAL, SettingType.DURATION, "NAT Refresh: Abstand",
                    "NAT refresh: interval",
                    "So oft geht das Datagramm hinaus. Verringern, wenn die Telefonanlage uns nach einer Ruhezeit "
                            + "nicht mehr erreicht, weil Router oder Firewall die Zuordnung vorher löschen.",
                    "How often the datagram leaves. Lower it when the PBX cannot reach us after a while of silence "
                            + "because a router or firewall drops the mapping earlier.",
                    CrownSources.ours("Der Wert des Hinweises ging mit seinem Bild verloren. 25 s liegen unter den 30 "
                            + "s, nach denen viele Router vergessen, und in der Spanne von RFC 5626 §4.4 (24 bis 29 "
                            + "s).",
                            "The note's value was lost with its picture. 25 s is below the 30 s after which many "
                                    + "routers forget, and within the span of RFC 5626 §4.4 (24 to 29 s)."))
                    .presetTo("25 s").needed(),
            CrownField.of(Keys.PROVE, SettingType.DURATION, "Erreichbarkeit prüfen alle", "Prove reachability every",
                    "So oft schickt jede Leitung ein OPTIONS an ihre eigene Adresse. Kommt es über die Telefonanlage "
                            + "zurück, ist sie erreichbar; kommt es nicht, wird die Lampe gelb, und die Leitung meldet "
                            + "sich neu an. Leer wird nicht geprüft.",
                    "How often each line sends an OPTIONS to its own address. When it comes back through the PBX, the "
                            + "line can be reached; when it does not, its lamp turns amber and the line registers "
                            + "anew. Empty proves nothing.",
                    CrownSources.ours("Der Hinweis sagt dazu nichts; ob die Crown OPTIONS an das Telefon weitergibt, "
                            + "ist nicht bekannt. Tut sie es nicht, sagt die Leitung das und fragt nur noch selten.",
                            "The note says nothing of it; whether the Crown passes OPTIONS on to the phone is not "
                                    + "known. When it does not, the line says so and asks only rarely."))
                    .presetTo("300 s"));

    private CrownRegistrar() {
    }
}
