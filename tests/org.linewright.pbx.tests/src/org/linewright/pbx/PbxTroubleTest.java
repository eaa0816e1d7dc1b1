package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PbxTroubleTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @EnumSource
    void speaksBothLanguages(PbxTrouble kind) {
        assertNotEquals(kind.sentence().german(), kind.sentence().english());
        assertEquals(places(kind.sentence().german()), places(kind.sentence().english()));
        assertEquals(places(kind.remedy().german()), places(kind.remedy().english()));
    }

    @Test
    void numbersEachKindOnce() {
        assertEquals(PbxTrouble.values().length,
                Stream.of(PbxTrouble.values()).map(PbxTrouble::code).distinct().count());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
