package org.linewright.store.internal.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/**
 * Writes a document as a table: byte order mark, semicolons, CR LF, as a German spreadsheet opens it on a double click.
 * A list of rules whose first fitting rule counts is just its rules; everything else begins with what the row is.
 */
final class SheetText {

    private static final String DIRECT = "direct";
    private static final String PATTERN = "pattern";

    private final Root root;
    private final List<Map<SheetColumn, String>> rows = new ArrayList<>();

    private SheetText(Root root) {
        this.root = root;
    }

    static String of(Root root, Mapping mapping) {
        SheetText text = new SheetText(root);
        String list = root == Root.RULES ? mapping.text(root.key()).orElse("") : "";
        boolean plain = root == Root.RULES && mapping.value("all").isEmpty();
        if (plain) {
            text.value(SheetPart.RULE.path(), mapping.value("rules").orElse(Sequence.of()), list);
        } else {
            text.setting(Schema.KEY, mapping.text(Schema.KEY).orElse(""));
            mapping.text(root.key()).ifPresent(name -> text.setting(root.key(), name));
            text.entries("", mapping.without(Schema.KEY).without(root.key()), list);
        }
        return text.written(plain);
    }

    private void entries(String path, Mapping mapping, String list) {
        mapping.entries().forEach((key, entry) -> value(path.isEmpty() ? key : path + "." + key, entry.value(), list));
    }

    private void value(String path, YamlValue value, String list) {
        switch (value) {
            case Scalar scalar -> setting(path, scalar.text());
            case Mapping mapping -> entries(path, mapping, list);
            case Sequence sequence -> {
                Optional<SheetPart> part = part(path);
                String of = root == Root.RULES ? list : SheetTree.list(path);
                sequence.items()
                        .forEach(item -> part.ifPresentOrElse(known -> item(known, (Mapping) item, of),
                                () -> setting(path, ((Scalar) item).text())));
            }
        }
    }

    private static Optional<SheetPart> part(String path) {
        String plain = path.matches("rules\\.[a-z]+\\.rules") ? SheetPart.RULE.path() : path;
        return Arrays.stream(SheetPart.values()).filter(part -> part.path().equals(plain)).findFirst();
    }

    private void setting(String name, String text) {
        rows.add(Map.of(SheetColumn.PART, SheetPart.SETTING.word(), SheetColumn.NAME, name, SheetColumn.VALUE,
                SheetCell.written(text)));
    }

    private void item(SheetPart part, Mapping item, String list) {
        Map<SheetColumn, String> row = new EnumMap<>(SheetColumn.class);
        row.put(SheetColumn.PART, part.word());
        item.entries()
                .forEach((key, entry) -> row.put(part.columns().get(key), SheetCell.written(text(entry.value()))));
        if (part == SheetPart.RULE) {
            row.put(SheetColumn.LIST, list);
            row.putIfAbsent(SheetColumn.ON, "true");
            row.put(SheetColumn.KIND, item.text(DIRECT).isPresent() ? DIRECT : PATTERN);
        }
        rows.add(row);
    }

    private static String text(YamlValue value) {
        return value instanceof Sequence sequence
                ? sequence.items().stream().map(item -> ((Scalar) item).text()).collect(Collectors.joining(","))
                : ((Scalar) value).text();
    }

    private String written(boolean plain) {
        List<SheetColumn> columns = plain
                ? SheetColumn.RULE
                : Arrays.stream(SheetColumn.values())
                        .filter(column -> column.compareTo(SheetColumn.COMMENT) <= 0
                                || rows.stream().anyMatch(row -> row.containsKey(column)))
                        .toList();
        StringWriter out = new StringWriter();
        out.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(columns.stream().map(SheetColumn::title).toList());
            rows.forEach(row -> csv
                    .writeRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        } catch (IOException exception) {
            throw new UncheckedIOException("a text in memory cannot fail", exception);
        }
        return out.toString();
    }
}
