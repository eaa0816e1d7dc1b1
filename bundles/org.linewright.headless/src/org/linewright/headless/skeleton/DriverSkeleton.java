package org.linewright.headless.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a new driver begins with.
 *
 * @param names what it is called
 * @param vendor who makes the PBX
 * @param month when it was begun
 * @param imports what its bundle needs of Linewright, clause by clause
 */
public record DriverSkeleton(SkeletonNames names, String vendor, YearMonth month, List<String> imports) {

    private static final Pattern GAP = Pattern.compile("@([a-z0-9-]+)@");

    public DriverSkeleton {
        imports = List.copyOf(imports);
    }

    /** A bundle with its build and its contract test, by path; a reader of this locale reads its README. */
    public SequencedMap<String, String> bundle(Locale reader) {
        String folder = names.packageName().replace('.', '/') + "/";
        String main = "src/main/java/" + folder + names.className();
        boolean german = reader.getLanguage().equals(Locale.GERMAN.getLanguage());
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("README.md", filled(german ? "README.de" : "README.en"));
        files.put(".gitignore", filled("gitignore"));
        files.put("pom.xml", filled("pom.xml"));
        files.put("src/main/resources/META-INF/MANIFEST.MF", filled("MANIFEST.MF"));
        files.put("src/main/resources/OSGI-INF/driver.xml", filled("driver.xml"));
        files.put(main + ".java", filled("Driver.java"));
        files.put(main + "Fields.java", filled("Fields.java"));
        files.put(main + "Trouble.java", filled("Trouble.java"));
        files.put("src/test/java/" + folder + names.className() + "ContractTest.java", filled("ContractTest.java"));
        return files;
    }

    /** A driver without Java. */
    public SequencedMap<String, String> profile() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(names.id() + ".yaml", filled("profile.yaml"));
        return files;
    }

    private String filled(String template) {
        Map<String, String> gaps = Map.of("id", names.id(), "package", names.packageName(), "class", names.className(),
                "code", names.code(), "vendor", vendor, "vendor-xml", vendor.replace("&", "&amp;"),
                "year", String.valueOf(month.getYear()), "month", String.valueOf(month.getMonthValue()),
                "month2", month.toString().substring(month.toString().length() - 2),
                "imports", String.join(",\n ", imports));
        return GAP.matcher(text(template))
                .replaceAll(gap -> Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), gap.group())));
    }

    private static String text(String template) {
        try (InputStream bytes = DriverSkeleton.class.getResourceAsStream(template + ".txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new IllegalStateException(template, lost);
        }
    }
}
