package org.linewright.workbench.diagnostics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.view.Saving.Form;

class SavingTest {

    private static final List<Form> FORMS = List.of(new Form(".svg", Text.same("a")), new Form(".png", Text.same("b")));

    @Test
    void aKnownEndingStaysAndAnyOtherNameGetsThatOfTheChosenForm() {
        assertEquals(Path.of("/x/a.SVG"), Saving.named("/x/a.SVG", FORMS, 1));
        assertEquals(Path.of("/x/a.b.png"), Saving.named("/x/a.b", FORMS, 1));
        assertEquals(Path.of("/x/a.svg"), Saving.named("/x/a", FORMS, -1));
    }
}
