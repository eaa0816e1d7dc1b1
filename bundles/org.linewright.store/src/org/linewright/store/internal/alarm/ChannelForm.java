package org.linewright.store.internal.alarm;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmChannel.Desktop;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Webhook;
import org.linewright.core.alarm.AlarmChannel.Wire;
import org.linewright.core.line.SecretReference;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.file.Choice;
import org.linewright.yaml.Form;

/** Reads a channel. */
record ChannelForm(Form entry) {

    private static final Text AN_ADDRESS = new Text("eine E-Mail-Adresse", "an e-mail address");
    private static final Choice<String> KIND = Choice.of(new String[]{ AlarmText.WEBHOOK, AlarmText.MAIL,
            AlarmText.SYSLOG, AlarmText.DESKTOP }, kind -> kind);
    private static final Choice<Body> BODY = Choice.of(Body.values(), AlarmText::word);
    private static final Choice<Protection> PROTECTION = Choice.of(Protection.values(), AlarmText::word);
    private static final Choice<Wire> WIRE = Choice.of(Wire.values(), AlarmText::word);

    /** The channel; empty when nobody knows its kind. */
    Optional<AlarmChannel> channel() {
        String id = entry.required("id");
        entry.required("kind");
        Optional<AlarmChannel> channel = KIND.in(entry, "kind").map(kind -> switch (kind) {
            case AlarmText.WEBHOOK -> webhook(id);
            case AlarmText.MAIL -> mail(id);
            case AlarmText.SYSLOG -> syslog(id);
            default -> new Desktop(id);
        });
        if (channel.isPresent()) {
            entry.nothingElse();
        }
        return channel;
    }

    private Webhook webhook(String id) {
        return new Webhook(id, entry.required("url"), BODY.in(entry, "body").orElse(Body.FIELDS), secret("token"),
                entry.text("header"));
    }

    private Mail mail(String id) {
        Protection protection = PROTECTION.in(entry, "protection").orElse(Protection.STARTTLS);
        return new Mail(id, entry.required("host"), port().orElse(AlarmText.port(protection)), protection,
                entry.text("user"), secret("password"), entry.required("from"),
                entry.list("to", AN_ADDRESS, Optional::of).orElse(List.of()));
    }

    private Syslog syslog(String id) {
        Wire wire = WIRE.in(entry, "wire").orElse(Wire.UDP);
        return new Syslog(id, entry.required("host"), port().orElse(AlarmText.port(wire)), wire);
    }

    private Optional<Integer> port() {
        return entry.whole("port", 1, 65535);
    }

    /** A text that is none is not repeated in the trouble, since it may be a password. */
    private Optional<SecretReference> secret(String key) {
        Optional<String> text = entry.text(key);
        Optional<SecretReference> reference = text.flatMap(SecretReference::parse);
        if (text.isPresent() && reference.isEmpty()) {
            entry.wrong(key, StoreTrouble.NO_REFERENCE.about(entry.place(key)));
        }
        return reference;
    }
}
