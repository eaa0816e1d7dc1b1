package org.linewright.pbx;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;

/**
 * One value a setting may take.
 *
 * @param word as it stands in files
 * @param label what a person reads
 */
public record Choice(String word, Text label) {

    /** These codecs to choose from. */
    public static List<Choice> of(Codec... codecs) {
        return Stream.of(codecs).map(codec -> new Choice(codec.word(), Text.same(codec.label()))).toList();
    }
}
