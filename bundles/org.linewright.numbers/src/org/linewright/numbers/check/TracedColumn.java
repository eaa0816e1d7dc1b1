package org.linewright.numbers.check;

import java.util.function.Function;
import org.linewright.core.Text;

/** What a table of many numbers says about each, the same in the window and on the command line. */
public enum TracedColumn {
    NUMBER("Nummer", "Number", one -> typed(one.typed())),
    MODE("Weg", "Mode", one -> one.trace().way().label()),
    RESULT("Ergebnis", "Result", one -> one.trace().result().text()),
    KIND("Art", "Kind", one -> one.trace().result().kind().word()),
    /** Those that decided, such as {@code dial 1, final 2}. */
    RULES("Regeln", "Rules", one -> typed(one.trace().decided()));

    private static final Text NOTHING = Text.same("–");

    private final Text label;
    private final Function<Followed, Text> cell;

    TracedColumn(String german, String english, Function<Followed, Text> cell) {
        this.label = new Text(german, english);
        this.cell = cell;
    }

    public Text label() {
        return label;
    }

    public Text of(Followed one) {
        return cell.apply(one);
    }

    /** A number, or a dash where there is none. */
    public static Text typed(String number) {
        return number.isBlank() ? NOTHING : Text.same(number);
    }
}
