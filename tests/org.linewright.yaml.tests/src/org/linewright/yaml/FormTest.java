package org.linewright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

class FormTest {

    private final List<Trouble> troubles = new ArrayList<>();

    @Test
    void readsWhatIsThere() {
        Form form = form("name: x\nport: 5060\non: true\nnone:\nsub: {a: b}\nlist: [1, 2]\nblocks:\n  - k: v\n");
        assertEquals("x", form.required("name"));
        assertEquals(Optional.of(5060), form.whole("port", 1, 65535));
        assertEquals(Optional.of(true), form.truth("on"));
        assertEquals(Optional.empty(), form.text("none"));
        assertEquals("b", form.form("sub").orElseThrow().texts().get("a"));
        assertEquals(Optional.of(List.of("1", "2")), form.list("list", Text.same("x"), Optional::of));
        assertEquals(Optional.of("v"), form.forms("blocks").getFirst().text("k"));
        form.nothingElse();
        assertEquals(List.of(), troubles);
    }

    @Test
    void suggestsTheNearestKnownKey() {
        Form form = form("registrar:\n  hots: x\n  Port: 1\n  zzzz: 1\n").form("registrar").orElseThrow();
        form.text("host");
        form.text("port");
        form.nothingElse();
        assertEquals(List.of("LW-YAML-206", "LW-YAML-206", "LW-YAML-205"),
                troubles.stream().map(Trouble::code).toList());
        assertEquals("demo.yaml, line 2, column 3: “hots” is not known here. Did you mean “host”?",
                troubles.getFirst().sentence().english());
        assertEquals("registrar.hots", troubles.getFirst().field());
        assertTrue(troubles.getLast().remedy().german().contains("host, port"));
    }

    @Test
    void saysWhereAndWhatWasExpected() {
        Form form = form("port: 99999\non: maybe\nname: [x]\nsub: 1\nlist: 5\nblocks: [1]\n");
        form.whole("port", 1, 65535);
        form.truth("on");
        form.required("name");
        form.form("sub");
        form.list("list", Text.same("x"), Optional::of);
        form.forms("blocks");
        form.required("gone");
        assertEquals(List.of("207 port", "207 on", "203 name", "201 sub", "202 list", "201 blocks[0]", "204 gone"),
                troubles.stream().map(trouble -> trouble.code().substring(8) + " " + trouble.field()).toList());
        assertEquals("demo.yaml, Zeile 1, Spalte 7: «99999» passt nicht zu «port».",
                troubles.getFirst().sentence().german());
        assertEquals("Expected is a whole number from 1 to 65535.", troubles.getFirst().remedy().english());
    }

    @Test
    void complainsAboutADocumentThatIsNoMapping() {
        assertEquals(Optional.empty(), Form.of(YamlReadTest.read("- a"), "demo.yaml", troubles));
        assertEquals("LW-YAML-201", troubles.getFirst().code());
    }

    private Form form(String text) {
        return Form.of(YamlReadTest.read(text), "demo.yaml", troubles).orElseThrow();
    }
}
