package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownHeaderTest {

    @Test
    void eachIsExplainedInOneSentenceThatSaysWhereItIsLaidDown() {
        Stream.of(KnownHeader.values()).map(one -> one.sentence().english())
                .forEach(one -> assertTrue(one.matches("[\\w-]+: .*\\. \\(RFC \\d+ §[\\d.]+\\)"), one));
        assertEquals(KnownHeader.values().length,
                Stream.of(KnownHeader.values()).map(one -> one.sentence().german()).distinct().count());
    }

    @Test
    void aNameIsFoundInUpperOrLowerCase() {
        assertEquals(Optional.of(KnownHeader.CALL_ID), KnownHeader.named("call-id"));
        assertEquals(Optional.empty(), KnownHeader.named("X-Own"));
    }
}
