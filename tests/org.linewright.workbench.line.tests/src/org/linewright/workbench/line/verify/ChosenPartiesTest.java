package org.linewright.workbench.line.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.operations.verify.Party;

class ChosenPartiesTest {

    private static final GroupId OFFICE = new GroupId("office");
    private static final List<String> REGISTERED = List.of("22", "23");

    @Test
    void thePartsAreProposedInTheOrderOfTheLinesAndOneTooManyIsLeftOut() {
        assertEquals(List.of("22", "23", ""), List.of(Party.TESTED, Party.CALLER, Party.TARGET)
                .stream()
                .map(party -> ChosenParties.proposed(REGISTERED, party))
                .toList());
    }

    @Test
    void aPartThatIsLeftOutIsNobody() {
        assertEquals(Set.of(Party.TESTED, Party.CALLER),
                lines(Map.of(Party.TESTED, "22", Party.CALLER, "23", Party.TARGET, "")).result().orElseThrow()
                        .keySet());
    }

    @Test
    void withoutATestedLineNothingCanBegin() {
        assertEquals(List.of("verify.TESTED"), fields(Map.of(Party.TESTED, "", Party.CALLER, "23")));
    }

    @Test
    void aLineThatIsNotRegisteredIsToldAtItsField() {
        assertEquals(List.of("verify.TARGET"), fields(Map.of(Party.TESTED, "22", Party.TARGET, "99")));
    }

    @Test
    void nobodyHasTwoParts() {
        assertEquals(List.of("verify.CALLER"), fields(Map.of(Party.TESTED, "22", Party.CALLER, "22")));
    }

    private static List<String> fields(Map<Party, String> typed) {
        return lines(typed).troubles().stream().map(Trouble::field).toList();
    }

    private static Outcome<Map<Party, LineId>> lines(Map<Party, String> typed) {
        return new ChosenParties(OFFICE, REGISTERED, typed).lines();
    }
}
