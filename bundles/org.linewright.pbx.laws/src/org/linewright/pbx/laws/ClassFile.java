package org.linewright.pbx.laws;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a class of a driver says about itself (JVM specification §4).
 *
 * @param name as {@code acme/AcmePbx}
 * @param java the version of Java that it needs
 * @param named every class that it names, as {@code java/net/Socket}
 * @param kept its static fields that hold something which may change
 */
public record ClassFile(String name, int java, Set<String> named, Set<String> kept) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int BEFORE_JAVA = 44;
    private static final int MADE_BY_THE_COMPILER = 0x1000;
    private static final Pattern CHANGING = Pattern.compile("L(?:java/util/(?:concurrent/(?!TimeUnit;).*"
            + "|\\w*(?:HashMap|HashSet|TreeMap|TreeSet|EnumMap|Hashtable|ArrayList|LinkedList|ArrayDeque|Queue|Vector)"
            + "|Stack|Properties|BitSet)|java/lang/ref/.*|java/lang/(?:Inheritable)?ThreadLocal"
            + "|java/lang/StringBu.*);");

    public ClassFile {
        named = Set.copyOf(named);
        kept = Set.copyOf(kept);
    }

    /** Empty when these bytes are no class. */
    static Optional<ClassFile> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            in.skipBytes(2);
            return Optional.of(read(in.readUnsignedShort() - BEFORE_JAVA, in));
        } catch (IOException cut) {
            return Optional.empty();
        }
    }

    private static ClassFile read(int java, DataInputStream in) throws IOException {
        Map<Integer, String> words = new HashMap<>();
        Map<Integer, Integer> classes = new HashMap<>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> words.put(i, in.readUTF());
                case 7 -> classes.put(i, in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++; // §4.4.5: takes two places
                }
                default -> in.skipBytes(4);
            }
        }
        in.skipBytes(2);
        String name = words.getOrDefault(classes.getOrDefault(in.readUnsignedShort(), 0), "");
        in.skipBytes(2);
        in.skipBytes(2 * in.readUnsignedShort());
        return new ClassFile(name, java,
                classes.values().stream().map(words::get).filter(Objects::nonNull).collect(Collectors.toSet()),
                kept(in, words));
    }

    /** §4.5; only the names and kinds of fields are wanted. */
    private static Set<String> kept(DataInputStream in, Map<Integer, String> words) throws IOException {
        Set<String> kept = new HashSet<>();
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            int access = in.readUnsignedShort();
            String name = words.getOrDefault(in.readUnsignedShort(), "");
            String kind = words.getOrDefault(in.readUnsignedShort(), "");
            if (Modifier.isStatic(access) && (access & MADE_BY_THE_COMPILER) == 0
                    && (!Modifier.isFinal(access) || CHANGING.matcher(kind).matches())) {
                kept.add(name);
            }
            int attributes = in.readUnsignedShort();
            for (int one = 0; one < attributes; one++) {
                in.skipBytes(2);
                in.skipNBytes(in.readInt());
            }
        }
        return kept;
    }
}
