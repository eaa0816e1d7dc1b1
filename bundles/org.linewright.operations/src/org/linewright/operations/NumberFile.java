package org.linewright.operations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.location.ExchangeForm;
import org.linewright.numbers.Pasted;
import org.linewright.store.ExchangeFile;
import org.linewright.store.SheetCsv;

/** A file with numbers, or with what became of them. Waits for the disk. */
public record NumberFile(Path path) {

    private static final ExchangeForm TABLE = ExchangeForm.CSV;

    /**
     * Its numbers: of a table the first column, without the heading; of any other text one on each line. Refused when
     * the file cannot be read or is too large.
     */
    public Outcome<List<String>> read() {
        boolean table = ExchangeForm.named(String.valueOf(path.getFileName())).filter(TABLE::equals).isPresent();
        return new ExchangeFile(path).read().then(bytes -> table
                ? SheetCsv.read(bytes).map(NumberFile::firstColumn)
                : Outcome.done(Pasted.lines(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** Writes a table whole or not at all; a file that is there is replaced, the person was asked. */
    public Outcome<Path> write(List<List<String>> rows) {
        return new ExchangeFile(path).write(SheetCsv.written(rows), true);
    }

    /** The rows as they stand in such a file, without the mark at its beginning: for the clipboard. */
    public static String table(List<List<String>> rows) {
        return SheetCsv.written(rows).substring(1);
    }

    private static List<String> firstColumn(List<List<String>> rows) {
        List<String> cells = rows.stream()
                .map(row -> row.isEmpty() ? "" : row.getFirst().strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean headed = !cells.isEmpty() && cells.getFirst().chars().noneMatch(NumberFile::dialled);
        return headed ? cells.subList(1, cells.size()) : cells;
    }

    private static boolean dialled(int sign) {
        return Character.isDigit(sign) || sign == '*' || sign == '#';
    }
}
