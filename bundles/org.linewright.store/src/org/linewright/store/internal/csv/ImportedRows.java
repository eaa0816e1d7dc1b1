package org.linewright.store.internal.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.UserNames;
import org.linewright.store.LinesImport;
import org.linewright.store.StoreTrouble;

/** Understands the rows of a table and gathers all that is wrong with them. */
public final class ImportedRows {

    private static final int MOST_TROUBLES = 100;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> rowOfUser = new HashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final ImportedPasswords passwords;

    public ImportedRows(GroupId group) {
        this.passwords = new ImportedPasswords(group, troubles);
    }

    /** The lines of a table whose first row names the columns. */
    public Outcome<LinesImport> read(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return Outcome.refused(StoreTrouble.CSV_EMPTY.about());
        }
        Map<Column, Integer> columns = columns(rows.getFirst());
        if (troubles.isEmpty()) {
            int width = rows.getFirst().size();
            for (int i = 1; i < rows.size() && troubles.size() < MOST_TROUBLES; i++) {
                row(new Row(i + 1, rows.get(i), columns), width);
            }
            if (lines.isEmpty() && troubles.isEmpty()) {
                troubles.add(StoreTrouble.CSV_EMPTY.about());
            }
        }
        return Outcome.judged(new LinesImport(lines, passwords.secrets(),
                columns.keySet().stream().map(Column::title).collect(Collectors.toSet())), troubles);
    }

    private Map<Column, Integer> columns(List<String> titles) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            Optional<Column> column = Column.of(title);
            boolean fresh = column.isPresent() && columns.putIfAbsent(column.get(), i) == null; // framework-driven null
            if (!title.isEmpty() && !fresh) {
                Text place = Text.of("Zeile 1, Spalte {0}", "Row 1, column {0}", i + 1);
                troubles.add(StoreTrouble.CSV_COLUMN.about(place, title));
            }
        }
        if (!columns.containsKey(Column.USER)) {
            troubles.add(StoreTrouble.CSV_HEADER.about(Column.USER.title()));
        }
        return columns;
    }

    private void row(Row row, int width) {
        if (row.blank()) {
            return;
        }
        if (row.tooWide(width)) {
            troubles.add(StoreTrouble.CSV_WIDTH.about(row.place()));
            return;
        }
        int before = troubles.size();
        String user = user(row);
        boolean enabled = truth(row, Column.ENABLED, true);
        LineTraits traits = traits(row).withClient(passwords.client(row, user));
        if (troubles.size() == before) {
            Optional<String> authUser = row.text(Column.AUTH_USER);
            passwords.reference(row, user)
                    .ifPresent(found -> lines.add(new Line(user, authUser, found, enabled, traits)));
        }
    }

    private String user(Row row) {
        String user = row.text(Column.USER).orElse("").strip();
        if (UserNames.parse(user).result().filter(names -> names.names().equals(List.of(user))).isEmpty()) {
            troubles.add(StoreTrouble.CSV_USER.about(row.place(Column.USER), user));
        }
        Optional.ofNullable(rowOfUser.putIfAbsent(user, row.number())) // framework-driven null
                .map(first -> StoreTrouble.CSV_USER_TWICE.about(row.place(Column.USER), user, first))
                .ifPresent(troubles::add);
        return user;
    }

    private LineTraits traits(Row row) {
        Optional<String> away = row.text(Column.AWAY).map(String::strip);
        Optional<DeclineCode> code = away.flatMap(DeclineCode::of);
        if (away.isPresent() && code.isEmpty()) {
            troubles.add(StoreTrouble.CSV_CODE.about(row.place(Column.AWAY), away.get()));
        }
        return new LineTraits(row.text(Column.LABEL).orElse("").strip(), row.text(Column.NUMBER).map(String::strip),
                truth(row, Column.TRUNK, false), truth(row, Column.JOURNAL, true), truth(row, Column.PRIVATE, false),
                code, row.text(Column.FORWARD).map(String::strip));
    }

    private boolean truth(Row row, Column column, boolean usual) {
        String word = row.text(column).orElse(Boolean.toString(usual)).strip();
        Optional<Boolean> truth = Truth.of(word);
        if (truth.isEmpty()) {
            troubles.add(StoreTrouble.CSV_ENABLED.about(row.place(column), word));
        }
        return truth.orElse(usual);
    }
}
