package org.linewright.workbench.line.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RegistrarFound;

class LookupWordsTest {

    private static final RegistrarFound.Step STEP = new RegistrarFound.Step(RegistrarFound.Kind.SRV,
            new Text("SRV gefragt", "asked for SRV"), List.of());

    @Test
    void saysThatItStillLooks() {
        LookupWords words = new LookupWords(
                new RegistrarFound(List.of(STEP), List.of(), Optional.empty(), Optional.empty(), false));
        assertEquals(List.of("asked for SRV", "still looking …"), english(words));
        assertFalse(words.failed());
    }

    @Test
    void namesTheAddressThatIsUsedAndWhy() {
        InetSocketAddress first = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5070);
        LookupWords words = new LookupWords(new RegistrarFound(List.of(STEP), List.of(first),
                Optional.of(new Text("kleinste Priorität", "smallest priority")), Optional.empty(), true));
        assertEquals(List.of("asked for SRV", "→ 127.0.0.1:5070 is used: smallest priority"), english(words));
    }

    @Test
    void saysWhyThereIsNone() {
        LookupWords words = new LookupWords(new RegistrarFound(List.of(), List.of(), Optional.empty(),
                Optional.of(LinesTrouble.NO_HOST.about("x y")), true));
        assertTrue(english(words).getFirst().contains("x y"));
        assertEquals(LinesTrouble.NO_HOST.severity().name().equals("ERROR"), words.failed());
    }

    private static List<String> english(LookupWords words) {
        return words.lines().stream().map(Text::english).toList();
    }
}
