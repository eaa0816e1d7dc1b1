package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EmbeddedPbxTest {
    @Test
    void starts() {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            assertTrue(pbx.address().getPort() > 0);
        }
    }
}
