package org.linewright.pbx.laws;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which classes a class names (JVM specification §4.4, the constant pool). */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;

    private ClassFile() {
    }

    /** Nothing when these bytes are no class. */
    static Set<String> named(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Set.of();
            }
            in.skipBytes(4);
            return named(in);
        } catch (IOException cut) {
            return Set.of();
        }
    }

    private static Set<String> named(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        Map<Integer, String> words = new HashMap<>();
        List<Integer> classes = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> words.put(i, in.readUTF());
                case 7 -> classes.add(in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++; // §4.4.5: takes two places
                }
                default -> in.skipBytes(4);
            }
        }
        return classes.stream().map(words::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
