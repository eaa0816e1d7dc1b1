package org.linewright.diagnostics.internal.parcel;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.internal.text.Privacy;
import org.linewright.diagnostics.internal.text.Pseudonyms;

/** Replaces numbers and names in everything that goes into one file: the same word for the same one, wherever it stands. */
final class Veil {

    static final String MASK = "•••";
    private static final Pattern URI_PASSWORD = Pattern
            .compile("(?i)(\\bsips?:[^@\\s<>\":]{1,256}:)[^@\\s<>\"]{1,256}(?=@)");
    private static final Pattern ASSIGNED = Pattern.compile("(?i)((?:passwor[dt]|passwd|passphrase|kennwort|secret|"
            + "geheimnis|token|credential|api[_-]?key)[\\w-]{0,64}[\"']?\\s{0,8}[=:]\\s{0,8}[\"']?)"
            + "(?!(?:secret|env|file):)[^\\s\"',;&<>]{1,512}");
    /** Begins at the beginning of a word only, so that a file of one endless word takes no longer than another. */
    private static final Pattern ACCOUNT = Pattern
            .compile("(?<![\\w.+*#%~!$&'-])([\\w.+*#%~!$&'-]++)@([\\w.-]+|\\[[0-9a-fA-F:]+])");
    private static final Pattern TEL = Pattern.compile("(?i)(\\btel:)([+\\d*#(). -]{1,64})");
    private static final Pattern NUMBER = Pattern
            .compile(
                    "(?<![\\w.:-])(?:(?<!\\\\)\\+\\d[\\d ()/-]{4,30}\\d|0\\d{2,5}[ /-]\\d[\\d ]{2,20}|\\d{5,30})(?![\\w.:-])");

    private final boolean open;
    private final Pseudonyms words = new Pseudonyms();
    private final Privacy privacy = new Privacy(words);
    private final KnownNames names;

    Veil(Masking masking, Configuration configuration) {
        this.open = masking == Masking.OPEN;
        this.names = new KnownNames(open ? Set.of() : names(configuration));
    }

    boolean open() {
        return open;
    }

    String name(String name) {
        return open ? name : words.name(name);
    }

    String user(String user) {
        return open ? user : words.user(user);
    }

    /** Any text for people: what looks like a password is never shown. */
    String text(String text) {
        String safe = ASSIGNED.matcher(URI_PASSWORD.matcher(text).replaceAll("$1" + MASK)).replaceAll("$1" + MASK);
        if (open) {
            return safe;
        }
        String accounts = ACCOUNT.matcher(safe).replaceAll(found -> quoted(account(found)));
        String tel = TEL.matcher(accounts).replaceAll(found -> quoted(found.group(1) + words.user(found.group(2))));
        String numbers = NUMBER.matcher(tel).replaceAll(found -> quoted(words.user(found.group())));
        return names.replaced(numbers, words::name);
    }

    /** A message that was shown in the open. */
    TraceEntry message(TraceEntry one) {
        return open
                ? one
                : new TraceEntry(one.number(), one.at(), one.nanos(), one.direction(), one.transport(), one.source(),
                        one.destination(), privacy.addressOfRecord(one.line()), one.refused(), one.repeats(),
                        privacy.of(one.message()));
    }

    private String account(MatchResult found) {
        return words.user(found.group(1)) + "@" + found.group(2);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static Set<String> names(Configuration configuration) {
        Set<String> names = new LinkedHashSet<>();
        configuration.groups().values().forEach(group -> {
            names.add(group.id().value());
            names.add(group.name());
            group.lines().stream().map(Line::traits).forEach(traits -> names.add(traits.label()));
            group.lines().stream().flatMap(line -> line.secrets().stream()).forEach(one -> names.add(one.name()));
        });
        configuration.locations().values().forEach(location -> {
            names.add(location.id().value());
            names.add(location.name());
        });
        return names;
    }
}
