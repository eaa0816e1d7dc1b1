package org.linewright.headless.skeleton;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a new driver is called.
 *
 * @param id its lasting id, such as {@code acme.cloud}
 */
public record SkeletonNames(String id) {

    private static final Pattern ID = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Empty when this is no id. */
    public static Optional<SkeletonNames> of(String id) {
        return ID.matcher(id).matches() ? Optional.of(new SkeletonNames(id)) : Optional.empty();
    }

    /** Of its Java package, and its bundle: {@code acme.cloud.pbx}. */
    public String packageName() {
        return Arrays.stream(id.split("[.-]")).map(SkeletonNames::word).collect(Collectors.joining(".")) + ".pbx";
    }

    /** Of its class: {@code AcmeCloudPbx}. */
    public String className() {
        return Arrays.stream(packageName().split("[.]"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** What the codes of its troubles begin with: {@code ACME-CLOUD}. */
    String code() {
        String letters = id.toUpperCase(Locale.ROOT).replace('.', '-');
        return Character.isDigit(letters.charAt(0)) ? "PBX" + letters : letters;
    }

    /** A part of a package may be no number and no word of the language. */
    private static String word(String part) {
        return SourceVersion.isName(part) ? part : "x" + part;
    }
}
