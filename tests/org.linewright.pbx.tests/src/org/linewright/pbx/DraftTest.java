package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

class DraftTest {

    private static final Setting HOST = Example.setting("registrar.host", SettingType.HOST).needed();
    private static final Setting AUTH = Example.setting("lines.authUser", SettingType.BOOLEAN).presetTo("true");

    @Test
    void takesTheGivenHost() {
        assertEquals("a.example", draft(HOST.presetTo("b.example"), " a.example ").registrar().host());
    }

    @Test
    void takesThePresetWhenNoHostIsGiven() {
        assertEquals("b.example", draft(HOST.presetTo("b.example"), "").registrar().host());
    }

    @Test
    void staysWithoutHostWhenNobodyKnowsOne() {
        assertEquals("", draft(HOST, " ").registrar().host());
    }

    @Test
    void keepsAWrongHostForTheReviewToTell() {
        assertEquals("sip:x", draft(HOST, "sip:x").registrar().host());
    }

    @Test
    void leavesTheLinesAsTheyCome() {
        List<Line> lines = List.of(new Line("22", Optional.of("auth22"), SecretReference.secret("g/22"), false));
        assertEquals(lines, Example.profile(List.of(AUTH), List.of())
                .draft(new GroupId("g"), "G", "a.example", lines).lines());
    }

    private static LineGroup draft(Setting host, String given) {
        return Example.profile(List.of(host), List.of()).draft(new GroupId("g"), "G", given, List.of());
    }
}
