package org.linewright.pbx.laws;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header of a manifest, clause by clause (OSGi Core §3.2.4). */
public final class ManifestClauses {

    private static final Pattern VERSION = Pattern.compile(";\\s*version\\s*=\\s*\"?([^\";]*)\"?");

    private static final Pattern OPTIONAL = Pattern.compile(";\\s*resolution\\s*:=\\s*\"?optional\"?");

    private ManifestClauses() {
    }

    /**
     * One clause.
     *
     * @param version as it stands there; empty when it names none
     * @param optional whether it may be missing
     */
    public record Clause(String name, String version, boolean optional) {
    }

    public static List<Clause> of(String header) {
        return Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .map(ManifestClauses::clause)
                .toList();
    }

    private static Clause clause(String text) {
        Matcher version = VERSION.matcher(text);
        return new Clause(text.split(";", 2)[0].strip(), version.find() ? version.group(1).strip() : "",
                OPTIONAL.matcher(text).find());
    }
}
