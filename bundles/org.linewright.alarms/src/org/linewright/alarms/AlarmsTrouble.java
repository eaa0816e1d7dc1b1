package org.linewright.alarms;

import java.util.EnumSet;
import java.util.Set;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code alarms}, why a message does not go: 1xx the way there, 2xx webhooks, 3xx mail, 4xx here. */
public enum AlarmsTrouble implements TroubleKind {
    UNKNOWN_HOST(101, //
            "Den Rechner {0} kennt DNS nicht.", "DNS does not know the host {0}.", //
            "Prüfen Sie den Namen und ob dieser Rechner DNS fragen kann.",
            "Check the name, and that this machine can ask DNS."),
    UNREACHABLE(102, //
            "{0} nimmt keine Verbindung an.", "{0} takes no connection.", //
            "Prüfen Sie Port und Firewall, und ob der Server läuft.",
            "Check port and firewall, and that the server runs."),
    SILENT(103, //
            "{0} antwortet nicht.", "{0} does not answer.", //
            "Prüfen Sie Netz und Firewall, und ob der Server überlastet ist.",
            "Check network and firewall, and whether the server is overloaded."),
    TLS(104, //
            "Mit {0} kommt keine verschlüsselte Verbindung (TLS) zustande.",
            "No encrypted connection (TLS) to {0} comes about.", //
            "Prüfen Sie, ob das Zertifikat gültig ist, auf diesen Namen lautet und dieser Rechner seinem Aussteller "
                    + "vertraut, und ob der Port TLS spricht.",
            "Check that the certificate is valid, is for this name and from an issuer this machine trusts, and that the "
                    + "port speaks TLS."),
    LOST(105, //
            "Die Verbindung mit {0} brach ab.", "The connection to {0} broke.", //
            "Prüfen Sie Netz und Server.", "Check network and server."),
    TOKEN(201, //
            "Der Webhook auf {0} weist das Geheimnis zurück (HTTP {1}).",
            "The webhook at {0} turns the secret away (HTTP {1}).", //
            "Prüfen Sie Token und Header.", "Check token and header."),
    GONE(202, //
            "Den Webhook gibt es auf {0} nicht (HTTP {1}).", "There is no such webhook at {0} (HTTP {1}).", //
            "Legen Sie ihn dort neu an, und übernehmen Sie seine Adresse.",
            "Create it there again and take its address."),
    BUSY(203, //
            "{0} kann den Webhook gerade nicht annehmen (HTTP {1}).",
            "{0} cannot take the webhook just now (HTTP {1}).", //
            "Warten Sie etwas; hält es an, fragen Sie den Betreiber.",
            "Wait a little; if it lasts, ask whoever runs it."),
    HTTP_REFUSED(204, //
            "{0} nimmt die Meldung nicht an (HTTP {1}).", "{0} does not take the message (HTTP {1}).", //
            "Prüfen Sie Adresse und Form des Webhooks; Slack, Mattermost und Teams wollen die Form «text».",
            "Check address and form of the webhook; Slack, Mattermost and Teams want the form “text”."),
    URL(205, //
            "Was unter {0} verwahrt ist, ist keine Adresse eines Webhooks.",
            "What is kept as {0} is no address of a webhook.", //
            "Verwahren Sie dort die vollständige Adresse, https://…", "Keep the whole address there, https://…"),
    PASSWORD(301, //
            "Der Mailserver {0} lehnt Benutzer oder Passwort ab.", "The mail server {0} refuses user or password.", //
            "Prüfen Sie beide; manche Anbieter verlangen ein eigenes Passwort für Programme.",
            "Check both; some providers want a password of its own for programs."),
    NO_STARTTLS(302, //
            "Der Mailserver {0} bietet kein STARTTLS an.", "The mail server {0} offers no STARTTLS.", //
            "Prüfen Sie den Port: meist 587 für STARTTLS, 465 für TLS.",
            "Check the port: usually 587 for STARTTLS, 465 for TLS."),
    MAIL_REFUSED(303, //
            "Der Mailserver {0} nimmt die Nachricht nicht für alle Empfänger an.",
            "The mail server {0} does not take the message for all recipients.", //
            "Prüfen Sie Absender und Empfänger, und ob der Server sich anmelden lässt.",
            "Check sender and recipients, and whether the server wants you to sign in."),
    MAIL_LATER(304, //
            "Der Mailserver {0} nimmt die Nachricht gerade nicht an.",
            "The mail server {0} does not take the message just now.", //
            "Warten Sie etwas; hält es an, fragen Sie den Betreiber.",
            "Wait a little; if it lasts, ask whoever runs it."),
    NO_SCREEN(401, //
            "Hier ist kein Bildschirm für einen Hinweis.", "There is no screen here for a note.", //
            "Öffnen Sie die Workbench, oder nehmen Sie einen anderen Meldeweg.",
            "Open the workbench, or take another channel."),
    FORGOTTEN(402, Severity.WARNING, //
            "Was zuletzt gemeldet wurde, ist nicht mehr zu lesen.", "What was told last cannot be read any more.", //
            "Zu tun ist nichts: was noch besteht, wird noch einmal gemeldet.",
            "There is nothing to do: what still stands is told once more."),
    NOT_KEPT(403, Severity.WARNING, //
            "Was gemeldet wurde, lässt sich nicht festhalten; nach einem Neustart wird es noch einmal gemeldet.",
            "What was told cannot be kept; after a restart it is told again.", //
            "Prüfen Sie Platz und Rechte des Ordners, in dem die Konfiguration liegt.",
            "Check room and permissions of the folder that the configuration stands in.");

    private static final Set<AlarmsTrouble> PASSING = EnumSet.of(UNKNOWN_HOST, UNREACHABLE, SILENT, TLS, LOST, BUSY,
            MAIL_LATER);

    private final Words words;

    AlarmsTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this(number, Severity.ERROR, german, english, remedyGerman, remedyEnglish);
    }

    AlarmsTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-TELL-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    /** Whether it may pass by itself, so that trying again makes sense. */
    public static boolean passes(Trouble trouble) {
        return PASSING.stream().anyMatch(kind -> kind.code().equals(trouble.code()));
    }

    @Override
    public Words words() {
        return words;
    }
}
