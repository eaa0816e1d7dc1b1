package org.linewright.core.alarm;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** What can be wrong with alarm rules: 1xx rules, 2xx channels, 4xx channels that lack something. */
public enum AlarmTrouble implements TroubleKind {
    TOO_MANY(101, Severity.ERROR, //
            "Es sind {0} Einträge; mehr als {1} sind nicht möglich.",
            "There are {0} entries; more than {1} are not possible.", //
            "Fassen Sie einige zusammen.", "Put some of them together."),
    GROUP_UNKNOWN(102, Severity.ERROR, //
            "Die Alarmregel «{0}» nennt die Leitungsgruppe «{1}», die es nicht gibt.",
            "The alarm rule “{0}” names the line group “{1}”, which does not exist.", //
            "Nennen Sie eine vorhandene Gruppe oder keine.", "Name a group that exists, or none."),
    CHANNEL_UNKNOWN(103, Severity.ERROR, //
            "Die Alarmregel «{0}» meldet an «{1}»; einen solchen Weg gibt es nicht.",
            "The alarm rule “{0}” tells “{1}”; there is no such channel.", //
            "Nennen Sie einen der Wege aus «channels».", "Name one of those in “channels”."),
    NOBODY(104, Severity.ERROR, //
            "Die Alarmregel «{0}» meldet an niemanden.", "The alarm rule “{0}” tells nobody.", //
            "Nennen Sie wenigstens einen Weg.", "Name at least one channel."),
    NAME_EMPTY(105, Severity.ERROR, //
            "Eine Alarmregel hat keinen Namen.", "An alarm rule has no name.", //
            "Geben Sie ihr einen Namen.", "Give it a name."),
    NAME_TWICE(106, Severity.ERROR, //
            "Den Namen «{0}» gibt es zweimal.", "The name “{0}” is there twice.", //
            "Ändern Sie einen der beiden.", "Change one of the two."),
    AFTER(107, Severity.ERROR, //
            "Die Alarmregel «{0}» kann nicht {1} warten.", "The alarm rule “{0}” cannot wait {1}.", //
            "Möglich sind 0 s bis 24 h.", "Possible are 0 s to 24 h."),
    REMIND(108, Severity.ERROR, //
            "Die Alarmregel «{0}» kann nicht alle {1} erinnern.", "The alarm rule “{0}” cannot remind every {1}.", //
            "Möglich sind 5 min bis 168 h.", "Possible are 5 min to 168 h."),
    QUIET_DAYS(109, Severity.ERROR, //
            "Eine Ruhezeit der Alarmregel «{0}» nennt keinen Tag.",
            "A quiet time of the alarm rule “{0}” names no day.", //
            "Nennen Sie die Tage, an denen sie beginnt.", "Name the days on which it begins."),
    QUIET_ALWAYS(110, Severity.ERROR, //
            "Die Ruhezeiten der Alarmregel «{0}» hören nie auf; sie meldet nichts.",
            "The quiet times of the alarm rule “{0}” never end; it tells nothing.", //
            "Lassen Sie eine Zeit übrig, in der gemeldet wird.", "Leave some time in which it may tell."),
    PACE(111, Severity.ERROR, //
            "So lassen sich Meldungen nicht sammeln: {0} lang, höchstens {1} je Stunde.",
            "Messages cannot be gathered like this: for {0}, at most {1} an hour.", //
            "Möglich sind 0 s bis 1 h, und 1 bis 1000 je Stunde.", "Possible are 0 s to 1 h, and 1 to 1000 an hour."),
    CHANNEL_ID(201, Severity.ERROR, //
            "«{0}» ist kein Name für einen Meldeweg.", "“{0}” is no name for a channel.", //
            "Nehmen Sie Kleinbuchstaben, Ziffern, Punkt, Strich und Unterstrich.",
            "Take lower-case letters, digits, dot, dash and underscore."),
    URL(202, Severity.ERROR, //
            "Die Adresse des Webhooks «{0}» ist keine: gebraucht wird https://… ohne Benutzernamen darin.",
            "The address of the webhook “{0}” is none: needed is https://… without a user name in it.", //
            "Kopieren Sie die Adresse vollständig, oder nennen Sie secret:ID, env:NAME oder file:PFAD.",
            "Copy the whole address, or name secret:ID, env:NAME or file:PATH."),
    HOST(203, Severity.ERROR, //
            "«{1}» ist kein Rechnername und keine IP-Adresse (Meldeweg «{0}»).",
            "“{1}” is no host name and no IP address (channel “{0}”).", //
            "Nennen Sie den Server, etwa mail.example.com.", "Name the server, such as mail.example.com."),
    PORT(204, Severity.ERROR, //
            "Den Port {1} gibt es nicht (Meldeweg «{0}»).", "There is no port {1} (channel “{0}”).", //
            "Möglich sind 1 bis 65535.", "Possible are 1 to 65535."),
    MAIL_ADDRESS(205, Severity.ERROR, //
            "«{1}» ist keine E-Mail-Adresse (Meldeweg «{0}»).", "“{1}” is no e-mail address (channel “{0}”).", //
            "Schreiben Sie sie wie name@example.com.", "Write it like name@example.com."),
    NO_RECIPIENT(206, Severity.ERROR, //
            "Die E-Mail «{0}» geht an niemanden.", "The e-mail “{0}” goes to nobody.", //
            "Nennen Sie wenigstens einen Empfänger.", "Name at least one recipient."),
    HEADER(207, Severity.ERROR, //
            "«{1}» ist kein Name eines HTTP-Headers (Meldeweg «{0}»).",
            "“{1}” is no name of an HTTP header (channel “{0}”).", //
            "Schreiben Sie ihn wie X-Token.", "Write it like X-Token."),
    IN_THE_CLEAR(208, Severity.WARNING, //
            "Der Meldeweg «{0}» schickt ein Geheimnis unverschlüsselt.",
            "The channel “{0}” sends a secret unencrypted.", //
            "Nehmen Sie https, STARTTLS oder TLS.", "Take https, STARTTLS or TLS."),
    USER_ALONE(209, Severity.ERROR, //
            "Für die Anmeldung am Mailserver gehören Benutzer und Passwort zusammen (Meldeweg «{0}»).",
            "To sign in at the mail server takes both user and password (channel “{0}”).", //
            "Nennen Sie beide oder keines.", "Name both or none."),
    NO_SERVER(480, Severity.ERROR, //
            "Dem Meldeweg «{0}» fehlt der Server.", "The channel “{0}” lacks its server.", //
            "Nennen Sie ihn, etwa mail.example.com.", "Name it, such as mail.example.com."),
    NO_SENDER(481, Severity.ERROR, //
            "Dem Meldeweg «{0}» fehlt der Absender.", "The channel “{0}” lacks its sender.", //
            "Nennen Sie eine Adresse wie name@example.com.", "Name an address such as name@example.com.");

    private final Words words;

    AlarmTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-ALARM-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
