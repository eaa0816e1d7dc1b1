package org.linewright.workbench.line.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

class CodecOrderTest {

    private static final Setting CODECS = new Setting("media.pbx", SettingType.CODECS, Text.same("Codecs"),
            Text.same("help"), Source.ourChoice(Text.same("test"), YearMonth.of(2026, 11)))
            .choosing(Choice.of(Codec.PCMA, Codec.PCMU, Codec.OPUS));
    private static final Choice ALAW = CODECS.choices().getFirst();
    private static final Choice ULAW = CODECS.choices().get(1);
    private static final Choice OPUS = CODECS.choices().getLast();

    private final CodecOrder order = CodecOrder.of(CODECS, "pcma, pcmu");

    @Test
    void showsTheOfferedOnesFirst() {
        assertEquals(List.of(OPUS, ULAW, ALAW), CodecOrder.of(CODECS, "opus,pcmu").all());
        assertEquals("pcma, pcmu", order.value());
    }

    @Test
    void offersOneMoreAsTheLast() {
        assertEquals("pcma, pcmu, opus", order.toggled(OPUS).value());
        assertEquals("pcmu", order.toggled(ALAW).value());
    }

    @Test
    void movesWithinTheOfferedOnesOnly() {
        assertEquals("pcmu, pcma", order.moved(ULAW, -1).value());
        assertEquals("pcma, pcmu", order.moved(ULAW, 1).value());
        assertTrue(order.movable(ALAW, 1));
        assertFalse(order.movable(ALAW, -1));
        assertFalse(order.movable(OPUS, -1));
    }

    @Test
    void leavesOutWhatIsNoChoice() {
        assertEquals("pcmu", CodecOrder.of(CODECS, "g729, pcmu").value());
        assertEquals("", CodecOrder.of(CODECS, "").value());
    }
}
