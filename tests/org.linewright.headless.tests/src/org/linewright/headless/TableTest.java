package org.linewright.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;

class TableTest {

    @Test
    void alignsByWhatAPersonSees() {
        Table table = Table.of(new Text("Ort", "Place"), new Text("Zustand", "State"))
                .row(Text.same("München"), Text.same("an"))
                .row(Text.same("Mu\u0308nchen"), Text.same("an"))
                .row(Text.same("東京"), Text.same("aus"));
        assertEquals(List.of( //
                "Ort      Zustand", //
                "München  an", //
                "Mu\u0308nchen  an", //
                "東京     aus"), table.lines(Locale.GERMAN));
    }

    @Test
    void speaksTheReadersLanguage() {
        Table table = Table.of(new Text("Ort", "Place")).row(new Text("Köln", "Cologne"));
        assertEquals(List.of("Place", "Cologne"), table.lines(Locale.ENGLISH));
    }

    @Test
    void needsNoHeadings() {
        assertEquals(List.of("a   b", "cc  d"),
                Table.of().row(Text.same("a"), Text.same("b")).row(Text.same("cc"), Text.same("d"))
                        .lines(Locale.ENGLISH));
    }

    @Test
    void printsNothingWhenEmpty() {
        assertEquals(List.of(), Table.of().lines(Locale.ENGLISH));
    }
}
