package org.linewright.core.alarm;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linewright.core.FileId;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Webhook;

/** What is wrong with a channel; used once. */
final class ChannelJudgement {

    private static final Pattern HOST = Pattern
            .compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\\[?[0-9A-Fa-f:.]{2,45}]?");
    private static final Pattern MAIL = Pattern
            .compile("[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}"); // RFC 9110 §5.6.2

    private final AlarmChannel channel;
    private final String field;
    private final List<Trouble> troubles = new ArrayList<>();

    ChannelJudgement(AlarmChannel channel, String field) {
        this.channel = channel;
        this.field = field;
    }

    List<Trouble> troubles() {
        if (!FileId.fits(channel.id())) {
            found(AlarmTrouble.CHANNEL_ID.about(channel.id()), "id");
        }
        switch (channel) {
            case Webhook webhook -> of(webhook);
            case Mail mail -> of(mail);
            case Syslog syslog -> server(syslog.host(), syslog.port());
            case AlarmChannel.Desktop desktop -> {
                // a screen needs no address
            }
        }
        return troubles;
    }

    private void of(Webhook webhook) {
        Optional<URI> address = Webhook.address(webhook.url());
        if (webhook.kept().isEmpty() && address.isEmpty()) {
            found(AlarmTrouble.URL.about(webhook.id()), "url"); // it may hold a secret, so it is not repeated
        }
        webhook.header().filter(name -> !HEADER.matcher(name).matches())
                .ifPresent(name -> found(AlarmTrouble.HEADER.about(webhook.id(), name), "header"));
        boolean clear = address.filter(url -> url.getScheme().equalsIgnoreCase("http")).isPresent();
        if (clear && webhook.token().isPresent()) {
            found(AlarmTrouble.IN_THE_CLEAR.about(webhook.id()), "url");
        }
    }

    private void of(Mail mail) {
        server(mail.host(), mail.port());
        if (mail.from().isBlank()) {
            found(AlarmTrouble.NO_SENDER.about(mail.id()), "from");
        } else {
            address(mail.from(), "from");
        }
        mail.to().forEach(one -> address(one, "to"));
        if (mail.to().isEmpty()) {
            found(AlarmTrouble.NO_RECIPIENT.about(mail.id()), "to");
        }
        if (mail.to().size() > AlarmRules.MOST) {
            found(AlarmTrouble.TOO_MANY.about(mail.to().size(), AlarmRules.MOST), "to");
        }
        if (mail.user().isPresent() != mail.password().isPresent()) {
            found(AlarmTrouble.USER_ALONE.about(mail.id()), "user");
        }
        if (mail.password().isPresent() && mail.protection() == Protection.NONE) {
            found(AlarmTrouble.IN_THE_CLEAR.about(mail.id()), "protection");
        }
    }

    private void server(String host, int port) {
        if (host.isBlank()) {
            found(AlarmTrouble.NO_SERVER.about(channel.id()), "host");
        } else if (!HOST.matcher(host).matches()) {
            found(AlarmTrouble.HOST.about(channel.id(), host), "host");
        }
        if (port < 1 || port > 65535) {
            found(AlarmTrouble.PORT.about(channel.id(), port), "port");
        }
    }

    private void address(String text, String key) {
        if (!MAIL.matcher(text).matches()) {
            found(AlarmTrouble.MAIL_ADDRESS.about(channel.id(), text), key);
        }
    }

    private void found(Trouble trouble, String key) {
        troubles.add(trouble.at(field + "." + key));
    }
}
