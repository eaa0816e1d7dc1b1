package org.linewright.pbx.generic;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** Where and how lines register at any registrar. */
final class AnySipRegistrar {

    static final List<Setting> ALL = List.of(
            AnySipField.of(Keys.HOST, SettingType.HOST, "Registrar/IP-Adresse", "Registrar/IP address",
                    "Name oder Adresse der Telefonanlage. Jedes REGISTER geht an sip:REGISTRAR; ohne abweichende "
                            + "Domäne steht er auch hinter dem @ jeder Leitung.",
                    "Name or address of the PBX. Every REGISTER goes to sip:REGISTRAR; without a different domain it "
                            + "also stands behind the @ of every line.",
                    AnySipField.rfc("RFC 3261: SIP", "§10.2")).needed(),
            AnySipField.of(Keys.PORT, SettingType.PORT, "Port", "Port",
                    "Leer entscheidet DNS (SRV-Eintrag), sonst gilt 5060. Eine Zahl legt den Port fest und schaltet "
                            + "die SRV-Suche ab.",
                    "When empty, DNS decides (SRV record), otherwise it is 5060. A number fixes the port and switches "
                            + "the SRV lookup off.",
                    AnySipField.rfc("RFC 3263: Locating SIP Servers", "§4.2")),
            AnySipField.of(Keys.DOMAIN, SettingType.HOST, "Abweichende Domäne", "Different domain",
                    "Steht in From und To hinter dem @ der Leitungen, wenn die Telefonanlage ihre Teilnehmer unter "
                            + "einem anderen Namen führt als dem des Registrars.",
                    "Stands behind the @ of the lines in From and To when the PBX keeps its subscribers under another "
                            + "name than the registrar's.",
                    AnySipField.rfc("RFC 3261: SIP", "§10.2")).asAdvanced(),
            AnySipField.of(Keys.TRANSPORT, SettingType.CHOICE, "Transport", "Transport",
                    "REGISTER und Anrufe gehen als UDP-Datagramme, alle über einen Port.",
                    "REGISTER and calls go as UDP datagrams, all through one port.",
                    AnySipField.ours("UDP muss jeder SIP-Server verstehen (RFC 3261 §18).",
                            "Every SIP server has to understand UDP (RFC 3261 §18)."))
                    .choosing(Choice.UDP_ONLY)
                    .forcedTo("udp", new Text("Linewright meldet Leitungen nur über UDP an.",
                            "Linewright registers lines over UDP only."))
                    .asAdvanced(),
            AnySipField.of(Keys.REREGISTER, SettingType.DURATION, "Reregister nach", "Re-register after",
                    "Steht als Expires in jedem REGISTER. Gewährt die Telefonanlage weniger, gilt ihr Wert; verlangt "
                            + "sie mehr (423), fragen wir mit ihrem Mindestwert noch einmal.",
                    "Goes as Expires into every REGISTER. When the PBX grants less, its value holds; when it wants "
                            + "more (423), we ask again with its minimum.",
                    AnySipField.ours("Mit 600 s fällt ein Neustart der Telefonanlage bald auf, und tausend Leitungen "
                            + "machen keine zwei Anfragen je Sekunde.",
                            "With 600 s a restart of the PBX shows soon, and a thousand lines make less than two "
                                    + "requests a second."))
                    .presetTo("600 s").needed(),
            AnySipField.of(Keys.DELAY, SettingType.DURATION, "Register-Verzögerung", "Register delay",
                    "Der Abstand zwischen den REGISTER zweier Leitungen. Ist er zu kurz, lehnt eine kleine "
                            + "Telefonanlage mit 500 oder 503 ab.",
                    "The gap between the REGISTERs of two lines. When it is too short, a small PBX refuses with 500 or "
                            + "503.",
                    AnySipField.ours("Gut drei Anmeldungen je Sekunde verträgt auch eine kleine Telefonanlage.",
                            "A little more than three registrations a second are fine for a small PBX too."))
                    .presetTo("300 ms").needed(),
            AnySipField.of(Keys.KEEP_ALIVE_METHOD, SettingType.CHOICE, "NAT Refresh: Verfahren", "NAT refresh: method",
                    "Hält die UDP-Zuordnung in Router und Firewall offen, damit Anrufe von außen ankommen. crlf ist "
                            + "ein Datagramm aus zwei Zeilenenden, das niemand beantworten muss.",
                    "Keeps the UDP mapping of router and firewall open, so that calls from outside arrive. crlf is a "
                            + "datagram of two line ends, which nobody has to answer.",
                    AnySipField.ours("Auf UDP weit verbreitet, auch wenn kein RFC es vorschreibt: keine Antwort nötig, "
                            + "keine Last für die Telefonanlage.",
                            "Widely used on UDP, though no RFC asks for it: it needs no answer and is no load for the "
                                    + "PBX."))
                    .choosing(Choice.KEEP_ALIVE).presetTo("crlf").needed(),
            AnySipField.of(Keys.KEEP_ALIVE_INTERVAL, SettingType.DURATION, "NAT Refresh: Abstand",
                    "NAT refresh: interval",
                    "So oft geht das Datagramm hinaus. Verringern, wenn Anrufe von außen nach einer Ruhezeit "
                            + "ausbleiben.",
                    "How often the datagram leaves. Lower it when calls from outside stay away after a while of "
                            + "silence.",
                    AnySipField.ours("25 s liegen in der Spanne von RFC 5626 §4.4 (24 bis 29 s).",
                            "25 s is within the span of RFC 5626 §4.4 (24 to 29 s)."))
                    .presetTo("25 s").needed(),
            AnySipField.of(Keys.PROVE, SettingType.DURATION, "Erreichbarkeit prüfen alle", "Prove reachability every",
                    "So oft schickt jede Leitung ein OPTIONS an ihre eigene Adresse. Kommt es über die Telefonanlage "
                            + "zurück, ist sie erreichbar; kommt es nicht, wird die Lampe gelb, und die Leitung meldet "
                            + "sich neu an. Leer wird nicht geprüft.",
                    "How often each line sends an OPTIONS to its own address. When it comes back through the PBX, the "
                            + "line can be reached; when it does not, its lamp turns amber and the line registers "
                            + "anew. Empty proves nothing.",
                    AnySipField.ours(
                            "Alle 5 min fällt bald auf, wenn eine Leitung angemeldet ist, aber nicht klingelt; "
                                    + "je Registrar geht höchstens eine Prüfung in der Sekunde hinaus.",
                            "Every 5 min it shows soon when a line is registered but does not ring; at most one proof "
                                    + "a second leaves for a registrar."))
                    .presetTo("300 s"));

    private AnySipRegistrar() {
    }
}
