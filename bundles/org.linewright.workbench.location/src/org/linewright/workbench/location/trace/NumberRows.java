package org.linewright.workbench.location.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.check.Difference;
import org.linewright.numbers.check.TracedColumn;

/**
 * What became of many numbers.
 *
 * @param rows those that were followed, in their order
 * @param asked how many there are
 * @param sampled whether they are examples, because nobody gave any
 * @param compared whether they are held against other rules
 */
record NumberRows(List<NumberRow> rows, int asked, boolean sampled, boolean compared) {

    static final NumberRows NONE = new NumberRows(List.of(), 0, false, false);

    private static final int PACE = 50;
    private static final Text COMPARISON = new Text("Vergleich", "Comparison");

    /** Told how far it is, off the UI thread. */
    interface Going {

        /** @return whether to go on */
        boolean at(int done, int total);
    }

    NumberRows {
        rows = List.copyOf(rows);
    }

    /**
     * Follows these numbers, or, where there are none and other rules to compare with, those that say much about both.
     *
     * @param other the rules that they are held against
     */
    static NumberRows of(DialRules rules, Optional<DialRules> other, Way way, List<String> numbers, Going going) {
        boolean sampled = numbers.isEmpty() && other.isPresent();
        List<String> asked = sampled ? Difference.sample(rules, other.orElseThrow()) : numbers;
        List<NumberRow> rows = new ArrayList<>(asked.size());
        for (String number : asked) {
            if (rows.size() % PACE == 0 && !going.at(rows.size(), asked.size())) {
                break;
            }
            rows.add(NumberRow.of(rules, other, way, number));
        }
        return new NumberRows(rows, asked.size(), sampled, other.isPresent());
    }

    /** Whether somebody stopped it before its end. */
    boolean stopped() {
        return rows.size() < asked;
    }

    /** How many differ. */
    int differing() {
        return (int) rows.stream().filter(NumberRow::differs).count();
    }

    /** The rows to be shown. */
    List<NumberRow> shown(boolean onlyDifferences) {
        return compared && onlyDifferences ? rows.stream().filter(NumberRow::differs).toList() : rows;
    }

    /** A table for a spreadsheet: the headings, then these rows. */
    static List<List<Text>> table(List<NumberRow> rows, Text against) {
        List<Text> headings = new ArrayList<>(NumberRow.COLUMNS.stream().map(TracedColumn::label).toList());
        if (rows.stream().anyMatch(row -> row.before().isPresent())) {
            headings.addAll(List.of(against, COMPARISON));
        }
        return Stream.concat(Stream.of(List.copyOf(headings)), rows.stream().map(NumberRow::cells)).toList();
    }

    /** How many there are and how many differ. */
    Text sentence() {
        Text count = compared ? differences() : Text.of("{0} Nummern.", "{0} numbers.", count(rows.size()));
        Text all = sampled
                ? Text.of("Die Liste ist leer, verglichen werden Beispielnummern. {0}",
                        "The list is empty, so example numbers are compared. {0}", count)
                : count;
        return stopped()
                ? Text.of("{0} Abgebrochen, von {1} Nummern.", "{0} Cancelled, of {1} numbers.", all,
                        count(asked))
                : all;
    }

    private Text differences() {
        int differing = differing();
        Text all = count(rows.size());
        return switch (differing) {
            case 0 -> Text.of("Keine von {0} Nummern unterscheidet sich.", "None of {0} numbers differs.", all);
            case 1 -> Text.of("1 von {0} Nummern unterscheidet sich.", "1 of {0} numbers differs.", all);
            default -> Text.of("{0} von {1} Nummern unterscheiden sich.", "{0} of {1} numbers differ.",
                    count(differing), all);
        };
    }

    private static Text count(int many) {
        return new Text(String.format(Locale.GERMAN, "%,d", many), String.format(Locale.ENGLISH, "%,d", many));
    }
}
