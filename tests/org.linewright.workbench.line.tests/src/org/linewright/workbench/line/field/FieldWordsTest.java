package org.linewright.workbench.line.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

class FieldWordsTest {

    private static final Source NOTE = new Source(new Text("Hinweis", "Note"), new Text("Anbindung", "Connection"),
            YearMonth.of(2020, 1));
    private static final Setting EXPIRES = new Setting("registrar.reregister", SettingType.DURATION,
            Text.same("Reregister"), new Text("Steht als Expires im REGISTER.", "Goes as Expires into the REGISTER."),
            NOTE).presetTo("600 s");

    @Test
    void saysWhatHappensTheChangeablePresetAndTheSource() {
        assertEquals(List.of("Steht als Expires im REGISTER.", "Voreinstellung: 600 s",
                "Quelle: Hinweis, Anbindung (01/2020)"),
                new FieldWords(EXPIRES).paragraphs().stream().map(Text::german).toList());
    }

    @Test
    void saysWhyAValueIsFixedInsteadOfItsPreset() {
        Setting fixed = EXPIRES.forcedTo("60 s", new Text("Die Anlage verlangt es.", "The PBX demands it."));
        assertEquals(Optional.of("Fixed: The PBX demands it."), new FieldWords(fixed).fixed().map(Text::english));
        assertTrue(new FieldWords(fixed).paragraphs().stream().noneMatch(words -> words.english().contains("Preset")));
    }

    @Test
    void saysThatAValueIsOurOwnChoice() {
        Source ours = Source.ourChoice(new Text("Üblich.", "Usual."), YearMonth.of(2026, 11));
        assertEquals("Source: Linewright's own choice (11/2026). Usual.", FieldWords.source(ours).english());
    }
}
