package org.linewright.pbx.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is read from the class files of a driver. */
class ClassFileTest {

    private static ClassFile read(Class<?> one) throws IOException {
        try (InputStream bytes = one.getResourceAsStream(one.getName().replaceFirst(".*[.]", "") + ".class")) {
            return ClassFile.of(bytes.readAllBytes()).orElseThrow();
        }
    }

    @Test
    void whatMayChangeIsKept() throws IOException {
        assertEquals(Set.of("last", "GROUPS", "PLAIN", "ASKED", "MINE"), read(Keeping.class).kept());
    }

    @Test
    void constantsAreNot() throws IOException {
        assertEquals(Set.of(), read(Constant.class).kept());
        assertEquals(Set.of(), read(LawTrouble.class).kept());
    }

    @Test
    void itsNameItsJavaAndWhatItNames() throws IOException {
        ClassFile read = read(Keeping.class);
        assertEquals("org/linewright/pbx/laws/ClassFileTest$Keeping", read.name());
        assertEquals(21, read.java());
        assertTrue(read.named().contains("java/util/concurrent/ConcurrentHashMap"), read::toString);
    }

    @Test
    void whatIsNoClassIsNone() {
        assertEquals(Optional.empty(), ClassFile.of(new byte[0]));
        assertEquals(Optional.empty(), ClassFile.of("no class at all".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), ClassFile.of(new byte[]{ (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE,
                0, 0, 0, 65, 0, 9, 1 }));
    }

    static final class Keeping {
        static final Map<String, String> SEEN = Map.of();
        static final ConcurrentHashMap<String, String> GROUPS = new ConcurrentHashMap<>();
        static final HashMap<String, String> PLAIN = new HashMap<>();
        static final AtomicInteger ASKED = new AtomicInteger();
        static final ThreadLocal<String> MINE = new ThreadLocal<>();
        static String last = "";
    }

    /** As drivers have them; the switch makes the compiler keep a table. */
    static final class Constant {
        static final List<String> WORDS = List.of("a");
        static final TimeUnit UNIT = TimeUnit.SECONDS;
        static final Pattern FORM = Pattern.compile("a");
        private final HashMap<String, String> mine = new HashMap<>();

        int rank(TimeUnit unit) {
            assert mine.isEmpty();
            return switch (unit) {
                case SECONDS -> 1;
                default -> 2;
            };
        }
    }
}
