package org.linewright.headless.verbs;

import java.util.List;
import java.util.Optional;
import org.linewright.headless.conformance.Chapter;

/**
 * What was seen at a PBX.
 *
 * @param server what it calls itself; empty when it does not, or none was tried
 * @param reachable whether it answered; true when none was tried
 */
record LiveChapters(List<Chapter> chapters, Optional<String> server, boolean reachable) {

    static final LiveChapters NONE = new LiveChapters(List.of(), Optional.empty(), true);

    LiveChapters {
        chapters = List.copyOf(chapters);
    }
}
