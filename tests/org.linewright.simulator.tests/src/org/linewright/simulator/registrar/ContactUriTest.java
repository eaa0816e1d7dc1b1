package org.linewright.simulator.registrar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactUriTest {

    @ParameterizedTest(name = "«{0}» means «{1}»: {2}")
    @CsvSource({ //
            "alice@AtLanTa.CoM;Transport=udp,alice@atlanta.com;transport=UDP,true", //
            "carol@chicago.com,carol@chicago.com;newparam=5,true", //
            "carol@chicago.com;security=on,carol@chicago.com;newparam=5,true", //
            "ALICE@atlanta.com,alice@atlanta.com,false", //
            "bob@biloxi.com,bob@biloxi.com:5060,false", //
            "bob@biloxi.com,bob@biloxi.com;transport=udp,false", //
            "carol@chicago.com;security=on,carol@chicago.com;security=off,false", //
            "bob@192.0.2.4,bob@192.0.2.4;maddr=192.0.2.4,false" })
    void comparesAsTheExamplesOfTheRfc(String one, String other, boolean same) {
        assertEquals(same, uri(one).means(uri(other)));
        assertEquals(same, uri(other).means(uri(one)));
    }

    private static ContactUri uri(String text) {
        String[] parts = text.split(";");
        String[] place = parts[0].split("[@:]");
        Map<String, String> parameters = new HashMap<>();
        for (int part = 1; part < parts.length; part++) {
            String[] pair = parts[part].split("=");
            parameters.put(pair[0], pair[1]);
        }
        int port = place.length > 2 ? Integer.parseInt(place[2]) : -1;
        return new ContactUri("sip:" + text, "sip", place[0], place[1], port, parameters);
    }
}
