package org.linewright.core.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Wire;

/** What is wrong with a way to tell people, at the field that it is about. */
class ChannelJudgementTest {

    private static List<String> found(AlarmChannel channel) {
        return new AlarmRules(Locale.ENGLISH, AlarmPace.USUAL, List.of(channel), List.of()).troubles(Set.of()).stream()
                .map(trouble -> trouble.field() + ": " + trouble.sentence().english()).toList();
    }

    private static Mail mail(String host, String from) {
        return new Mail("post", host, 587, Protection.STARTTLS, Optional.empty(), Optional.empty(), from,
                List.of("admin@office.example"));
    }

    @Test
    void whatIsStillToBeTypedIsMissingAndNotWrong() {
        assertEquals(List.of("channels[0].host: The channel “post” lacks its server.",
                "channels[0].from: The channel “post” lacks its sender."), found(mail("", "")));
        assertEquals(List.of("channels[0].host: The channel “log” lacks its server."),
                found(new Syslog("log", "", 514, Wire.UDP)));
    }

    @Test
    void whatIsTypedWrongIsNamed() {
        assertEquals(List.of("channels[0].host: “a b” is no host name and no IP address (channel “post”).",
                "channels[0].from: “me” is no e-mail address (channel “post”)."), found(mail("a b", "me")));
    }

    @Test
    void aChannelThatCanWorkIsFine() {
        assertEquals(List.of(), found(mail("mail.example", "pbx@office.example")));
    }
}
