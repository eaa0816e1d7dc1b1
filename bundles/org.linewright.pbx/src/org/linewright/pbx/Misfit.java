package org.linewright.pbx;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.UserNames;

/** Why a value is not written the way its setting's type asks for. */
final class Misfit {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    // RFC 3261 §25.1: host = hostname / IPv4address / IPv6reference
    private static final Pattern HOST = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*\\.?|\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private Misfit() {
    }

    static List<Trouble> of(Setting setting, String value) {
        return switch (setting.type()) {
            case TEXT -> unless(value.chars().noneMatch(Character::isISOControl), PbxTrouble.TEXT, setting, value);
            case SECRET -> unless(SecretReference.parse(value).isPresent(), PbxTrouble.SECRET, setting, value);
            case HOST -> unless(value.length() <= 253 && HOST.matcher(value).matches(), PbxTrouble.HOST,
                    setting, value);
            case PORT -> unless(PORT.matcher(value).matches() && Integer.parseInt(value) <= 65_535, PbxTrouble.PORT,
                    setting, value);
            case DURATION -> unless(Spoken.duration(value).isPresent(), PbxTrouble.DURATION, setting, value);
            case BOOLEAN -> unless(BOOLEAN.matcher(value).matches(), PbxTrouble.BOOLEAN, setting, value);
            case CHOICE -> unless(words(setting).contains(value), PbxTrouble.CHOICE, setting, value);
            case CODECS -> unless(some(words(setting), value), PbxTrouble.CODECS, setting, value);
            case CODE -> CodeTemplate.parse(value).troubles();
            case NAMES -> UserNames.parse(value).troubles();
        };
    }

    private static List<Trouble> unless(boolean fits, PbxTrouble kind, Setting setting, String value) {
        return fits ? List.of() : List.of(kind.about(setting.label(), value, String.join(", ", words(setting))));
    }

    private static List<String> words(Setting setting) {
        return setting.choices().stream().map(Choice::word).toList();
    }

    private static boolean some(List<String> words, String value) {
        List<String> chosen = Stream.of(value.split(",", -1)).map(String::strip).toList();
        return words.containsAll(chosen) && Set.copyOf(chosen).size() == chosen.size();
    }
}
