package org.linewright.alarms.internal.channel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.alarms.DesktopNote;
import org.linewright.core.Trouble;

/** Shows notes on every screen there is. */
record DesktopSender(List<DesktopNote> screens, Locale language) implements Sender {

    @Override
    public Optional<Trouble> send(AlarmMessage message) {
        screens.forEach(screen -> screen.show(message.weight(), message.title().in(language),
                message.text().in(language)));
        return screens.isEmpty() ? Optional.of(AlarmsTrouble.NO_SCREEN.about()) : Optional.empty();
    }
}
