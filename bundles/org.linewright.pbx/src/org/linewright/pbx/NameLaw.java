package org.linewright.pbx;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.linewright.core.Text;

/**
 * What a user name may look like on this PBX.
 *
 * @param form the regular expression a whole name has to match
 * @param words the same for a person
 * @param source who says so
 */
public record NameLaw(String form, Text words, Source source) {

    /** The names that break the law, in order. */
    public List<String> broken(List<String> users) {
        return users.stream().filter(Predicate.not(Pattern.compile(form).asMatchPredicate())).toList();
    }
}
