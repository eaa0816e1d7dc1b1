package org.linewright.diagnostics.internal.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Configuration;
import org.linewright.diagnostics.Masking;

/** A configuration stays readable, and says nothing of people. */
class YamlVeilTest {

    private static final String GROUP = """
            # ask Frau Huber
            schema: 1
            name: Praxis Dr. Huber
            driver: hfo.crown
            location: praxis-huber
            registrar:
              host: estos.hfo-cloud.de
              reregister: 600 s   # as Huber said
              keepAlive:
                method: crlf
                interval: 25 s
            media:
              pbx:
                - pcma
            codes:
              pickup-extension: "*8<NUMBER>"
            extras:
              supportsToUriChange: "true"
              contact: Erika Huber
              adminPassword: hunter22
            lines:
              - users: 150;177;200-220
                label: Empfang
                password: secret:praxis-huber/<USER>
              - {user: "23", authUser: erika, label: "Huber, Erika", number: "4711", client: env:HUBER}
              - users: [24, 25]
                forwardTo: +49 30 1234567
                password: geheim123
            """;

    private static String veiled(String yaml, Masking masking) {
        return new YamlVeil(new Veil(masking, Configuration.EMPTY)).of(yaml);
    }

    @Test
    void numbersNamesReferencesAndCommentsAreReplacedAndTheRestStays() {
        assertEquals("""
                # •••
                schema: 1
                name: name-1
                driver: hfo.crown
                location: name-2
                registrar:
                  host: estos.hfo-cloud.de
                  reregister: 600 s   # •••
                  keepAlive:
                    method: crlf
                    interval: 25 s
                media:
                  pbx:
                    - pcma
                codes:
                  pickup-extension: "*8<NUMBER>"
                extras:
                  supportsToUriChange: "true"
                  contact: name-3
                  adminPassword: •••
                lines:
                  - users: number-1;number-2;number-3-number-4
                    label: name-4
                    password: secret:name-5
                """, veiled(GROUP, Masking.PRIVATE).lines().limit(24).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void nothingOfAPersonIsLeft() {
        String veiled = veiled(GROUP, Masking.PRIVATE);
        for (String word : List.of("uber", "UBER", "rika", "150", "220", "23", "24", "4711", "1234567", "Empfang",
                "hunter",
                "geheim")) {
            assertFalse(veiled.contains(word), word + "\n" + veiled);
        }
    }

    @Test
    void whatLooksLikeAPasswordIsMaskedAlsoWhenNamesAreWanted() {
        String open = veiled(GROUP, Masking.OPEN);
        assertFalse(open.contains("hunter22") || open.contains("geheim123"), open);
        assertTrue(open.contains("password: secret:praxis-huber/<USER>") && open.contains("# ask Frau Huber"), open);
        assertTrue(open.contains("users: 150;177;200-220") && open.contains("label: \"Huber, Erika\""), open);
    }

    @Test
    void brokenFilesAreMaskedAllTheSame() {
        String veiled = veiled("name: [\nErika Huber\n  'unclosed\n: :\n\t- {Huber, \n\u0000 Huber", Masking.PRIVATE);
        assertFalse(veiled.contains("uber"), veiled);
        assertTrue(veiled("", Masking.PRIVATE).isBlank());
    }

    @Test
    void codecsStayAndANumberInAPatternLeavesItAPattern() {
        assertEquals("client:\n  - pcmu\nsearch: ^\\+number-1(.*)\n",
                veiled("client:\n  - pcmu\nsearch: ^\\+49891234(.*)\n", Masking.PRIVATE));
    }

    @Test
    void linesOfALongTextAreMasked() {
        String veiled = veiled("note: |\n  Call Huber\n  or 030 1234567\nschema: 1\n", Masking.PRIVATE);
        assertEquals("note: |\n  name-1\n  name-2\nschema: 1\n", veiled);
    }
}
