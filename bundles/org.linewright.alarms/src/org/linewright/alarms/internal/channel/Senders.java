package org.linewright.alarms.internal.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.alarms.DesktopNote;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Desktop;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Webhook;
import org.linewright.core.line.SecretReference;

/**
 * Sends through any channel, with the secrets as they are when it sends.
 *
 * @param language of the messages
 * @param secrets fetches a secret; may wait for a disk
 * @param tls whom to trust
 * @param screens where notes can be shown
 */
public record Senders(Locale language, Function<SecretReference, Outcome<Secret>> secrets, SSLContext tls,
        List<DesktopNote> screens) {

    /** Sends it, waiting as {@link Sender} does; answers with what stood against it. */
    public Optional<Trouble> send(AlarmChannel channel, AlarmMessage message) {
        Outcome<Sender> sender = to(channel);
        return sender.result()
                .map(found -> found.send(message))
                .orElseGet(() -> sender.troubles().stream().filter(Trouble::severe).findFirst());
    }

    private Outcome<Sender> to(AlarmChannel channel) {
        return switch (channel) {
            case Webhook webhook -> address(webhook).then(address -> secret(webhook.token())
                    .map(token -> new WebhookSender(webhook, address, token, language, tls)));
            case Mail mail -> secret(mail.password()).map(password -> new MailSender(mail, password, language, tls));
            case Syslog syslog -> Outcome.done(new SyslogSender(syslog, language, tls));
            case Desktop desktop -> Outcome.done(new DesktopSender(screens, language));
        };
    }

    private Outcome<Optional<Secret>> secret(Optional<SecretReference> reference) {
        return reference.map(known -> secrets.apply(known).map(Optional::of))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    private Outcome<URI> address(Webhook webhook) {
        return webhook.kept()
                .map(kept -> secrets.apply(kept).then(secret -> Webhook.address(secret.reveal())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(AlarmsTrouble.URL.about(kept)))))
                .orElseGet(() -> Webhook.address(webhook.url())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(AlarmsTrouble.URL.about(webhook.id()))));
    }
}
