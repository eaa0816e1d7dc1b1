package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineClient;
import org.linewright.workbench.kit.OwnPhones;

class PhoneSheetTest {

    private final LineGroup group = Sample.group(2);
    private final InetSocketAddress place = new InetSocketAddress("192.0.2.7", 5070);

    private PhoneSheet sheet(LineClient... clients) {
        return new PhoneSheet(group, group.lines().getFirst(), new OwnPhones(List.of(place), List.of(clients)));
    }

    private LineClient client(String user) {
        return new LineClient(new LineId(group.id(), user), "sip:" + user + "@192.0.2.9",
                new InetSocketAddress("192.0.2.9", 5061), Duration.ofMinutes(5), "Phone/1.0");
    }

    @Test
    void saysWhereAndAsWhomAPhoneRegisters() {
        String text = sheet().text(Optional.empty());
        assertTrue(text.contains("192.0.2.7:5070"), text);
        assertTrue(text.contains("100"), text);
        assertTrue(text.contains("pbx.example"), text);
        assertTrue(text.contains("UDP"), text);
    }

    @Test
    void saysThePasswordOnlyWhenItIsGiven() {
        assertFalse(sheet().text(Optional.empty()).contains("desk of"));
        assertTrue(sheet().text(Optional.of(new Secret("desk of 100"))).contains("desk of 100"));
    }

    @Test
    void saysWhichPhoneIsThereAndNoneOfAnotherLine() {
        assertEquals("none registered", sheet(client("101")).attached().english());
        assertEquals("registered: Phone/1.0, 192.0.2.9:5061", sheet(client("101"), client("100")).attached().english());
    }

    @Test
    void aFreshPasswordIsLongAndAnotherEachTime() {
        FreshPassword fresh = new FreshPassword(new SplittableRandom(1));
        String one = fresh.made().reveal();
        assertTrue(one.matches("[a-zA-Z2-9]{20}"), one);
        assertNotEquals(one, fresh.made().reveal());
    }
}
