package org.linewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FileIdTest {

    @Test
    void anIdThatIsFreeStaysAsItIs() {
        assertEquals("berlin", FileId.free("berlin", Set.of("berlin-2")::contains));
    }

    @Test
    void oneThatIsTakenGetsTheNextNumber() {
        assertEquals("berlin-3", FileId.free("berlin", Set.of("berlin", "berlin-2")::contains));
    }

    @Test
    void theLongestIdStaysAnIdWithANumberBehindIt() {
        String longest = FileId.from("a".repeat(200), "none");
        String free = FileId.free(longest, longest::equals);
        assertTrue(FileId.fits(free) && free.endsWith("-2"), free);
    }
}
