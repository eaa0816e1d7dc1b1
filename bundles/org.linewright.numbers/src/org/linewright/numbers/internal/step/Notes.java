package org.linewright.numbers.internal.step;

import java.util.List;
import org.linewright.numbers.Because;
import org.linewright.numbers.TriedRule;

/** Where steps tell what they do. The engine keeps none; a step makes no words for nobody. */
public interface Notes {

    /** Keeps nothing. */
    Notes NONE = new Notes() {
        @Override
        public boolean kept() {
            return false;
        }

        @Override
        public void because(Because because, Object... about) {
            // nobody asked
        }

        @Override
        public void tried(List<TriedRule> rules) {
            // nobody asked
        }
    };

    /** Whether anybody will read them. */
    boolean kept();

    /** Why the step does what it does; the last reason counts. */
    void because(Because because, Object... about);

    void tried(List<TriedRule> rules);
}
