package org.linewright.headless;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * Where a verb prints: results to {@code out}, troubles and progress to {@code err}.
 *
 * @param out prints what was asked for; a script reads it
 * @param err prints everything else
 * @param locale the reader's language
 * @param interactive both go to a screen, so that a line may be drawn again
 * @param colours the reader wants colours
 * @param width columns of the screen
 */
public record Terminal(Consumer<String> out, Consumer<String> err, Locale locale, boolean interactive, boolean colours,
        int width) {

    private static final Text REMAINS = new Text("Noch offen:", "Still open:");

    /** The same terminal for a reader of this language. */
    public Terminal speaking(Locale other) {
        return new Terminal(out, err, other, interactive, colours, width);
    }

    /** The same terminal, where troubles are what was asked for. */
    public Terminal telling() {
        return new Terminal(out, out, locale, interactive, colours, width);
    }

    public String in(Text text) {
        return text.in(locale);
    }

    /** Prints one line of the result. */
    public void say(Text text) {
        out.accept(in(text) + "\n");
    }

    public void say(Table table) {
        table.lines(locale).forEach(line -> out.accept(line + "\n"));
    }

    /** Prints every trouble of an outcome and what remains of a halted one, and answers with its exit. */
    public Exit tell(Outcome<?> outcome) {
        tell(outcome.troubles());
        if (outcome instanceof Outcome.Halted<?> halted && !halted.remains().isEmpty()) {
            err.accept(in(REMAINS) + "\n");
            halted.remains().forEach(open -> err.accept("  - " + in(open) + "\n"));
        }
        return Exit.of(outcome);
    }

    public void tell(List<Trouble> troubles) {
        troubles.forEach(this::tell);
    }

    private void tell(Trouble trouble) {
        String place = trouble.field().isEmpty() ? "" : " " + trouble.field();
        err.accept(headed(trouble.severity()) + in(trouble.sentence()) + " (" + trouble.code() + place + ")\n");
        err.accept("  → " + in(trouble.remedy()) + "\n");
        if (!trouble.detail().isEmpty()) {
            err.accept("    " + trouble.detail() + "\n");
        }
    }

    /** A bar for long work; on anything but a screen it stays silent. Close it before printing anything else. */
    public Progress progress(Text work, long total) {
        return new Progress(this, work, total, System::nanoTime);
    }

    private String headed(Severity severity) {
        return switch (severity) {
            case NOTE -> coloured("36", new Text("Hinweis", "Note"));
            case WARNING -> coloured("33", new Text("Warnung", "Warning"));
            case ERROR -> coloured("31", new Text("Fehler", "Error"));
        };
    }

    private String coloured(String colour, Text word) {
        return (colours ? "\u001b[" + colour + "m" + in(word) + "\u001b[0m" : in(word)) + ": ";
    }
}
