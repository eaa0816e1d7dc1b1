package org.linewright.store.internal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.store.StoreTrouble;

/** Splits a file into rows, whichever encoding and separator it has. */
public final class CsvRows {

    private static final int MOST_BYTES = 32 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern NAMED = Pattern.compile("\"?sep=([;,\t|])\"?(\\R|$)", Pattern.CASE_INSENSITIVE);

    private CsvRows() {
    }

    /** The rows, the empty ones too, so that they count as in a spreadsheet. */
    public static Outcome<List<List<String>>> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Outcome.refused(StoreTrouble.HUGE.about("CSV", MOST_BYTES >> 20));
        }
        return split(decoded(file), row -> StoreTrouble.CSV_FORM.about(Text.of("Zeile {0}", "Row {0}", row)));
    }

    /**
     * The rows of a text, the empty ones too; separated by whichever of {@code ;}, {@code ,} and tab its first line has
     * most of, or by the one that a spreadsheet's first line {@code sep=} names, which is no row then.
     *
     * @param wrong what to say when the quotes of a row, from 1, do not fit
     */
    public static Outcome<List<List<String>>> split(String text, IntFunction<Trouble> wrong) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher named = NAMED.matcher(whole);
        String plain = named.lookingAt() ? whole.substring(named.end()) : whole;
        String separator = named.hasMatch() ? named.group(1) : separator(plain);
        OptionalInt open = OpenQuote.row(plain, separator.charAt(0));
        if (open.isPresent()) {
            return Outcome.refused(wrong.apply(open.getAsInt()));
        }
        List<List<String>> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .ofCsvRecord(plain)
                    .forEach((CsvRecord row) -> rows.add(row.getFields()));
        } catch (CsvParseException exception) {
            return Outcome.refused(wrong.apply(rows.size() + 1));
        }
        return Outcome.done(rows);
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException exception) {
            return new String(file, WINDOWS);
        }
    }

    private static String separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(";", ",", "\t")
                .max(Comparator.comparingInt(mark -> first.split(mark, -1).length))
                .orElseThrow();
    }
}
