package org.linewright.workbench.line.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;

class PasswordRowTest {

    private static final List<String> NAMES = List.of("150", "177", "200");

    @Test
    void eachRowSaysWhatIsWrongWithIt() {
        List<PasswordRow> rows = rows("150\tcorrect horse\n\n999;stranger\n150,again\n200;\n");
        assertEquals(List.of("150", "999", "150", "200"), rows.stream().map(PasswordRow::user).toList());
        assertEquals(List.of(1, 3, 4, 5), rows.stream().map(PasswordRow::number).toList());
        assertEquals(List.of("-", "LW-DRAFT-103", "LW-DRAFT-104", "LW-DRAFT-105"),
                rows.stream().map(row -> row.trouble().map(Trouble::code).orElse("-")).toList());
    }

    @Test
    void withoutNamesTheOrderCounts() {
        List<PasswordRow> rows = rows("one\ntwo\n\nthree\nfour");
        assertEquals(List.of("150", "177", "200", ""), rows.stream().map(PasswordRow::user).toList());
        assertEquals(new Secret("three"), rows.get(2).password());
        assertEquals(Optional.empty(), rows.getLast().trouble());
    }

    @Test
    void aRowNeverShowsItsPassword() {
        assertFalse(rows("150\tcorrect horse").toString().contains("correct"));
    }

    private static List<PasswordRow> rows(String table) {
        return new Passwords.Each(new Secret(table)).rows(NAMES);
    }
}
