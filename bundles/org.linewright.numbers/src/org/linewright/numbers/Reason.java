package org.linewright.numbers;

import java.util.List;
import org.linewright.core.Text;

/**
 * Why a step did what it did. The words are made only when somebody reads them.
 *
 * @param because which sentence
 * @param about what it speaks of, in the order of its places
 */
public record Reason(Because because, List<Object> about) {

    public static Reason of(Because because, Object... about) {
        return new Reason(because, List.of(about));
    }

    public Text text() {
        return because.sentence().with(about.toArray());
    }
}
