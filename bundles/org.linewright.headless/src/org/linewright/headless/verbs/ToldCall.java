package org.linewright.headless.verbs;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.lines.CallReport;
import org.linewright.operations.LineCalls;

/** A call as lines on a terminal: what is new, each time it is. */
record ToldCall(Terminal terminal, LineCalls calls, AtomicReference<String> said) {

    ToldCall(Terminal terminal, LineCalls calls) {
        this(terminal, calls, new AtomicReference<>(""));
    }

    /** Tells it, and then this one. */
    Consumer<CallReport> and(Consumer<CallReport> next) {
        return report -> {
            tell(report);
            next.accept(report);
        };
    }

    private void tell(CallReport report) {
        Text words = report.words();
        if (!words.english().equals(said.getAndSet(words.english()))) {
            terminal.say(words);
        }
    }

    /** Who was there, for how long, and whether anything was heard. */
    void summary(CallReport last) {
        if (last.times().answered().isPresent()) {
            terminal.say(Text.of("Mit {0}, {1} s; {2}.", "With {0}, {1} s; {2}.",
                    calls.shown(last.line(), last.partner().number()), last.times().talked().toSeconds(),
                    last.sound().heard()
                            ? new Text("zu hören war etwas", "something was heard")
                            : new Text("zu hören war nichts", "nothing was heard")));
        }
    }
}
