package org.linewright.alarms.internal.channel;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Protection;

/**
 * Sends mail (RFC 5321).
 *
 * @param password of the user who signs in
 * @param tls whom to trust
 */
record MailSender(Mail channel, Optional<Secret> password, Locale language, SSLContext tls) implements Sender {

    @Override
    public Optional<Trouble> send(AlarmMessage message) {
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        here.setContextClassLoader(Session.class.getClassLoader()); // jakarta.mail looks for its own parts there
        try {
            return sent(message);
        } finally {
            here.setContextClassLoader(before);
        }
    }

    private Optional<Trouble> sent(AlarmMessage message) {
        Session session = Session.getInstance(settings());
        try (SMTPTransport transport = new SMTPTransport(session,
                new URLName("smtp", channel.host(), channel.port(), "", "", ""))) {
            String user = channel.user().orElse(null); // framework-driven null: nobody signs in
            transport.connect(channel.host(), channel.port(), user, password.map(Secret::reveal).orElse(""));
            MimeMessage mail = mail(session, message);
            transport.sendMessage(mail, mail.getAllRecipients());
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(AlarmsTrouble.PASSWORD.about(server()).because(words(refused)));
        } catch (SendFailedException refused) {
            return Optional.of((later(refused) ? AlarmsTrouble.MAIL_LATER : AlarmsTrouble.MAIL_REFUSED).about(server())
                    .because(words(refused)));
        } catch (MessagingException failed) {
            return Optional.of(String.valueOf(failed.getMessage()).startsWith("STARTTLS is required")
                    ? AlarmsTrouble.NO_STARTTLS.about(server())
                    : Unsent.because(failed, server()));
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", String.valueOf(Patience.CONNECTING.toMillis()));
        settings.put("mail.smtp.timeout", String.valueOf(Patience.ANSWERING.toMillis()));
        settings.put("mail.smtp.writetimeout", String.valueOf(Patience.ANSWERING.toMillis()));
        settings.put("mail.smtp.auth", String.valueOf(channel.user().isPresent()));
        settings.put("mail.smtp.sendpartial", "true"); // one wrong recipient keeps it from nobody else
        settings.put("mail.smtp.ssl.enable", String.valueOf(channel.protection() == Protection.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.socketFactory", tls.getSocketFactory());
        settings.put("mail.smtp.starttls.enable", String.valueOf(channel.protection() == Protection.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(channel.protection() == Protection.STARTTLS));
        settings.put("mail.from", channel.from());
        return settings;
    }

    private MimeMessage mail(Session session, AlarmMessage message) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(channel.from()));
        for (String one : channel.to()) {
            mail.addRecipient(Message.RecipientType.TO, new InternetAddress(one));
        }
        mail.setSubject("Linewright: " + message.title().in(language).replaceAll("\\p{Cntrl}", " "), "UTF-8");
        mail.setSentDate(Date.from(message.at()));
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834 §5: nobody's holiday note answers it
        byte[] text = message.text().in(language).getBytes(StandardCharsets.UTF_8);
        mail.setDataHandler(new DataHandler(new ByteArrayDataSource(text, "text/plain; charset=utf-8")));
        mail.saveChanges();
        return mail;
    }

    private String server() {
        return channel.host() + ":" + channel.port();
    }

    /** Whether every refusal is for now only: a reply of 4xx (RFC 5321 §4.2.1), and nothing was sent to anybody. */
    private static boolean later(SendFailedException refused) {
        boolean partly = refused.getValidSentAddresses() != null && refused.getValidSentAddresses().length > 0; // framework-driven null
        int[] replies = causes(refused).mapToInt(MailSender::reply).filter(reply -> reply > 0).toArray();
        return !partly && replies.length > 0 && Arrays.stream(replies).allMatch(reply -> reply >= 400 && reply < 500);
    }

    private static int reply(Throwable refusal) {
        return switch (refusal) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException whole -> whole.getReturnCode();
            default -> -1;
        };
    }

    private static Stream<Throwable> causes(MessagingException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull,
                one -> one instanceof MessagingException mail ? mail.getNextException() : one.getCause()).limit(20);
    }

    /** What the server said, shortened. */
    private static String words(MessagingException refused) {
        String said = causes(refused)
                .map(one -> String.valueOf(one.getMessage()).strip().lines().findFirst().orElse(""))
                .reduce("", (before, now) -> now.isEmpty() ? before : now);
        return said.substring(0, Math.min(200, said.length()));
    }
}
