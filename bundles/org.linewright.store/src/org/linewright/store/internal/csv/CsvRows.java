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
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.store.StoreTrouble;

/** Splits a file into rows, whichever encoding and separator it has. */
public final class CsvRows {

    private static final int MOST_BYTES = 32 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvRows() {
    }

    /** The rows, the empty ones too, so that they count as in a spreadsheet. */
    public static Outcome<List<List<String>>> of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Outcome.refused(StoreTrouble.HUGE.about("CSV", MOST_BYTES >> 20));
        }
        String text = decoded(file);
        List<List<String>> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(false)
                    .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .forEach((CsvRecord row) -> rows.add(row.getFields()));
        } catch (CsvParseException exception) {
            Text place = Text.of("Zeile {0}", "Row {0}", rows.size() + 1);
            return Outcome.refused(StoreTrouble.CSV_FORM.about(place));
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
