package org.linewright.store.internal.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.store.SheetCsv;

/** Writes lines as CSV. */
public final class CsvText {

    private static final List<Column> COLUMNS = List.of(Column.USER, Column.AUTH_USER, Column.REFERENCE,
            Column.ENABLED);

    /** Written when any line needs them, so that a plain list stays as it always was. */
    private static final List<Column> TRAITS = List.of(Column.LABEL, Column.NUMBER, Column.TRUNK, Column.JOURNAL,
            Column.PRIVATE, Column.AWAY, Column.FORWARD);

    /** Likewise. */
    private static final List<Column> CLIENT = List.of(Column.CLIENT);

    private CsvText() {
    }

    public static String of(List<Line> lines) {
        boolean plain = lines.stream()
                .allMatch(line -> line.traits().withClient(Optional.empty()).equals(LineTraits.PLAIN));
        boolean alone = lines.stream().allMatch(line -> line.traits().client().isEmpty());
        List<Column> columns = Stream
                .of(COLUMNS, plain ? List.<Column>of() : TRAITS, alone ? List.<Column>of() : CLIENT)
                .flatMap(List::stream).toList();
        Stream<List<String>> rows = lines.stream()
                .map(line -> columns.stream().map(column -> cell(column, line)).toList());
        return SheetCsv
                .written(Stream.concat(Stream.of(columns.stream().map(Column::title).toList()), rows).toList());
    }

    private static String cell(Column column, Line line) {
        return switch (column) {
            case USER -> line.user();
            case AUTH_USER -> line.authUser().orElse("");
            case REFERENCE -> line.password().toString();
            case PASSWORD, CLIENT_PASSWORD -> "";
            case ENABLED -> Boolean.toString(line.enabled());
            case LABEL -> line.traits().label();
            case NUMBER -> line.traits().number().orElse("");
            case TRUNK -> Boolean.toString(line.traits().trunk());
            case JOURNAL -> Boolean.toString(line.traits().journal());
            case PRIVATE -> Boolean.toString(line.traits().personal());
            case AWAY -> line.traits().away().map(DeclineCode::word).orElse("");
            case FORWARD -> line.traits().forwardTo().orElse("");
            case CLIENT -> line.traits().client().map(SecretReference::toString).orElse("");
        };
    }
}
