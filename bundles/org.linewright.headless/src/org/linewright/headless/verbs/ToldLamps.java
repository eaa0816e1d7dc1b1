package org.linewright.headless.verbs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.lines.LineLamps;
import org.linewright.lines.MailboxLamp;

/** Lamps as lines on a terminal: what is new, each time it is. */
final class ToldLamps implements Consumer<LineLamps> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final Terminal terminal;
    private final Map<String, Text> said = new HashMap<>();

    ToldLamps(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(LineLamps lamps) {
        MailboxLamp box = lamps.mailbox();
        Text name = box.mailbox().isEmpty()
                ? new Text("Sprachbox", "voice box")
                : Text.of("Sprachbox {0}", "voice box {0}", box.mailbox());
        tell("", name, box.state().label(), box.words());
        lamps.extensions().forEach(
                one -> tell(one.extension(), Text.same(one.extension()), one.state().label(), one.words()));
    }

    private void tell(String about, Text name, Text state, Text words) {
        Text all = words.equals(state) ? state : Text.of("{0} – {1}", "{0} – {1}", state, words);
        if (!all.equals(said.put(about, all))) {
            terminal.say(Text.same("{0} {1}: {2}").with(CLOCK.format(Instant.now()), name, all));
        }
    }
}
