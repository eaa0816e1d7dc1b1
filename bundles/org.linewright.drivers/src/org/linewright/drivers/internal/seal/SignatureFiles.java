package org.linewright.drivers.internal.seal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those names of a jar that make up its signatures. Only what is spelt as everybody spells it counts as one of them; all
 * else has to be signed itself.
 *
 * @param names all names of the jar
 */
record SignatureFiles(Set<String> names) {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final String LIST = ".SF";
    private static final Pattern PART = Pattern.compile("META-INF/[^/]+[.](SF|RSA|DSA|EC)");
    private static final Pattern LIKE_A_PART = Pattern.compile(PART.pattern(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static boolean holds(String name) {
        return name.equals(MANIFEST) || PART.matcher(name).matches();
    }

    /** Whether somebody signed it, or tried to. */
    boolean any() {
        return names.stream().anyMatch(name -> LIKE_A_PART.matcher(name).matches());
    }

    /** The lists of what was signed, one for each signature. */
    List<String> lists() {
        return parts().filter(name -> name.endsWith(LIST)).toList();
    }

    /** What is missing beside what is there. */
    Optional<String> missing() {
        return names.contains(MANIFEST)
                ? parts().collect(Collectors.groupingBy(SignatureFiles::stem, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .filter(signature -> !whole(signature.getValue()))
                        .map(signature -> signature.getKey() + ".*")
                        .findFirst()
                : Optional.of(MANIFEST);
    }

    private static boolean whole(List<String> parts) {
        return parts.size() == 2 && parts.stream().filter(name -> name.endsWith(LIST)).count() == 1;
    }

    private Stream<String> parts() {
        return names.stream().filter(name -> PART.matcher(name).matches()).sorted();
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
